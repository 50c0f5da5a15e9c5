import { FILE_FUNCTIONS } from '../../../check/file-functions.ts';
import { aligned } from '../../../hcl/edit/align.ts';
import { replaceValue } from '../../../hcl/edit/attribute.ts';
import { renameBlock } from '../../../hcl/edit/block.ts';
import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Attribute, Block, Document } from '../../../hcl/tree.ts';
import { constantString, sourceOf } from '../../../hcl/value.ts';
import type { BlockSchema } from '../../../schema/schema.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { similarity } from '../../similarity.ts';
import type { KeyedPlace } from './keyed-place.ts';

/**
 * What a block lacks may stand in it under a name its schema does not have: a block with the same contents, or the
 * file an argument is the name of. `unknown` are such names.
 */
export function unknownAsAlternative(
  { file, document }: Located,
  place: KeyedPlace,
  unknown: readonly string[],
): Candidate[] {
  const items = place.path.at(-1)?.body.items ?? [];
  return items.flatMap((item): Candidate[] => {
    const name = item.kind === 'attribute' ? item.name.text : item.type.text;
    if (!unknown.includes(name)) return [];
    const edits =
      item.kind === 'block' ? asBlock(document, item, place) : asFileName(document, item, place);
    if (!edits) return [];
    return [
      {
        action: item.kind === 'block' ? 'rename-block' : 'rename-argument',
        title: `write \`${name}\` as \`${place.name}\`, which is needed here`,
        score: 0.9,
        edits: inFile(file, edits),
      },
    ];
  });
}

/** `alias_target { dns_name … }` for `alias { name … }`: every argument must have its counterpart. */
function asBlock(
  document: Document,
  block: Block,
  { name, schema }: KeyedPlace,
): TextEdit[] | undefined {
  if (schema.kind !== 'block') return undefined;
  const arguments_ = block.body.items.filter((item) => item.kind === 'attribute');
  if (arguments_.length === 0 || arguments_.length < block.body.items.length) return undefined;
  const renamed = counterparts(arguments_, schema.block.block);
  return renamed && [renameBlock(block, name), ...aligned(document, renamed)];
}

function counterparts(
  arguments_: readonly Attribute[],
  { attributes }: BlockSchema,
): TextEdit[] | undefined {
  const free = new Set(
    [...attributes.values()]
      .filter(({ required, optional }) => required || optional)
      .map(({ name }) => name)
      .filter((name) => !arguments_.some((each) => each.name.text === name)),
  );
  const renamed: TextEdit[] = [];
  for (const { name } of arguments_) {
    if (attributes.has(name.text)) continue;
    const [best] = [...free]
      .map((to) => ({ to, likeness: similarity(name.text, to) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < LEAST_LIKE) return undefined;
    free.delete(best.to);
    renamed.push({ range: name.range, text: best.to });
  }
  return renamed;
}

/** A word of one is a word of the other. */
const LEAST_LIKE = 0.4;

/** `code = file("code.zip")` for `filename = "code.zip"`. */
function asFileName(
  document: Document,
  argument: Attribute,
  { name, schema }: KeyedPlace,
): TextEdit[] | undefined {
  const { value } = argument;
  const [path] = value.kind === 'call' ? value.args : [];
  const isFile =
    value.kind === 'call' &&
    FILE_FUNCTIONS.has(value.name.text) &&
    path !== undefined &&
    constantString(document.bytes, path) !== undefined;
  if (!isFile || schema.kind !== 'attribute' || !/(?:^|_)file_?name$/.test(name)) return undefined;
  return aligned(document, [
    { range: argument.name.range, text: name },
    replaceValue(argument, sourceOf(document.bytes, path)),
  ]);
}
