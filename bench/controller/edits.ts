import { structuredPatch } from 'diff';
import type { Tokenizer } from '../../src/controller/tokenizer.ts';
import { readJsonl } from '../jsonl.ts';

export interface Edit {
  readonly prefix: string;
  readonly draft: string;
  readonly target: string;
}

/** `count` files and `count` hunks (with the three lines around them) that a repair changed, of all sizes up to a limit. */
export function readEdits(
  path: string,
  tokenizer: Tokenizer,
  count: number,
): { files: Edit[]; hunks: Edit[] } {
  const size = (text: string) => tokenizer.encode(text).length;
  const changed = readJsonl(path)
    .map(({ draft, repaired }) => ({ draft: String(draft), target: String(repaired) }))
    .filter(({ draft, target }) => draft !== target && draft.length < MAX_CHARS);
  const files = changed
    .filter(({ draft }) => size(draft) <= MAX_FILE)
    .map((edit) => ({ ...edit, prefix: `${edit.draft}\n${HEADING}` }));
  const hunks = changed.flatMap(({ draft, target }) =>
    structuredPatch('', '', draft, target, '', '', { context: 3 }).hunks.map(({ lines }) => ({
      prefix: `${window(draft)}\n${HEADING}`,
      draft: side(lines, '-'),
      target: side(lines, '+'),
    })),
  );
  return { files: sample(files, count), hunks: sample(hunks, count) };
}

const HEADING = '# Repaired\n';

// About 300 tokens, so that decoding one file plainly is seconds.
const MAX_FILE = 320;
const MAX_CHARS = 1500;

const window = (draft: string): string => draft.split('\n').slice(0, 40).join('\n');

const side = (lines: readonly string[], own: '-' | '+'): string =>
  lines
    .filter((line) => line.startsWith(' ') || line.startsWith(own))
    .map((line) => `${line.slice(1)}\n`)
    .join('');

const sample = <T>(all: readonly T[], count: number): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / count) === 0);
