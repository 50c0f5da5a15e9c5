import type { Choice, Option } from '../choices/choice.ts';

/** A row as TRL reads it: the same prompt, and of two edits the one that keeps what the author meant. */
export interface Pair {
  readonly prompt: string;
  readonly chosen: string;
  readonly rejected: string;
  /**
   * Why it is rejected: it takes something away, or says something else, though both would validate; or the checker or a
   * gate refuses it.
   */
  readonly rejectedFor: 'loses' | 'differs' | 'refused';
}

/**
 * The right edit against the others that would pass, those that take something away first, then by the controller, else
 * by the rules; then against what would not pass.
 */
export function pairsOf({ prompt, options, right, truth, refused }: Choice): Pair[] {
  const chosen = right === undefined ? truth : options[right]?.edit;
  if (chosen === undefined) return [];
  const passing = options
    .filter((_, index) => index !== right)
    .sort((a, b) => Number(b.lossy) - Number(a.lossy) || likeliness(b) - likeliness(a))
    .map((option) => ({ prompt, chosen, rejected: option.edit, rejectedFor: reason(option) }));
  const failing = refused.map(
    ({ edit }): Pair => ({ prompt, chosen, rejected: edit, rejectedFor: 'refused' }),
  );
  return [...passing, ...failing]
    .filter(({ rejected }) => rejected !== chosen)
    .slice(0, MOST_REJECTED);
}

/** In the units of whoever was asked, which all options of a choice have in common. */
const likeliness = ({ liked, worth }: Option): number => liked ?? worth;

/** More of one prompt teach little. */
const MOST_REJECTED = 4;

const reason = ({ lossy }: Option): Pair['rejectedFor'] => (lossy ? 'loses' : 'differs');
