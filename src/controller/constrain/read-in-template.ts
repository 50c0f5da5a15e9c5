import type { Template } from './frame.ts';
import { type Emit, type Lexeme, NONE, type Reading } from './lexeme.ts';
import { token } from './token.ts';

/** A text that ends in a string, with one more character. */
export function readInTemplate(
  frame: Template,
  lexeme: Lexeme,
  character: string,
  emit: Emit,
): Reading | undefined {
  const goOn = (next: Lexeme): Reading => ({ frame, lexeme: next });
  switch (lexeme.kind) {
    case 'marker': {
      const { sign, count } = lexeme;
      if (character === sign) return goOn({ kind: 'marker', sign, count: count + 1 });
      // `$${` is text, and so is `$$${`.
      if (character === '{' && count === 1) return openSequence(sign, emit);
      return readInTemplate(frame, textOf(frame), character, emit);
    }
    case 'escape':
      return readEscape(lexeme.text + character, goOn);
    case 'line':
      return readLine(frame, lexeme, character, goOn, emit);
    default:
      if (character === '"') return emit(token('close-quote'));
      if (character === '\n' || character === '\r') return undefined;
      if (character === '\\') return goOn({ kind: 'escape', text: '\\' });
      return isMarker(character) ? goOn({ kind: 'marker', sign: character, count: 1 }) : goOn(NONE);
  }
}

const isMarker = (character: string): boolean => character === '$' || character === '%';

/** Behind a sign that opened nothing. */
const textOf = ({ form }: Template): Lexeme =>
  form === 'heredoc' ? { kind: 'line', text: undefined, returned: false } : NONE;

function openSequence(sign: string, emit: Emit): Reading | undefined {
  const opened = emit(token(sign === '$' ? 'open-interpolation' : 'open-directive'));
  return opened && { ...opened, lexeme: { kind: 'open-sequence' } };
}

/** Source: hclsyntax/parser.go, `ParseStringLiteralToken`. */
function readEscape(text: string, goOn: (next: Lexeme) => Reading): Reading | undefined {
  const selector = text[1] ?? '';
  const digits = text.slice(2);
  if (selector !== 'u' && selector !== 'U')
    return 'nrt"\\'.includes(selector) ? goOn(NONE) : undefined;
  const length = selector === 'u' ? 4 : 8;
  if (!/^[0-9a-fA-F]*$/.test(digits) || !isEncodable(digits, length)) return undefined;
  return goOn(digits.length === length ? NONE : { kind: 'escape', text });
}

/** Whether more digits can make a character of it. */
function isEncodable(digits: string, length: number): boolean {
  const least = Number.parseInt(digits.padEnd(length, '0'), 16);
  const most = Number.parseInt(digits.padEnd(length, 'f'), 16);
  return least <= 0x10ffff && !(least >= 0xd800 && most <= 0xdfff);
}

/** The line of the marker ends the heredoc with its line break, which stands outside. */
function readLine(
  { marker }: Template,
  { text, returned }: Extract<Lexeme, { kind: 'line' }>,
  character: string,
  goOn: (next: Lexeme) => Reading,
  emit: Emit,
): Reading | undefined {
  if (character === '\n') {
    if (text?.trim() !== marker) return goOn({ kind: 'line', text: '', returned: false });
    return emit(token('close-heredoc'), token('newline'));
  }
  // A carriage return without its newline stops the scanner for good.
  if (returned) return undefined;
  if (character === '\r') return goOn({ kind: 'line', text, returned: true });
  if (isMarker(character)) return goOn({ kind: 'marker', sign: character, count: 1 });
  const longer = text === undefined ? undefined : text + character;
  const begun = longer?.trim() ?? '';
  const mayEnd = longer !== undefined && marker.startsWith(begun);
  return goOn({ kind: 'line', text: mayEnd ? longer : undefined, returned: false });
}
