import type { ValueRule, Words } from '../../src/constraints/constraint.ts';
import { FORMATS, type FormatName } from '../../src/constraints/formats.ts';
import { valuesIn } from './samples.ts';
import type { Slot } from './slots.ts';

/** The rules that a message spells out, likeliest first. */
export function spelledRules(slot: Slot, words: Words): readonly ValueRule[] {
  const text = `${words.summary}\n${words.detail}`;
  if (text.includes('must be a whole number')) return [{ kind: 'whole-number' }];
  // A list is never also a range: that would fit by chance.
  const listed = lists(slot, text);
  if (listed.length > 0 || /one of:? \[|Valid [Vv]alues/.test(text)) return listed;
  return [...ranges(slot, text), ...lengths(slot, text), ...patterns(text)];
}

/** Every rule of the library, for messages that only name theirs. */
export const LIBRARY: readonly ValueRule[] = [
  ...(Object.keys(FORMATS) as FormatName[]).map(
    (format): ValueRule => ({ kind: 'format', format }),
  ),
  ...[
    '^\\d{12}$',
    '^[0-9]{12}$|^\\*$',
    '^[a-z]{2}(-[a-z]+)+-\\d$',
    '^[a-z]{2}(-[a-z]+)+-\\d{1,2}$',
    '^/',
    '^s3://',
    '^https://',
    '^https?://',
    '^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$',
    '^(sun|mon|tue|wed|thu|fri|sat):([01][0-9]|2[0-3]):[0-5][0-9]-(sun|mon|tue|wed|thu|fri|sat):([01][0-9]|2[0-3]):[0-5][0-9]$',
    '^([0-9]*h?):([0-5][0-9])$',
    '--',
    '-$',
    '^-',
    '\\s',
    '^[A-Za-z]',
    '^[a-z]',
    '^[0-9A-Za-z-]+$',
    '^[0-9a-z-]+$',
    '^[0-9A-Za-z_-]+$',
    '^[0-9A-Za-z_.-]+$',
    '^arn:',
    '^custom-',
    '[0-9]',
    '[A-Z]',
    '[a-z]',
    '^[^@"/]*$',
  ].flatMap((pattern): ValueRule[] => [
    { kind: 'matches', pattern, flags: '' },
    { kind: 'differs', pattern, flags: '' },
    ...(pattern.startsWith('^') && pattern.endsWith('$')
      ? [
          {
            kind: 'matches' as const,
            pattern: `^(?:${pattern})?$`.replace('(?:^', '(?:').replace('$)?$', ')?$'),
            flags: '',
          },
        ]
      : []),
  ]),
  ...[
    '^(sun|mon|tue|wed|thu|fri|sat):([01][0-9]|2[0-3]):[0-5][0-9]-(sun|mon|tue|wed|thu|fri|sat):([01][0-9]|2[0-3]):[0-5][0-9]$',
  ].map((pattern): ValueRule => ({ kind: 'matches', pattern, flags: 'i' })),
];

function lists(slot: Slot, text: string): ValueRule[] {
  const list =
    /to be one of \[(.*)\], got/s.exec(text)?.[1] ??
    /must be one of: \[(.*)\], got/s.exec(text)?.[1] ??
    /Valid [Vv]alues(?: are)?: \[(.*)\]/s.exec(text)?.[1];
  if (list === undefined) return [];
  const values = slot.scalar === 'number' ? valuesIn(list).map(Number) : valuesIn(list);
  return [values, [...values, '']].flatMap((allowed) =>
    [false, true].map((ignoreCase): ValueRule => ({ kind: 'one-of', values: allowed, ignoreCase })),
  );
}

function ranges(slot: Slot, text: string): ValueRule[] {
  if (slot.scalar !== 'number') return [];
  const found = numbers(text);
  return [
    ...found.flatMap((min, i) =>
      found.slice(i + 1).map((max): ValueRule => ({ kind: 'range', min, max })),
    ),
    ...found.flatMap((n): ValueRule[] => [
      { kind: 'range', min: n },
      { kind: 'range', max: n },
    ]),
  ];
}

function lengths(slot: Slot, text: string): ValueRule[] {
  if (slot.scalar !== 'string' || !/length|characters?|count|longer|shorter/i.test(text)) return [];
  const found = numbers(text).filter((n) => n >= 0 && Number.isInteger(n));
  return (['bytes', 'characters'] as const).flatMap((unit) => [
    ...found.flatMap((min, i) =>
      found.slice(i).map((max): ValueRule => ({ kind: 'length', min, max, unit })),
    ),
    ...found.flatMap((n): ValueRule[] => [
      { kind: 'length', max: n, unit },
      { kind: 'length', min: n, unit },
      { kind: 'length', max: n - 1, unit },
      { kind: 'length', min: n + 1, unit },
    ]),
  ]);
}

const numbers = (text: string): number[] => {
  const all = [...text.matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?:e\+?\d+)?(?![\w])/g)].map(([n]) =>
    Number(n),
  );
  return [...new Set(all)].slice(0, 5);
};

function patterns(text: string): ValueRule[] {
  const [, prefix] = /must (?:begin|start) with (?:the prefix )?['"]?([^\s'")]+)/.exec(text) ?? [];
  const shown = [
    ...(prefix ? [`^${prefix.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`] : []),
    ...[...text.matchAll(/regular expression "((?:[^"\\]|\\.)*)"/g)].map(([, p = '']) =>
      unquoted(p),
    ),
    ...[...text.matchAll(/\("((?:[^"\\]|\\.)*)"\)/g)].map(([, p = '']) => unquoted(p)),
    ...[...text.matchAll(/regular expression:? '(.*?)'(?:, got|$)/gs)].map(([, p = '']) => p),
    ...[
      ...text.matchAll(
        /(?:pattern|regular expression|expression|regex|match|to):? (\S+?)(?:\)?$|\)?,? got|\)?\n)/gm,
      ),
    ].map(([, p = '']) => p),
    ...[...text.matchAll(/(\^\S+\$)/g)].map(([, p = '']) => p),
    ...[...text.matchAll(/(\[\S+\][+*]?)/g)].flatMap(([, p = '']) => [
      p,
      `^${p}$`,
      `^${p}*$`,
      `^${p}+$`,
    ]),
  ];
  return [...new Set(shown)].flatMap(fromGo).flatMap(({ pattern, flags }): ValueRule[] => [
    { kind: 'matches', pattern, flags },
    { kind: 'differs', pattern, flags },
    { kind: 'matches', pattern: `^$|${pattern}`, flags },
  ]);
}

const unquoted = (text: string): string => {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
};

/** A pattern of Go's RE2 as JavaScript's, where both mean the same. */
export function fromGo(source: string): { readonly pattern: string; readonly flags: string }[] {
  const ignoreCase = source.startsWith('(?i)');
  const pattern = (ignoreCase ? source.slice(4) : source)
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$')
    .replace(/\[:alnum:\]/g, 'A-Za-z0-9')
    .replace(/\[:alpha:\]/g, 'A-Za-z')
    .replace(/\[:digit:\]/g, '0-9')
    .replace(/\[:lower:\]/g, 'a-z')
    .replace(/\[:upper:\]/g, 'A-Z');
  if (/\(\?[a-zA-Z^-]|\[\[:|\\[QCP]/.test(pattern)) return [];
  const flags = `${ignoreCase ? 'i' : ''}${/\\p\{/.test(pattern) ? 'u' : ''}`;
  try {
    new RegExp(pattern, flags);
    return [{ pattern, flags }];
  } catch {
    return [];
  }
}
