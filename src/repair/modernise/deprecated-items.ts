import { providerOf, type Scope } from '../../check/scope.ts';
import type { PlaceConstraints, TypeConstraints, Words } from '../../constraints/constraint.ts';
import { worded } from '../../constraints/wording.ts';
import type { Finding } from '../../finding/finding.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Block } from '../../hcl/tree.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import { blocksIn, nameOfBlock } from '../block-place.ts';
import { isMode, type RepairContext, schemaAt } from '../context.ts';
import type { Deprecation } from './deprecation.ts';

/**
 * Types, arguments and blocks that the provider calls deprecated, by its schema or by what it was heard to say. What
 * is inside a deprecated type or block is told with it; of blocks of one name the first stands for all.
 */
export function deprecatedItems(context: RepairContext): Deprecation[] {
  const { scope } = context;
  return [...scope.view.documents].flatMap(([file, { body }]) =>
    file.endsWith('.json')
      ? []
      : body.items.flatMap((item) => (item.kind === 'block' ? inTop(context, file, item) : [])),
  );
}

function inTop(context: RepairContext, file: string, block: Block): Deprecation[] {
  const schema = schemaAt(context, [block]);
  const [label] = block.labels;
  if (!schema || !label || !(isMode(block.type.text) || block.type.text === 'provider')) return [];
  const facts = factsOf(context.scope, block);
  const words = facts?.deprecated;
  if (words || (schema.deprecated && isMode(block.type.text)))
    return [
      {
        finding: told(file, label.range, words ?? typeWords(label.text, schema)),
        what: 'type',
        block,
      },
    ];
  return inside(file, [block], schema, facts?.place);
}

function factsOf(scope: Scope, block: Block): TypeConstraints | undefined {
  const type = block.labels[0]?.text ?? '';
  const mode = block.type.text;
  const provider = isMode(mode) && providerOf(scope, providerNameOf(type, block));
  return provider && isMode(mode) ? scope.constraints?.(provider)?.of(mode, type) : undefined;
}

function inside(
  file: string,
  path: readonly Block[],
  schema: BlockSchema,
  facts: PlaceConstraints | undefined,
): Deprecation[] {
  const seen = new Set<string>();
  const body = path.at(-1)?.body;
  if (!body) return [];
  return body.items.flatMap((item): Deprecation[] => {
    const name = item.kind === 'attribute' ? item.name.text : nameOfBlock(item);
    const words = facts?.arguments.get(name)?.deprecated;
    if (item.kind === 'attribute') {
      const of = schema.attributes.get(name);
      // The provider does not see an argument that is null.
      if (!(words || of?.deprecated) || !of || item.value.kind === 'null') return [];
      const said = words ? filledIn(words, path, name) : argumentWords(name, of.deprecation);
      return [
        { finding: told(file, item.name.range, said), what: 'argument', path, attribute: item },
      ];
    }
    const nested = schema.blocks.get(name)?.block;
    const own = item.type.text === 'dynamic' ? contentOf(item) : [item];
    if (words || nested?.deprecated) {
      if (seen.has(name)) return [];
      seen.add(name);
      const said = words ? filledIn(words, path, name) : argumentWords(name, nested?.deprecation);
      const blocks = blocksIn(body).filter((block) => nameOfBlock(block) === name);
      const [finding, ...also] = blocks.map(({ type }) => told(file, type.range, said));
      return finding ? [{ finding, what: 'block', path, block: item, also }] : [];
    }
    if (!nested) return [];
    const around = item.type.text === 'dynamic' ? [...path, item] : path;
    return own.flatMap((block) =>
      inside(file, [...around, block], nested, facts?.places.get(name)?.place),
    );
  });
}

const contentOf = ({ body }: Block): Block[] =>
  body.items.filter((item) => item.kind === 'block' && item.type.text === 'content') as Block[];

const filledIn = (words: Words, path: readonly Block[], name: string): Words => {
  const names = [...path.slice(1).map(nameOfBlock), name];
  return worded(words, { name, key: names.join('.'), dotted: names.join('.'), value: '' });
};

/** The SDK's own words, for a schema that only flags. */
const argumentWords = (name: string, why: string | undefined): Words => ({
  summary: 'Argument is deprecated',
  detail: why ?? `${name} is deprecated.`,
});

const typeWords = (type: string, { deprecation }: BlockSchema): Words => ({
  summary: 'Deprecated Resource',
  detail: deprecation ?? `${type} is deprecated.`,
});

const told = (file: string, { start, end }: ByteRange, { summary, detail }: Words): Finding => ({
  kind: 'deprecated',
  severity: 'warning',
  stage: 5,
  summary,
  detail,
  place: { file, range: { start, end } },
});
