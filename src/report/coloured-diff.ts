import { type Colours, type Paint, PLAIN } from './colours.ts';
import type { FileDiff, Hunk } from './file-diff.ts';
import { type Hue, hclHues, type Stretch } from './hcl-hues.ts';
import { cleanLine, cleanText } from './untrusted-text.ts';

/** The diff for a person: coloured as HCL, and with whatever could steer a terminal taken out. */
export function colouredDiff(files: readonly FileDiff[], colours: Colours): string {
  return files.map((file) => fileText(file, colours)).join('');
}

function fileText({ path, status, before, after, hunks }: FileDiff, colours: Colours): string {
  const name = cleanLine(path);
  const head = [
    colours.bold(`--- ${status === 'added' ? '/dev/null' : `a/${name}`}`),
    colours.bold(`+++ b/${name}`),
  ];
  const hues = colours === PLAIN ? NONE : { before: hclHues(before), after: hclHues(after) };
  const body = hunks.flatMap((hunk) => [
    colours.cyan(hunk.header),
    ...hunkLines(hunk, hues, colours),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

type Hues = Readonly<Record<'before' | 'after', readonly (readonly Stretch[])[]>>;

/** A file may be shown hunk by hunk: it is not read for each of them where nobody sees a colour. */
const NONE: Hues = { before: [], after: [] };

function hunkLines(
  { oldStart, newStart, lines }: Hunk,
  { before, after }: Hues,
  colours: Colours,
): readonly string[] {
  let [oldLine, newLine] = [oldStart - 1, newStart - 1];
  const same: Paint = (text) => text;
  return lines.map((line) => {
    // Without the CR, which belongs to the line end here.
    const text = line.slice(1).replace(/\r$/, '');
    switch (line[0]) {
      case '-':
        return colours.red('-') + painted(text, before[oldLine++], colours, colours.red);
      case '+':
        return colours.green('+') + painted(text, after[newLine++], colours, colours.green);
      case ' ':
        oldLine++;
        return ` ${painted(text, after[newLine++], colours, same)}`;
      default:
        return colours.dim(cleanText(line));
    }
  });
}

/** `text` is Latin-1, so that the bytes of its stretches are its characters. What has no hue of its own is `plain`. */
function painted(
  text: string,
  stretches: readonly Stretch[] | undefined,
  { magenta, yellow, cyan, dim }: Colours,
  plain: Paint,
): string {
  const line = utf8(text);
  const clean = cleanText(line);
  // What was taken out may reach over stretches, which no longer fit either.
  if (!stretches || clean !== line) return plain(clean);
  const paints: Readonly<Record<Hue, Paint>> = {
    keyword: magenta,
    string: yellow,
    number: cyan,
    comment: dim,
    plain,
  };
  return stretches
    .map(({ hue, end }, index) => {
      const piece = utf8(text.slice(stretches[index - 1]?.end ?? 0, end));
      return piece.trim() === '' ? piece : paints[hue](piece);
    })
    .join('');
}

const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');
