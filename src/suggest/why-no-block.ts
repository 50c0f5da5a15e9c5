import { blockText } from './block-text.ts';
import type { LineChange } from './line-change.ts';
import { lineText } from './text-lines.ts';

/** Why GitHub might write other bytes than these, in words that follow on "because"; undefined where it will not. */
export function whyNoBlock(
  change: LineChange,
  head: readonly string[],
  after: readonly string[],
): string | undefined {
  // Which line ends GitHub commits for such a file is not written down, and reports differ.
  if ([...head, ...after].some((line) => line.includes('\r')))
    return 'the file has carriage returns, which a suggestion would not keep';
  if (change.to === head.length && !(endsLine(head.at(-1)) && endsLine(after.at(-1))))
    return 'the file ends without a line break, which a suggestion would not keep';
  if (change.lines.some((line) => lineText(line) === undefined)) return 'the lines are not UTF-8';
  const text = blockText(change.lines);
  if (UNSAFE.test(text)) return 'the lines hold invisible characters, which a suggestion may lose';
  return text.length > MOST_CHARACTERS ? 'it is too long for a suggestion' : undefined;
}

/** Half of what a comment may have, so that there is room for the words whatever each character costs. */
const MOST_CHARACTERS = 30_000;

const endsLine = (line: string | undefined): boolean => line?.endsWith('\n') === true;

// Controls but tab and line feed, marks that reorder or hide text, separators, surrogates, what is no character.
const UNSAFE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Cn}\u2028\u2029\ufffd]/u;
