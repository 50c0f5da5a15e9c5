import { DATA_META, RESOURCE_META } from '../../../check/core-schema.ts';
import { schemaOf } from '../../../check/scope.ts';
import type { ResourceMode } from '../../../finding/finding.ts';
import type { Block } from '../../../hcl/tree.ts';
import type { ModuleView } from '../../../module/module-view.ts';
import { nameOfBlock } from '../../block-place.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { changeType } from '../../change-type.ts';
import { isMode, type Located, type RepairContext } from '../../context.ts';
import { renamedType } from '../../facts/renamed-types.ts';
import { withoutSuccessor } from './successor-argument.ts';

/**
 * The type that the deprecation names, where it takes everything that is written; references follow. Terraform has
 * no way to move what is deployed from the one to the other: it destroys the old and creates the new. So a resource
 * that the base of the change has stays, and without a base the words say so.
 */
export function successorType(
  context: RepairContext,
  at: Located,
  block: Block,
  words: string,
  base: ModuleView | undefined,
): readonly Candidate[] | Abstained {
  const [label, name] = block.labels;
  const mode = block.type.text;
  if (!label || !name || !isMode(mode)) return { abstained: withoutSuccessor(words) };
  const from = label.text;
  const to = renamedType(mode, from)?.type ?? namedType(words);
  const schema = to === undefined ? undefined : schemaOf(context.scope, mode, to, block);
  if (to === undefined || !schema || schema.deprecated)
    return { abstained: withoutSuccessor(words) };
  const meta = mode === 'resource' ? RESOURCE_META : DATA_META;
  const odd = block.body.items
    .map((item) => (item.kind === 'attribute' ? item.name.text : nameOfBlock(item)))
    .find(
      (one) =>
        ![schema, meta].some(({ attributes, blocks }) => attributes.has(one) || blocks.has(one)),
    );
  if (odd !== undefined) return { abstained: `\`${to}\` takes its place and has no \`${odd}\`.` };
  const isKnown = base?.resources.some((one) => one.type === from && one.name === name.text);
  if (mode === 'resource' && isKnown)
    return {
      abstained: `What is deployed would be destroyed and created anew as \`${to}\`; it has to be imported by hand.`,
    };
  return [
    {
      action: 'change-type',
      title: titleOf(mode, `${from}.${name.text}`, to, base !== undefined),
      edits: changeType(
        context,
        at,
        { block, label, name },
        { mode, type: from },
        { mode, type: to },
      ),
      score: 1,
    },
  ];
}

const namedType = (words: string): string | undefined =>
  /\buse (?:the )?`?([a-z][a-z0-9]*_\w+)`? (?:resource|data source) instead/i.exec(words)?.[1];

const titleOf = (mode: ResourceMode, address: string, to: string, isNew: boolean): string =>
  mode !== 'resource' || isNew
    ? `make ${address} an \`${to}\``
    : `make ${address} an \`${to}\`; one that is deployed already has to be imported first, or it is destroyed and created anew`;
