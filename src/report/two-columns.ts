import type { Colours, Paint } from './colours.ts';

/** Something said of a place, or of several for one reason. All texts are clean single lines without colours. */
export interface Entry {
  readonly heads: readonly { readonly place: string; readonly words: string }[];
  /** Below the words. */
  readonly said: readonly Said[];
}

export interface Said {
  readonly text: string;
  readonly paint?: Paint;
  /** One character before the text; what follows it is indented as far. */
  readonly mark?: { readonly sign: string; readonly paint: Paint };
}

/**
 * Places in one column, what is said of them in the next, wrapped at `width` characters; undefined: never. Characters are
 * counted, so that East Asian ones, which are two wide, may stand a little further right.
 */
export function twoColumns(
  entries: readonly Entry[],
  { cyan }: Colours,
  width: number | undefined,
): string {
  const column = columnOf(entries, width);
  const indent = ' '.repeat(column);
  const room =
    width === undefined ? Number.POSITIVE_INFINITY : Math.max(width - column, LEAST_ROOM);
  const headLines = ({ place, words }: Entry['heads'][number]): readonly string[] => {
    const lines = wrap(words, room);
    const gap = column - characters(place);
    return gap >= GAP
      ? [
          `${cyan(place)}${' '.repeat(gap)}${lines[0]}`,
          ...lines.slice(1).map((line) => indent + line),
        ]
      : [cyan(place), ...lines.map((line) => indent + line)];
  };
  return entries
    .map(({ heads, said }) =>
      [
        ...heads.flatMap(headLines),
        ...said.flatMap((one) => saidLines(one, room).map((line) => indent + line)),
      ]
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('\n');
}

const GAP = 2;
/** A longer place has a line of its own. */
const MOST_PLACE = 36;
/** Narrower text is worse than lines that the terminal wraps. */
const LEAST_ROOM = 40;

function columnOf(entries: readonly Entry[], width: number | undefined): number {
  const places = entries.flatMap(({ heads }) => heads.map(({ place }) => characters(place)));
  const widest = Math.max(0, ...places.filter((length) => length <= MOST_PLACE)) + GAP;
  return width !== undefined && width - widest < LEAST_ROOM ? GAP : widest;
}

function saidLines({ text, paint = same, mark }: Said, room: number): readonly string[] {
  return wrap(text, room - MARK).map((line, index) => {
    const lead = mark && index === 0 ? `${mark.paint(mark.sign)} ` : ' '.repeat(MARK);
    return lead + paint(line);
  });
}

/** A sign and a space. */
const MARK = 2;

const same: Paint = (text) => text;

/** Breaks at spaces; a word that is too long is left whole, so that it can be copied. */
export function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && characters(line) + 1 + characters(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const characters = (text: string): number => [...text].length;
