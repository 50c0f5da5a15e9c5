import { lineText } from './text-lines.ts';

/** What stands in a suggestion's block for these lines, the last line feed included. */
export const blockText = (lines: readonly string[]): string =>
  lines.map((line) => `${lineText(line) ?? ''}\n`).join('');
