import { type ParsedMessage, trailerOf } from './trailers.ts';

/**
 * The lines that close a message above its trailers: paragraphs of known marks, trailers among them. A mark that other
 * text follows is a quotation, and so is one in a paragraph with other text. (Git sees no trailer in a paragraph with a
 * mark, so Crush's `Co-Authored-By` right below its `💘 Generated with Crush` is none to it.)
 */
export function closingLines(
  { text }: ParsedMessage,
  isMark: (line: string) => boolean,
): readonly string[] {
  // The subject is none, whatever it says.
  const lines = text.slice(1);
  const closing: string[] = [];
  let paragraph: string[] = [];
  for (const line of ['', ...lines].reverse()) {
    if (line.trim() !== '') paragraph.push(line.trim());
    else if (isOfMarks(paragraph, isMark)) {
      closing.push(...paragraph);
      paragraph = [];
    } else break;
  }
  return closing;
}

const isOfMarks = (paragraph: readonly string[], isMark: (line: string) => boolean): boolean =>
  paragraph.length === 0 ||
  (paragraph.some(isMark) && paragraph.every((line) => isMark(line) || trailerOf(line)));
