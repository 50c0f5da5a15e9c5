import type { ValueRule } from '../../src/constraints/constraint.ts';
import { holds } from '../../src/constraints/value-rule.ts';
import type { Refusal } from './derive-values.ts';

/** Whether a message comes with this value. */
export type Fires = (value: string) => Promise<boolean>;

/**
 * The rule behind a message that does not tell it, where it is of a common shape: which letters may
 * stand first, between and last, and how many there may be; or one letter that must be there.
 * Undefined unless the rule found predicts every sample.
 */
export async function learnShape(refusal: Refusal, fires: Fires): Promise<ValueRule | undefined> {
  const samples = refusal.samples.filter((sample): sample is string => typeof sample === 'string');
  const good = samples.filter((_, index) => !refusal.fired[index]);
  for (const base of basesOf(good)) {
    const rule = await shapeAround(base, fires);
    if (rule && (await predicts(rule, refusal, fires))) return rule;
  }
  return undefined;
}

/** Three accepted samples to vary, mixed ones of middling length first. */
function basesOf(good: readonly string[]): readonly string[] {
  const score = (text: string): number =>
    (text.length < 3 ? 50 : 0) + Math.abs(text.length - 8) + (/[^ -~]/.test(text) ? 40 : 0);
  return good
    .filter((text) => text !== '' && text.length < 70)
    .toSorted((a, b) => score(a) - score(b))
    .slice(0, 2);
}

/** Letters stand for their class: the ends of a-f and g-z, and so on. */
const CLASSES: readonly (readonly [readonly string[], string])[] = [
  [['a', 'f'], 'a-f'],
  [['g', 'z'], 'g-z'],
  [['A', 'F'], 'A-F'],
  [['G', 'Z'], 'G-Z'],
  [['0'], '0'],
  [['1', '9'], '1-9'],
  ...[...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'].map((c): readonly [readonly string[], string] => [
    [c],
    c.replace(/[\\\]^-]/g, '\\$&'),
  ]),
  [['\n', '\t'], '\\n\\t'],
  [['é', '日'], '\\u0080-\\uffff'],
];

async function shapeAround(base: string, fires: Fires): Promise<ValueRule | undefined> {
  const letters = [...base];
  const at = Math.floor(letters.length / 2);
  const swapped = (index: number, c: string): string =>
    letters.map((old, i) => (i === index ? c : old)).join('');
  const allowedAt = async (index: number): Promise<string> => {
    const kept = await Promise.all(
      CLASSES.map(async ([members, spelt]) =>
        (await Promise.all(members.map((c) => fires(swapped(index, c))))).some(Boolean)
          ? ''
          : spelt,
      ),
    );
    const letters = kept
      .join('')
      .replace('a-fg-z', 'a-z')
      .replace('A-FG-Z', 'A-Z')
      .replace('01-9', '0-9');
    return kept.every((part) => part !== '') ? ALL : `[${letters}]`;
  };
  const [first, middle, last] = await Promise.all([
    allowedAt(0),
    allowedAt(at),
    allowedAt(letters.length - 1),
  ]);
  if ([first, middle, last].includes('[]') || letters.length < 3) return undefined;
  const ofLength = (n: number): string =>
    n === 0
      ? ''
      : n === 1
        ? (letters[0] ?? '')
        : `${letters[0]}${(letters[at] ?? '').repeat(n - 2)}${letters.at(-1)}`;
  const refused = async (n: number): Promise<boolean> => fires(ofLength(n));
  const short = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(refused));
  const min = short.findIndex((bad, n) => !bad && short.slice(n, n + 1).every((b) => !b));
  if (min < 0) return undefined;
  const max = await longest(min, refused);
  const bounds =
    max === undefined
      ? `{${Math.max(0, min - 2)},}`
      : `{${Math.max(0, min - 2)},${Math.max(0, max - 2)}}`;
  const doubled =
    middle !== ALL && (await fires(swapped(at, '--'))) && !(await fires(swapped(at, '-')))
      ? '(?!.*--)'
      : '';
  if (first === middle && middle === last && doubled === '' && isEven(short, min)) {
    return { kind: 'matches', pattern: `^${first}{${min},${max ?? ''}}$`, flags: '' };
  }
  const alternatives = [
    ...(short[0] ? [] : ['']),
    ...(short[1] ? [] : [both(first, last)]),
    ...(max === undefined || max >= 2 ? [`${first}${middle}${bounds}${last}`] : []),
  ];
  return { kind: 'matches', pattern: `^${doubled}(?:${alternatives.join('|')})$`, flags: '' };
}

/** No length above the least is refused, as far as single lengths were tried. */
const isEven = (refused: readonly boolean[], min: number): boolean =>
  refused.lastIndexOf(true) < min ||
  refused.slice(min).indexOf(true) === refused.slice(min).findIndex((bad) => bad);

const ALL = '[\\s\\S]';
const both = (a: string, b: string): string => (a === ALL ? b : b === ALL ? a : `(?=${a}$)${b}`);

async function longest(
  min: number,
  refused: (n: number) => Promise<boolean>,
): Promise<number | undefined> {
  let [good, bad] = [Math.max(min, 2), 2100];
  if (!(await refused(bad))) return undefined;
  if (await refused(good)) return good - 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (await refused(middle)) bad = middle;
    else good = middle;
  }
  return good;
}

/** All samples seen already, and mixtures made for this. */
async function predicts(
  rule: ValueRule,
  { samples, fired }: Refusal,
  fires: Fires,
): Promise<boolean> {
  if (!samples.every((sample, index) => !holds(rule, sample) === fired[index])) return false;
  const answers = await Promise.all(
    [...STRUCTURED, ...mixtures()].map(async (text) => (await fires(text)) === !holds(rule, text)),
  );
  return answers.every(Boolean);
}

/** Forms that letters alone do not lead to, and words that are often allowed beside a pattern. */
const STRUCTURED: readonly string[] = [
  ...['<>', '()', '[]', '{}', '""', "''"].flatMap(([open, close]) => [
    `iac${open}dpo${close}`,
    `iac${open}dpo, iac${close}`,
    `${open}iac${close}`,
  ]),
  ...['default', 'Default', 'none', 'NONE', 'all', 'latest', '$LATEST', '$Latest', '$Default'],
  ...[
    'aws',
    'AWS',
    'amazon',
    'root',
    'public',
    '@',
    '.',
    '$' + '{iac}',
    '{{iac}}',
    'iac|dpo',
    'iac;dpo',
  ],
  ...[
    'iac, dpo',
    'iac=dpo',
    'iac::dpo',
    'AWS::IAC::Dpo',
    'iac%dpo',
    'iac#1',
    'iac?',
    'iac*',
    '*iac',
    'iac~dpo',
  ],
];

function mixtures(): readonly string[] {
  const letters = ['a', 'z', 'B', 'Q', '3', '0', '-', '_', '.', '/', ' ', ':'];
  let state = 7;
  const next = (n: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
  return Array.from({ length: 60 }, () =>
    Array.from(
      { length: 1 + next(12) },
      () => letters[next(next(2) ? 6 : letters.length)] ?? 'a',
    ).join(''),
  );
}
