import { type Budget, spend } from '../value/budget.ts';

/** What a reader takes for one character each; terraform counts strings in these. Undefined where it would take long. */
export function graphemes(text: string, budget: Budget | undefined): readonly string[] | undefined {
  if (!JOINING.test(text)) return text.includes('\r\n') ? (text.match(WITH_CRLF) ?? []) : [...text];
  if (text.length > MOST_JOINED) return undefined;
  spend(budget, text.length * STEPS_A_SEGMENT);
  return [...segments(text)];
}

/** The first of them as a text. */
export function firstGraphemes(text: string, count: number): string {
  let end = 0;
  let left = count;
  for (const segment of segments(text)) {
    if (left-- === 0) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** Piece by piece: for each segment Node copies the text it is in. */
function* segments(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let length = PIECE;
  for (let start = 0; start < text.length; ) {
    const end = start + length;
    const cut = LOW_SURROGATE.test(text[end] ?? '') ? end + 1 : end;
    const piece = [...segmenter.segment(text.slice(start, cut))];
    // What the piece ends with may go on behind it.
    if (cut < text.length) piece.pop();
    for (const { segment } of piece) {
      yield segment;
      start += segment.length;
    }
    length = piece.length === 0 ? length * 2 : PIECE;
  }
}

let segmenter: Intl.Segmenter | undefined;

/** In UTF-16 units, as the next. */
const PIECE = 128;
const MOST_JOINED = 100_000;
const STEPS_A_SEGMENT = 20;

const LOW_SURROGATE = /[\udc00-\udfff]/;

/** What joins its neighbours (Unicode Standard Annex #29): marks, joiners, flags, tones of skin, Hangul in parts. */
const JOINING =
  /[\p{M}\p{Cf}\p{Gr_Ext}\p{RI}\p{EMod}\u0d4e\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\u{111c2}\u{111c3}\u{113d1}\u{16d63}\u{16d67}-\u{16d6a}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;
const WITH_CRLF = /\r\n|[\s\S]/gu;
