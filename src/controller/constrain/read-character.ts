import { PUNCTUATION } from '../../hcl/token.ts';
import type { Frame } from './frame.ts';
import { type Emit, insideOf, type Lexeme, NONE, type Reading } from './lexeme.ts';
import { readInTemplate } from './read-in-template.ts';
import { NUMBER } from './take-in-expression.ts';
import { takeToken } from './take-token.ts';
import { type Token, type TokenKind, token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A text with one more character; undefined where no such text is valid, as far as tokens tell: `couldGoOn` tells
 * whether what was begun can become one. Source of the tokens: hclsyntax/scan_tokens.rl.
 */
export function readCharacter(
  reading: Reading,
  character: string,
  vocabulary: Vocabulary | undefined,
): Reading | undefined {
  const { frame, lexeme } = reading;
  const emit = (...tokens: readonly Token[]): Reading | undefined => {
    let taken: Frame | undefined = frame;
    for (const next of tokens) taken = taken && takeToken(taken, next, vocabulary);
    return taken && { frame: taken, lexeme: insideOf(taken) };
  };
  const goOn = (next: Lexeme): Reading => ({ frame, lexeme: next });
  /** Ends what was begun with a token, then reads the character. */
  const after = (next: Token): Reading | undefined => {
    const taken = emit(next);
    return taken && readCharacter(taken, character, vocabulary);
  };
  switch (lexeme.kind) {
    case 'none':
      return frame.kind === 'template'
        ? readInTemplate(frame, lexeme, character, emit)
        : readCode(frame, character, emit);
    case 'marker':
    case 'escape':
    case 'line':
      return frame.kind === 'template' ? readInTemplate(frame, lexeme, character, emit) : undefined;
    case 'start':
      return character === '\uFEFF' ? goOn(NONE) : readCode(frame, character, emit);
    case 'open-sequence':
      return character === '~' ? goOn(NONE) : readCode(frame, character, emit);
    case 'word':
      return CONTINUES.test(character)
        ? goOn({ kind: 'word', text: lexeme.text + character })
        : after(token('word', lexeme.text));
    case 'number':
      return readNumber(lexeme, character, goOn, () => endNumber(reading, vocabulary), vocabulary);
    case 'sign':
      return readSign(lexeme.text, character, goOn, after, emit);
    case 'return':
      return character === '\n' ? emit(token('newline')) : undefined;
    case 'line-comment':
      return character === '\n' ? emit(token('newline')) : reading;
    case 'block-comment':
      if (lexeme.star && character === '/') return goOn(NONE);
      return goOn({ kind: 'block-comment', star: character === '*' });
    case 'heredoc-start':
      return readHeredocStart(lexeme.text, character, goOn, emit);
  }
}

function readCode(frame: Frame, character: string, emit: Emit): Reading | undefined {
  const goOn = (lexeme: Lexeme): Reading => ({ frame, lexeme });
  if (character === ' ' || character === '\t') return goOn(NONE);
  if (character === '\n') return emit(token('newline'));
  if (character === '\r') return goOn({ kind: 'return' });
  if (character === '#') return goOn({ kind: 'line-comment' });
  if (character === '"') return emit(token('open-quote'));
  if (DIGIT.test(character)) return goOn({ kind: 'number', text: character, pending: '' });
  if (STARTS.test(character)) return goOn({ kind: 'word', text: character });
  const begun = SIGNS.filter((sign) => sign.startsWith(character));
  const isWhole = begun.length === 1 && begun[0] === character && !LONGER.has(character);
  if (isWhole) return emit(token(character as TokenKind));
  return begun.length > 0 || LONGER.has(character)
    ? goOn({ kind: 'sign', text: character })
    : undefined;
}

const SIGNS: readonly string[] = PUNCTUATION;
/** They begin what is no such sign: comments, heredocs, the end of a template. */
const LONGER: ReadonlySet<string> = new Set(['/', '<', '~']);

const DIGIT = /^[0-9]$/;
// Unicode Standard Annex #31, as the HCL specification has it, and what our scanner takes beside.
const STARTS = /^[\p{ID_Start}_]$/u;
const CONTINUES = /^[\p{ID_Continue}_-]$/u;

function readSign(
  text: string,
  character: string,
  goOn: (lexeme: Lexeme) => Reading,
  after: Emit,
  emit: Emit,
): Reading | undefined {
  const longer = text + character;
  if (longer === '//') return goOn({ kind: 'line-comment' });
  if (longer === '/*') return goOn({ kind: 'block-comment', star: false });
  if (longer === '<<') return goOn({ kind: 'heredoc-start', text: '' });
  if (longer === '~}') return emit(token('close-template'));
  if (SIGNS.some((sign) => sign.startsWith(longer))) return goOn({ kind: 'sign', text: longer });
  // `..` is no sign, and no two dots are valid.
  return SIGNS.includes(text) ? after(token(text as TokenKind)) : undefined;
}

/** Digits, points and exponents in any order, as long as no point is last. */
function readNumber(
  { text, pending }: Extract<Lexeme, { kind: 'number' }>,
  character: string,
  goOn: (lexeme: Lexeme) => Reading,
  end: () => Reading | undefined,
  vocabulary: Vocabulary | undefined,
): Reading | undefined {
  const longer = pending + character;
  if (DIGIT.test(character))
    return NUMBER.test(text + longer)
      ? goOn({ kind: 'number', text: text + longer, pending: '' })
      : undefined;
  if (BEGINS_MORE.test(longer)) return goOn({ kind: 'number', text, pending: longer });
  const ended = end();
  return ended && readCharacter(ended, character, vocabulary);
}

/** Points and the beginning of an exponent. */
const BEGINS_MORE = /^\.*(?:[eE][+-]?)?$/;

/** The number as a token, and what turned out not to belong to it as the text it is. */
export function endNumber(
  { frame, lexeme }: Reading,
  vocabulary: Vocabulary | undefined,
): Reading | undefined {
  if (lexeme.kind !== 'number') return undefined;
  const taken = takeToken(frame, token('number', lexeme.text), vocabulary);
  let reading: Reading | undefined = taken && { frame: taken, lexeme: NONE };
  for (const character of lexeme.pending)
    reading = reading && readCharacter(reading, character, vocabulary);
  return reading;
}

/** A marker with nothing behind it; anything else would be twice `<`, which is valid nowhere. */
function readHeredocStart(
  text: string,
  character: string,
  goOn: (lexeme: Lexeme) => Reading,
  emit: Emit,
): Reading | undefined {
  const marker = text.replace(/^-/, '').replace(/\r$/, '');
  if (character === '\n') {
    const opened = marker === '' ? undefined : emit(token('open-heredoc', marker));
    return opened && { ...opened, lexeme: { kind: 'line', text: '', returned: false } };
  }
  if (text.endsWith('\r')) return undefined;
  const goesOn =
    marker === ''
      ? STARTS.test(character) || (text === '' && character === '-')
      : CONTINUES.test(character) || character === '\r';
  return goesOn ? goOn({ kind: 'heredoc-start', text: text + character }) : undefined;
}
