import { distance } from 'fastest-levenshtein';
import { GENERIC, KINDS, LIGHT, meaningOf, OPPOSITES, UNITS } from './word-meanings.ts';

/**
 * How likely two argument or block names mean the same in one place, 0 to 1; 1 for the same name. Words that
 * `around` has (the resource type, the blocks around) go without saying: in a traffic policy, `document` is
 * `traffic_policy_document`.
 */
export function likeness(name: string, to: string, around: ReadonlySet<string>): number {
  if (name === to) return 1;
  if (lettersOf(name) === lettersOf(to)) return SAME_LETTERS;
  const left = meaningOf(name);
  const right = meaningOf(to);
  if (OPPOSITES.some(([a, b]) => isOpposed(left, right, a, b) || isOpposed(left, right, b, a)))
    return 0;
  if (isTypo(name, to)) return TYPO;
  const [shared, extra, lacking] = split(left, right);
  if (shared.length === 0) return 0;
  // `internet_gateway_id` and `vpc_id` have in common that both are ids.
  if (shared.every((word) => IDENTITY.has(word)) && extra.length > 0 && lacking.length > 0)
    return 0;
  if (extra.some((word) => UNITS.has(word)) && lacking.some((word) => UNITS.has(word))) return 0;
  const kind = commonKind(extra, lacking);
  const isOther = (word: string) => !kind?.has(word);
  const common =
    sum(shared.map((word) => sharedWeight(word, around))) + (kind ? SHARED_GENERIC : 0);
  const apart = sum([...extra, ...lacking].filter(isOther).map((word) => weightOf(word, around)));
  const worth = common / (common + APART * apart);
  if (kindsDiffer(extra, lacking)) return worth * OTHER_KIND;
  if (isTail(left, right) || isTail(right, left)) return Math.max(worth, TAIL);
  return headsDiffer(left, right, around) ? worth * OTHER_HEAD : worth;
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const SAME_LETTERS = 0.98;

/** As terraform's own "did you mean": a letter or two off. Short names tell more apart by a letter. */
const isTypo = (a: string, b: string): boolean =>
  a.length >= 3 && distance(a, b) <= (Math.min(a.length, b.length) < 7 ? 1 : 2);
const TYPO = 0.93;

const isOpposed = (
  left: readonly string[],
  right: readonly string[],
  a: string,
  b: string,
): boolean => left.includes(a) && right.includes(b) && !right.includes(a) && !left.includes(b);

function split(left: readonly string[], right: readonly string[]): [string[], string[], string[]] {
  return [
    left.filter((word) => right.includes(word)),
    left.filter((word) => !right.includes(word)),
    right.filter((word) => !left.includes(word)),
  ];
}

function weightOf(word: string, around: ReadonlySet<string>): number {
  if (around.has(word)) return 0.1;
  if (LIGHT.has(word)) return 0.15;
  return GENERIC.has(word) ? 0.35 : 1;
}

function sharedWeight(word: string, around: ReadonlySet<string>): number {
  if (LIGHT.has(word) || GENERIC.has(word)) return SHARED_GENERIC;
  return around.has(word) ? SHARED_AROUND : 1;
}
const SHARED_GENERIC = 0.35;
const SHARED_AROUND = 0.6;
/** What is said on one side only counts a little less than what is shared: names are short. */
const APART = 0.6;

const OTHER_KIND = 0.5;
/** `user_group_name` and `user_group_id` tell the same group. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'arn', 'name']);

function kindsDiffer(extra: readonly string[], lacking: readonly string[]): boolean {
  if ([...extra, ...lacking].every((word) => IDENTITY.has(word))) return false;
  const left = kindOf(extra);
  const right = kindOf(lacking);
  return left !== undefined && right !== undefined && left !== right;
}

/** What both say in their own words: `count` and `number`, `period` and `seconds`. */
function commonKind(
  extra: readonly string[],
  lacking: readonly string[],
): ReadonlySet<string> | undefined {
  const kind = kindOf(extra);
  return kind !== undefined && kind === kindOf(lacking) ? kind : undefined;
}

const kindOf = (of: readonly string[]): ReadonlySet<string> | undefined =>
  [...of].reverse().flatMap((word) => KINDS.find((kind) => kind.has(word)) ?? [])[0];

/** English puts the noun last: a backup window is a window, a source code bucket is no source code hash. */
function headsDiffer(
  left: readonly string[],
  right: readonly string[],
  around: ReadonlySet<string>,
): boolean {
  const a = headOf(left, around);
  const b = headOf(right, around);
  if (a === undefined || b === undefined || left.includes(b) || right.includes(a)) return false;
  return kindOf([a]) === undefined || kindOf([a]) !== kindOf([b]);
}
const OTHER_HEAD = 0.75;

const headOf = (of: readonly string[], around: ReadonlySet<string>): string | undefined =>
  [...of].reverse().find((word) => !LIGHT.has(word) && !around.has(word));

/** The whole of a name of two words or more ends or begins the other one. */
function isTail(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || short.every((word) => LIGHT.has(word) || GENERIC.has(word))) return false;
  const rest = long.length - short.length;
  return (
    rest > 0 &&
    (short.every((word, index) => long[rest + index] === word) ||
      short.every((word, index) => long[index] === word))
  );
}
const TAIL = 0.7;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
