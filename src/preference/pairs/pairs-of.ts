import type { Choice, Option } from '../choices/choice.ts';

/** A row as TRL reads it: the same prompt, and of two edits the one that keeps what the author meant. */
export interface Pair {
  readonly prompt: string;
  readonly chosen: string;
  readonly rejected: string;
  /** Why it is rejected: it takes something away, or says something else; both would validate. */
  readonly rejectedFor: 'loses' | 'differs';
}

/** The right edit against the others that would pass: those that take something away first, then by the rules. */
export function pairsOf({ prompt, options, right, truth }: Choice): Pair[] {
  const chosen = right === undefined ? truth : options[right]?.edit;
  if (chosen === undefined) return [];
  return options
    .filter((option, index) => index !== right && option.edit !== chosen)
    .sort((a, b) => Number(b.lossy) - Number(a.lossy) || b.worth - a.worth)
    .slice(0, MOST_REJECTED)
    .map((option) => ({ prompt, chosen, rejected: option.edit, rejectedFor: reason(option) }));
}

/** More of one prompt teach little. */
const MOST_REJECTED = 4;

const reason = ({ lossy }: Option): Pair['rejectedFor'] => (lossy ? 'loses' : 'differs');
