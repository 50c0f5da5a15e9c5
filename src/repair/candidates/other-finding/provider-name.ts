import { providerOf } from '../../../check/scope.ts';
import { insertAttribute } from '../../../hcl/edit/attribute.ts';
import { attributesOf } from '../../../hcl/walk.ts';
import { attribute } from '../../../module/module-view.ts';
import type { Edit } from '../../candidate.ts';
import { inFile, type RepairContext } from '../../context.ts';
import { abstain, type Proposer } from './class.ts';
import { defaultConfiguration } from './provider-alias.ts';

/** `provider "AWS"`, `provider "aws_west"`: the name of the provider, and what follows it as its alias. */
export const providerName: Proposer = (context, _finding, at) => {
  const block = at.path[0];
  const inUse = defaultConfiguration(at, undefined);
  if (inUse.length > 0) return inUse;
  const label = block?.type.text === 'provider' ? block.labels[0] : undefined;
  if (!block || !label) return NO_PROVIDER;
  const [name, alias] = split(context, label.text) ?? [];
  if (name === undefined) return NO_PROVIDER;
  const own = attribute(block, 'alias');
  const target = alias === undefined || own ? name : `${name}.${alias}`;
  return [
    {
      action: 'rename-declaration',
      title: `name the provider \`${target}\``,
      score: 0.85,
      edits: [
        ...inFile(at.file, [
          { range: label.range, text: `"${name}"` },
          ...(alias === undefined || own
            ? []
            : insertAttribute(at.document, block, 'alias', `"${alias}"`)),
        ]),
        ...usesOf(context, label.text, target),
      ],
    },
  ];
};

const NO_PROVIDER = abstain('It is no name that a provider may have, and none is like it.');

/** The longest beginning that is a known provider, and the rest. */
function split(context: RepairContext, name: string): [string, string?] | undefined {
  const words = name
    .trim()
    .toLowerCase()
    .split(/[_.\s]+/);
  for (let count = words.length; count > 0; count--) {
    const provider = words.slice(0, count).join('-');
    if (!providerOf(context.scope, provider)) continue;
    const alias = words.slice(count).join('_');
    return alias === '' ? [provider] : [provider, alias];
  }
  return undefined;
}

/** `provider = aws_west` in the module. */
function usesOf({ scope: { view } }: RepairContext, name: string, target: string): Edit[] {
  const edits: Edit[] = [];
  for (const [file, { body }] of view.documents) {
    for (const { attribute: each } of attributesOf(body)) {
      const { value } = each;
      if (each.name.text !== 'provider' || value.kind !== 'traversal') continue;
      if (value.root.text === name && value.steps.length === 0)
        edits.push({ file, range: value.range, text: target });
    }
  }
  return edits;
}
