import { distance } from 'fastest-levenshtein';

/** An allowed value that a refused one stands for. */
export interface NearValue {
  readonly value: string;
  /** 0 to 1; how sure it is that this was meant. */
  readonly score: number;
}

/**
 * The allowed value that a text means: the same letters, on or off in other words, a word of one of them, a slip
 * of the pen. `around` is what the block says beside it, which tells `aurora-mysql` from `aurora-postgresql`.
 */
export function nearValue(
  allowed: readonly string[],
  text: string,
  around: string,
): NearValue | undefined {
  if (text.length > LONGEST || letters(text) === '') return undefined;
  return (
    only(
      allowed.filter((value) => letters(value) === letters(text)),
      0.95,
    ) ??
    switched(allowed, text) ??
    begun(allowed, text) ??
    byWord(allowed, text, around) ??
    slip(allowed, text)
  );
}

/** Characters; no word of a provider's list comes near. */
const LONGEST = 200;

const only = (values: readonly string[], score: number): NearValue | undefined =>
  values.length === 1 && values[0] !== undefined ? { value: values[0], score } : undefined;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** `true` where the provider wants `Enabled`. */
function switched(allowed: readonly string[], text: string): NearValue | undefined {
  const meaning = [ON, OFF].find((words) => words.has(letters(text)));
  return meaning
    ? only(
        allowed.filter((value) => meaning.has(letters(value))),
        0.9,
      )
    : undefined;
}

const ON: ReadonlySet<string> = new Set(['true', 'enabled', 'enable', 'yes', 'on', 'active', '1']);
const OFF: ReadonlySet<string> = new Set([
  'false',
  'disabled',
  'disable',
  'no',
  'off',
  'inactive',
  'suspended',
  '0',
]);

/** `aurora-postgres` is most of `aurora-postgresql`, and the beginning of nothing else. */
function begun(allowed: readonly string[], text: string): NearValue | undefined {
  const start = letters(text);
  const found = only(
    start.length < 4 ? [] : allowed.filter((value) => letters(value).startsWith(start)),
    0.85,
  );
  return found && start.length * 2 >= letters(found.value).length ? found : undefined;
}

/** `webserver-medium` has the word `WebServer` in it, and `s3` is a word of `extended_s3`. */
function byWord(allowed: readonly string[], text: string, around: string): NearValue | undefined {
  const said = wordsOf(text);
  if (letters(text).length < 2) return undefined;
  const within = allowed.filter(
    (value) => letters(value) !== '' && (isAmong(wordsOf(value), said) || begins(text, value)),
  );
  const longest = Math.max(0, ...within.map((value) => letters(value).length));
  const named = only(
    within.filter((value) => letters(value).length === longest),
    0.8,
  );
  if (named) return named;
  const related = allowed.filter((value) => isAmong(said, wordsOf(value)));
  const first = related.filter((value) => letters(value).startsWith(letters(text)));
  const family = first.length > 0 ? first : related;
  return only(family, 0.8) ?? told(family, said, around) ?? newest(family);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const isAmong = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => others.includes(word));

/** `postgresql15` begins with `postgres`; fewer than half of the letters would be chance. */
const begins = (text: string, value: string): boolean => {
  const [long, short] = [letters(text).replace(/\p{N}+$/u, ''), letters(value)];
  return short.length >= 4 && long.startsWith(short) && short.length * 2 >= long.length;
};

/** Of several the one whose other words the block mentions. */
function told(
  family: readonly string[],
  said: readonly string[],
  around: string,
): NearValue | undefined {
  const text = around.toLowerCase();
  const mentioned = family.filter((value) => {
    const rest = wordsOf(value).filter((word) => !said.includes(word) && word.length > 2);
    return rest.length > 0 && rest.every((word) => text.includes(word));
  });
  return only(mentioned, 0.75);
}

/** Of several that differ by their numbers alone the last. */
function newest(family: readonly string[]): NearValue | undefined {
  const bare = new Set(family.map((value) => letters(value).replace(/\p{N}/gu, '')));
  if (family.length === 0 || bare.size !== 1) return undefined;
  const sorted = [...family].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return only(sorted.slice(-1), 0.55);
}

/** A letter or two off; short words tell more apart by a letter. */
function slip(allowed: readonly string[], text: string): NearValue | undefined {
  const ranked = allowed
    .map((value) => ({ value, off: distance(letters(value), letters(text)) }))
    .filter(({ value, off }) => off <= Math.min(2, Math.floor(letters(value).length / 4)))
    .sort((a, b) => a.off - b.off);
  const least = ranked[0]?.off;
  return only(
    ranked.filter(({ off }) => off === least).map(({ value }) => value),
    0.7,
  );
}
