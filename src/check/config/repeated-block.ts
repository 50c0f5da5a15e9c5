import type { Block } from '../../hcl/tree.ts';
import { type ConfigFile, fail, headerOf, placeWords } from './config-file.ts';

/** The second block of a type of which there may be one; `words` makes the sentence of where the first is. */
export function isRepeated(
  at: ConfigFile,
  seen: Map<string, Block>,
  block: Block,
  words: (place: string) => string,
): boolean {
  const type = block.type.text;
  const first = seen.get(type);
  if (!first) {
    seen.set(type, block);
    return false;
  }
  const what = type === '_' ? 'escaping' : type;
  fail(
    at,
    headerOf(at, block),
    `Duplicate ${what} block`,
    words(placeWords(at, headerOf(at, first))),
  );
  return true;
}

/** The words for a second `_` in a block of the type `around`. */
export const escapeWords =
  (around: string, what: string) =>
  (place: string): string =>
    `The special block type "_" can be used to force particular arguments to be interpreted as ${what} rather than as meta-arguments, but each ${around} block can have only one such block. The first escaping block was at ${place}.`;
