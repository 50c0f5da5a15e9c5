import type { Attribute } from '../../hcl/tree.ts';
import { constantString } from '../../hcl/value.ts';
import { blocksNamed, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import type { Located, RepairContext } from '../context.ts';
import { schemaAt } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { unexpectedArguments } from '../unexpected.ts';
import { type Move, putIntoSlots, removalOf } from './move-into-slot.ts';

/** An argument that only says which block is meant: `field = "path-pattern"` beside `values`, for `path_pattern`. */
export function chosenBlock(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const { document, path } = at;
  const block = path.at(-1);
  const word = constantString(document.bytes, attribute.value)?.toLowerCase().replaceAll('-', '_');
  const nested = word === undefined ? undefined : schemaAt(context, path)?.blocks.get(word);
  if (!block || !nested || blocksNamed(block.body, nested.name).length > 0) return [];
  const moves = unexpectedArguments(context, path).flatMap((item): Move[] => {
    const to = item === attribute ? undefined : nested.block.attributes.get(item.name.text);
    const given = { name: item.name.text, value: item.value };
    const value = to && (to.optional || to.required) && fittedValue(context, document, given, to);
    if (!to || !value) return [];
    const slot = {
      origin: path,
      down: [nested.name],
      present: [],
      attribute: to,
      value,
      chosen: true,
      score: 1,
    };
    return [{ attribute: item, slot }];
  });
  const [first, ...more] = moves;
  if (!first) return [];
  const place = placeInFile(document, path);
  const names = [...moves.map((move) => move.attribute), attribute].map(({ name }) => name.text);
  const removals = names.map((name) => removalOf(place, name));
  const { edits, declares } = putIntoSlots(context, at, [first, ...more], removals);
  return [
    {
      action: 'argument-to-block',
      title: `write \`${attribute.name.text}\` and what goes with it as a \`${nested.name}\` block`,
      edits,
      score: 0.93 - 0.08 * declares.length,
    },
  ];
}
