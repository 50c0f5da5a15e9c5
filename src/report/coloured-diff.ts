import type { Colours } from './colours.ts';
import type { FileDiff } from './file-diff.ts';
import { cleanLine, cleanText } from './untrusted-text.ts';

/** The diff for a person: coloured, and with whatever could steer a terminal taken out. */
export function colouredDiff(files: readonly FileDiff[], colours: Colours): string {
  return files.map((file) => fileText(file, colours)).join('');
}

function fileText({ path, status, hunks }: FileDiff, colours: Colours): string {
  const name = cleanLine(path);
  const head = [
    colours.bold(`--- ${status === 'added' ? '/dev/null' : `a/${name}`}`),
    colours.bold(`+++ b/${name}`),
  ];
  const body = hunks.flatMap(({ header, lines }) => [
    colours.cyan(header),
    ...lines.map((line) => lineText(line, colours)),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

function lineText(line: string, colours: Colours): string {
  // Without its CR, which belongs to the line end here.
  const text = cleanText(Buffer.from(line.replace(/\r$/, ''), 'latin1').toString('utf8'));
  if (line.startsWith('+')) return colours.green(text);
  if (line.startsWith('-')) return colours.red(text);
  return line.startsWith('\\') ? colours.dim(text) : text;
}
