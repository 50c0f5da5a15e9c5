import { countWords } from '../report/count-words.ts';
import { findingWords } from '../report/finding-words.ts';
import { codeSpan, sentence } from '../report/markdown-text.ts';
import { CHECKER, type Proof } from './proof.ts';
import type { Suggestion } from './suggestion.ts';

/** What changes, what was wrong, what that is proven with, what it takes away: at most five lines of Markdown. */
export function suggestionWords(suggestion: Suggestion): readonly string[] {
  const { steps, shown } = suggestion;
  const wrong = steps.map(({ finding }) => codeSpan(findingWords(finding)));
  const losses = steps.flatMap(({ candidate }) => candidate.loses ?? []);
  return [
    `**${capital(titleWords(suggestion))}**`,
    some([...new Set(wrong)], 1),
    proofWords(suggestion),
    ...(losses.length === 0 ? [] : [`${capital(some(losses.map(sentence), MOST_LOSSES))}.`]),
    ...(shown.as === 'diff' ? [`Not a suggestion to commit, because ${shown.why}.`] : []),
  ];
}

/** What changes, in the imperative. */
export const titleWords = ({ steps }: Suggestion): string =>
  some(
    steps.map(({ candidate }) => sentence(candidate.title)),
    MOST_TITLES,
  );

/** Only says of these very bytes what was asked about these very bytes. */
function proofWords({ isWhole, alone, proof, steps }: Suggestion): string {
  if (steps.every(({ modernises }) => modernises))
    return proof.kind === 'validated'
      ? `Deprecated, not wrong; with it the module is validated by ${proof.by}.`
      : 'Deprecated, not wrong; checked, not validated.';
  if (isWhole) return `${capital(believed(proof))}.`;
  const mended = alone.before - alone.after;
  const own = `By itself it mends ${mended} of ${countWords(alone.before, 'error')} by our checker`;
  return proof.by === CHECKER
    ? `${own}; not validated.`
    : `${own}; with all repairs of this module ${believed(proof)}.`;
}

/** `validated by terraform 1.11.4 with aws 5.100.0 schemas: 2 errors → 0` */
function believed({ kind, by, errors, isDraftUnjudged }: Proof): string {
  const counts = isDraftUnjudged
    ? `${countWords(errors.after, 'error')} left`
    : `${countWords(errors.before, 'error')} → ${errors.after}`;
  if (kind === 'validated') return `validated by ${by}: ${counts}`;
  if (kind === 'no-new-errors')
    return `checked by ${by}: ${counts}, all of them from before this change`;
  return by === CHECKER ? `checked, not validated: ${counts}` : `not valid yet by ${by}: ${counts}`;
}

const MOST_TITLES = 2;

/** Nobody should commit a removal that was not named; a line has an end, though. */
const MOST_LOSSES = 10;

function some(all: readonly string[], most: number): string {
  const rest = all.length - most;
  return all.slice(0, most).join('; ') + (rest > 0 ? ` and ${rest} more` : '');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
