import { providerOf, schemaOf } from '../../../check/scope.ts';
import type { Traversal } from '../../../hcl/expression.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { dataSource } from '../../declare-data.ts';
import { lookUpOf } from '../../facts/looked-up-attributes.ts';
import { instanceOf } from './instance-of.ts';

/** The region, the account, the hosted zone of a service: what a data source tells. */
export function fromLookUp(
  context: RepairContext,
  at: Located,
  reference: Traversal,
  resource: DeclaredResource,
  asked: string,
): Candidate[] {
  const argument = at.attribute?.name.text ?? '';
  const lookUp = lookUpOf(resource.type, asked) ?? lookUpOf(resource.type, argument);
  const source = lookUp && dataSource(context, at.file, lookUp.type, lookUp.name, [], resource);
  if (!lookUp || !source) return [];
  return [
    {
      action: source.edits.length === 0 ? 'rename-reference' : 'declare',
      title: `look it up in the data source \`${lookUp.type}\``,
      score: 0.8,
      edits: [
        ...inFile(at.file, [replaced(reference, `${source.address}.${lookUp.attribute}`)]),
        ...source.edits,
      ],
    },
  ];
}

/** The data source of a type that goes on with this one's name, exports the attribute and needs only this one. */
export function fromCompanion(
  context: RepairContext,
  at: Located,
  reference: Traversal,
  resource: DeclaredResource,
  asked: string,
): Candidate[] {
  const provider = providerOf(context.scope, resource.type.split('_')[0] ?? '');
  const types = (provider?.dataSourceTypes ?? []).filter((type) =>
    type.startsWith(`${resource.type}_`),
  );
  return types.flatMap((type): Candidate[] => {
    const schema = provider?.schemaOf('data', type);
    if (!schema?.attributes.has(asked)) return [];
    const [key, ...others] = [...schema.attributes.values()].filter(({ required }) => required);
    const noun = resource.type.split('_').at(-1);
    if (!key || others.length > 0 || !key.name.startsWith(`${noun}_`)) return [];
    const own = key.name.slice(`${noun}_`.length);
    if (!exports(context, resource, own)) return [];
    const source = dataSource(context, at.file, type, resource.name, [
      `${key.name} = ${instanceOf(resource)}.${own}`,
    ]);
    if (!source) return [];
    return [
      {
        action: 'declare',
        title: `read it with the data source \`${type}\``,
        score: 0.7,
        edits: [
          ...inFile(at.file, [replaced(reference, `${source.address}.${asked}`)]),
          ...source.edits,
        ],
      },
    ];
  });
}

const exports = ({ scope }: RepairContext, { mode, type, block }: DeclaredResource, name: string) =>
  schemaOf(scope, mode, type, block)?.attributes.has(name) === true;

const replaced = ({ range }: Traversal, text: string) => ({ range, text });
