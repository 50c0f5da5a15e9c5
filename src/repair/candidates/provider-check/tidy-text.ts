/**
 * A text that the provider takes and that still reads like the one it refuses: for names whose rules are about
 * characters and length. Undefined where no such text is near. `accepts` asks all rules at once.
 */
export function tidyText(text: string, accepts: (text: string) => boolean): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (/^arn:|:\/\/|[\n{}]/.test(text)) return nameOf(text, accepts);
  const slight = SLIGHT.map((change) => change(text)).find(
    (changed) => changed !== text && changed !== '' && accepts(changed),
  );
  if (slight !== undefined) return slight;
  const plain = respelt(text, accepts);
  const tidied = [plain, fitted(plain, accepts)].find(
    (changed) => changed !== undefined && changed !== text && accepts(changed),
  );
  return tidied !== undefined && keepsEnough(text, tidied) ? tidied : undefined;
}

/** Characters; what is longer is a text of its own, and no name. */
const LONGEST = 512;

/** An ARN where the name alone is wanted; addresses and texts in code are left alone. */
function nameOf(text: string, accepts: (text: string) => boolean): string | undefined {
  const name = /^arn:.*[:/]([^:/]+)$/.exec(text)?.[1];
  return name !== undefined && accepts(name) ? name : undefined;
}

type Change = (text: string) => string;

/** Slips of one place. */
const SLIGHT: readonly Change[] = [
  (text) => text.trim(),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  // A region without its last dash, or with the letter of a zone.
  (text) => text.replace(/([a-z])(\d[a-z]?)$/, '$1-$2'),
  (text) => text.replace(/(-\d)[a-z]$/, '$1'),
  // What a pattern wants at the beginning.
  (text) => (/^\w/.test(text) ? `/${text}` : text),
  (text) => (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text),
];

/** The same text with only characters that may be in it. */
function respelt(text: string, accepts: (text: string) => boolean): string {
  const may = (character: string): boolean => accepts(`${PROBE}${character}${PROBE}`);
  // What does not even take a plain word has rules of another sort.
  if (!may('a')) return text;
  const cased = may('A') ? text : text.toLowerCase();
  const bare =
    /[À-ɏ]/.test(cased) && !may('é') ? cased.normalize('NFKD').replace(/\p{M}/gu, '') : cased;
  const joiner = ['-', '_', ' ', '.', ''].find((each) => each === '' || may(each)) ?? '';
  const known = new Map<string, boolean>();
  const kept = [...bare.replace(QUOTES, (mark) => (may(mark) ? mark : ''))].map((character) => {
    if (/[a-z0-9]/i.test(character)) return character;
    if (!known.has(character)) known.set(character, may(character));
    return known.get(character) ? character : MARK;
  });
  return kept
    .join('')
    .replace(GAPS, (gap) => (gap.includes(' ') ? ' ' : joiner))
    .replace(ENDS, '');
}

const PROBE = 'aaaa';
/** Stands for a character that has to go; of Unicode's private use. */
const MARK = '\uE000';
const QUOTES = /['"`‘’“”«»]/g;
/** What had to go, with the joiners beside it. A space that was left there may stay. */
const GAPS = new RegExp(`[-_. ]*${MARK}[-_. ${MARK}]*`, 'g');
const ENDS = /^[-_. ]+|[-_. ]+$/g;

/** Without what may not begin or be doubled, and cut where it is too long. */
function fitted(text: string, accepts: (text: string) => boolean): string | undefined {
  const single = text.replace(/([-_. ])[-_. ]+/g, '$1');
  const begun = single.replace(/^[^A-Za-z]+/, '');
  for (const whole of [single, begun]) {
    if (whole !== '' && accepts(whole)) return whole;
    for (let length = whole.length - 1; length * 2 >= whole.length; length--) {
      const cut = whole.slice(0, length).replace(/[-_. ]+$/, '');
      if (accepts(cut)) return cut;
    }
  }
  return undefined;
}

/** A name of which half is gone is another name. */
function keepsEnough(before: string, after: string): boolean {
  const size = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return size(after) * 2 >= size(before) && size(after) > 0;
}
