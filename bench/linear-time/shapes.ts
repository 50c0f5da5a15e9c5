/** Makes a hostile text of about so many characters. */
export type Shape = (size: number) => string;

/** The unit over and over. */
export const many =
  (unit: string): Shape =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

/** Opened all the way, then closed. */
export const nested =
  (open: string, close: string, inside = ''): Shape =>
  (size) => {
    const depth = Math.ceil(size / (open.length + close.length));
    return open.repeat(depth) + inside + close.repeat(depth);
  };

/** What could cost any reader of text more than it is long. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'one long line': many('a'),
  'one long line of words': many('ab '),
  'blanks before a strange character': (size) => `${' '.repeat(size)}\v`,
  'blanks before line feeds': (size) => `${' '.repeat(500)}\n`.repeat(Math.ceil(size / 501)),
  'many short lines': many('a\n'),
  'empty lines': many('\n'),
  'carriage returns': many('\r'),
  'nested brackets': nested('[', ']'),
  'brackets that never close': many('['),
  'closing braces': many('}'),
  'nested blocks': nested('b {\n', '}\n'),
  quotes: many('"'),
  'strings that never close': many('a = "x\n'),
  'interpolations that never close': many('${'),
  'interpolations in strings': nested('"${', '}"', 'a'),
  'heredocs that never close': many('a = <<EOF\nx\n'),
  'a line of heredocs': many('<<a'),
  'comments that never close': many('/*'),
  backticks: many('`'),
  'backticks with blanks': many('` '),
  'fences without end': many('```suggestion\n'),
  'HTML comments without end': many('<!--'),
  mentions: many('@a '),
  'references and links': many('#1 https://www.a '),
  emphasis: many('*_'),
  'escape sequences': many('\u001b['),
  'escape sequences without end': many('\u001b]0;'),
  'commands to the runner': many('::a::\n'),
  'what asks to be left alone': many('# iac-dpo:ignore\n'),
  digits: many('9'),
  backslashes: many('\\'),
  'accents that combine': many('e\u0301'),
  'invisible characters': many('\u200b\u202e'),
  'characters of two units': many('\u{1f600}'),
  'zero bytes': many('\u0000'),
  'names and colons': many('a: '),
  dashes: many('-'),
};
