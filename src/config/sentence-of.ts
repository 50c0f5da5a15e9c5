import type { z } from 'zod';

/** What a key takes, in words that follow on "must be"; by path, places in lists left out. */
export type Expectations = Readonly<Record<string, string>>;

/** One sentence on the first thing that is wrong with a configuration, and what to do about it. */
export function sentenceOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  expected: Expectations,
): string {
  const names = issue.path.filter((step) => typeof step === 'string');
  const path = names.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(expected)
      .filter((key) => key !== '' && key.split('.').length === names.length + 1)
      .filter((key) => key.startsWith(path))
      .map((key) => key.split('.').at(-1));
    const where = path === '' ? '' : ` in ${path}`;
    return `unknown key ${issue.keys[0]}${where}. Next: take one of ${known.join(', ')}.`;
  }
  const given = issue.path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
  if (issue.code === 'custom')
    return `${path}: ${JSON.stringify(given).slice(0, MOST_SHOWN)} ${issue.message}. Next: correct it.`;
  const said = isShort(given) ? `, not ${JSON.stringify(given)}` : '';
  return `${path === '' ? 'it' : path} must be ${expected[path]}${said}. Next: correct it.`;
}

const isShort = (value: unknown): boolean =>
  (typeof value === 'string' && value.length < MOST_SHOWN) ||
  typeof value === 'number' ||
  typeof value === 'boolean';

/** Characters of a value that a sentence repeats. */
const MOST_SHOWN = 60;
