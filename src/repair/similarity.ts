import { distance } from 'fastest-levenshtein';

export { distance };

/**
 * How alike two snake_case names are, 0 to 1 inclusive; 1 only for names that differ by plural at most.
 * Words count more than letters: `name` is nearer to `db_name` than to `game`.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = words(a);
  const right = words(b);
  const shared = left.filter((word) => right.includes(word)).length;
  const overlap = shared / new Set([...left, ...right]).size;
  if (overlap === 1) return 0.98;
  if (isSlip(a, b)) return 0.9;
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  const sameLast = left.at(-1) === right.at(-1) ? LAST_WORD_BONUS : 0;
  return Math.min(0.95, WORD_WEIGHT * overlap + (1 - WORD_WEIGHT) * letters + sameLast);
}

/**
 * Whether one name is a slip of the other: one long word is off by a letter or two, or they differ by plural.
 * Short words and numbers tell things apart: `subnet_a` and `subnet_b`, `prod` and `prog`, `ingress` and `egress`.
 */
function isSlip(a: string, b: string): boolean {
  const left = words(a);
  const right = words(b);
  const off = left.flatMap((word, index) =>
    word === right[index] ? [] : [[word, right[index] ?? ''] as const],
  );
  const [first] = off;
  if (left.length !== right.length || off.length > 1) return false;
  if (!first) return true;
  const shorter = Math.min(first[0].length, first[1].length);
  if (shorter < 5 || first[0].replace(/\D/g, '') !== first[1].replace(/\D/g, '')) return false;
  return distance(...first) <= (shorter < 7 ? 1 : 2);
}

/** English puts the noun last: `subnet_group_name` is a name. */
const LAST_WORD_BONUS = 0.1;
const WORD_WEIGHT = 0.55;

export const words = (name: string): string[] =>
  name.toLowerCase().split(/[_-]/).filter(Boolean).map(singular);

/** Good enough for argument names: `ids`, `policies`, `addresses`. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || word.length < 3) return word;
  if (/(?:sses|xes|ches)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
