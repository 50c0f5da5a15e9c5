/** What a reader takes for one character each; terraform counts strings in these. */
export function graphemes(text: string): readonly string[] {
  if (!BEYOND_ASCII.test(text))
    return text.includes('\r\n') ? (text.match(WITH_CRLF) ?? []) : [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

let segmenter: Intl.Segmenter | undefined;

const BEYOND_ASCII = /[\u0080-\uffff]/;
const WITH_CRLF = /\r\n|[\s\S]/g;
