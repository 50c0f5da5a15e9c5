import { applyEdits } from '../../src/hcl/edit/text-edit.ts';
import { parse } from '../../src/hcl/parse.ts';
import type { ByteRange } from '../../src/hcl/range.ts';
import { attributesOf, blocksOf } from '../../src/hcl/walk.ts';

/**
 * The text with all taken out that `stillDiffers` does not need: halves of the top-level blocks, then
 * one by one, then what is inside them. Asks at most `most` times.
 */
export async function shrink(
  text: string,
  stillDiffers: (text: string) => Promise<boolean>,
  most: number,
): Promise<string> {
  let left = most;
  let current = text;
  const without = async (ranges: readonly ByteRange[]): Promise<boolean> => {
    if (left-- <= 0 || ranges.length === 0) return false;
    const bytes = applyEdits(
      Buffer.from(current),
      ranges.map(({ start, end }) => ({ range: { start, end }, text: '' })),
    );
    const smaller = bytes.toString('utf8').replaceAll(/\n\s*\n\s*\n/g, '\n\n');
    if (smaller.length >= current.length || !(await stillDiffers(smaller))) return false;
    current = smaller;
    return true;
  };
  for (let size = topLevel(current).length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < topLevel(current).length && left > 0; ) {
      if (!(await without(topLevel(current).slice(from, from + size)))) from += size;
    }
  }
  for (let from = 0; from < inner(current).length && left > 0; ) {
    const range = inner(current)[from];
    if (!range || !(await without([range]))) from++;
  }
  return current;
}

const topLevel = (text: string): readonly ByteRange[] =>
  parse(Buffer.from(text)).body.items.map(({ range }) => range);

/** Blocks before attributes, since they are larger. */
function inner(text: string): readonly ByteRange[] {
  const { body } = parse(Buffer.from(text));
  return [
    ...[...blocksOf(body)].filter(({ path }) => path.length > 0).map(({ block }) => block.range),
    ...[...attributesOf(body)].map(({ attribute }) => attribute.range),
  ];
}
