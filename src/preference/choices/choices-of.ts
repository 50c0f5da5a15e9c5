import { editText } from '../../controller/prompt/edit-text.ts';
import { promptFor } from '../../controller/prompt/prompt.ts';
import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../../repair/apply-candidate.ts';
import type { Candidate, Edit } from '../../repair/candidate.ts';
import { consequences } from '../../repair/consequences.ts';
import { contextOf } from '../../repair/context.ts';
import { findingKey } from '../../repair/finding-key.ts';
import { propose } from '../../repair/propose.ts';
import { startSearch } from '../../repair/search.ts';
import type { SearchOptions } from '../../repair/search-state.ts';
import { tryAll } from '../../repair/try-all.ts';
import { saysTheSame } from '../says-the-same.ts';
import type { Choice, Option, Question } from './choice.ts';

/** The decision that each question asks of a repair, all else that is wrong in place. */
export function choicesOf(
  module: Module,
  questions: readonly Question[],
  options: SearchOptions,
): Choice[] {
  const state = startSearch(module, options);
  const context = contextOf(module, options.catalogue);
  return questions.flatMap(({ finding, inverse, class: name, how }): Choice[] => {
    const prompt = promptFor(context, finding);
    const proposal = propose(context, finding);
    if (prompt === undefined || 'abstained' in proposal) return [];
    const file = finding.place?.file ?? '';
    const gold = textOfAll(applyCandidate(module, inverse));
    const trials = tryAll(
      state,
      context,
      findingKey(context, finding),
      proposal.candidates,
      options,
    );
    const open = trials.flatMap(({ candidate, tried }) =>
      tried.kind === 'passed' ? [{ candidate, tried }] : [],
    );
    const right = open.findIndex(({ tried }) => saysTheSame(textOfAll(tried.module), gold));
    const textOf = (edits: readonly Edit[]) => editText(module, edits, file);
    const optionOf = (candidate: Candidate, worth: number): Option => ({
      edit: textOf(candidate.edits),
      action: candidate.action,
      score: candidate.score,
      worth,
      lossy: candidate.loses !== undefined,
    });
    return [
      {
        prompt,
        options: open.map(({ candidate, tried }) =>
          optionOf(candidate, candidate.score + consequences(module, candidate, tried)),
        ),
        ...(right >= 0 && { right }),
        truth: textOf(inverse),
        refused: trials
          .filter(({ tried }) => tried.kind !== 'passed')
          .slice(0, MOST_REFUSED)
          .map(({ candidate }) => optionOf(candidate, candidate.score)),
        class: name,
        how,
      },
    ];
  });
}

/** More of one prompt teach little. */
const MOST_REFUSED = 4;

/** Files in the order of the module; a declaration counts wherever it stands. */
const textOfAll = ({ files }: Module): string =>
  files.map(({ bytes }) => bytes.toString('utf8')).join('\n');
