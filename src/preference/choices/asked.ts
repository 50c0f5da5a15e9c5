import { editText } from '../../controller/prompt/edit-text.ts';
import { promptFor } from '../../controller/prompt/prompt.ts';
import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../../repair/apply-candidate.ts';
import type { Candidate, Edit } from '../../repair/candidate.ts';
import { consequences } from '../../repair/consequences.ts';
import type { RepairContext } from '../../repair/context.ts';
import { findingKey } from '../../repair/finding-key.ts';
import { propose } from '../../repair/propose.ts';
import type { SearchOptions, SearchState } from '../../repair/search-state.ts';
import type { RankedTrial } from '../../repair/trace-trials.ts';
import { tryAll } from '../../repair/try-all.ts';
import { saysTheSame } from '../says-the-same.ts';
import type { Choice, Option, Question } from './choice.ts';

/** A question with what was tried for it. */
export interface Asked {
  readonly question: Question;
  readonly context: RepairContext;
  readonly prompt: string;
  /** What the rules offer. */
  readonly candidates: readonly Candidate[];
  /** What the checker and the gates say of them, likeliest first. */
  readonly trials: readonly RankedTrial[];
  /** The same of other candidates. */
  readonly tryMore: (candidates: readonly Candidate[]) => readonly RankedTrial[];
}

/** Undefined where no prompt can be made of the question, or the rules have nothing to offer. */
export function ask(
  state: SearchState,
  context: RepairContext,
  question: Question,
  options: SearchOptions,
): Asked | undefined {
  const { finding } = question;
  const prompt = promptFor(context, finding);
  const proposal = propose(context, finding);
  if (prompt === undefined || 'abstained' in proposal) return undefined;
  const key = findingKey(context, finding);
  const tryMore = (candidates: readonly Candidate[]) =>
    tryAll(state, context, key, candidates, options);
  const { candidates } = proposal;
  return { question, context, prompt, candidates, trials: tryMore(candidates), tryMore };
}

/** What was asked as a row to learn from; `trials`: those that count. */
export function choiceOf(
  { question, context, prompt }: Asked,
  trials: readonly RankedTrial[],
): Choice {
  const { module } = context.scope.view;
  const { finding, inverse, class: name, how } = question;
  const gold = textOfAll(applyCandidate(module, inverse));
  const open = trials.flatMap(({ candidate, tried }) =>
    tried.kind === 'passed' ? [{ candidate, tried }] : [],
  );
  const right = open.findIndex(({ tried }) => saysTheSame(textOfAll(tried.module), gold));
  const textOf = (edits: readonly Edit[]) => editText(module, edits, finding.place?.file ?? '');
  const optionOf = (candidate: Candidate, worth: number): Option => ({
    edit: textOf(candidate.edits),
    action: candidate.action,
    score: candidate.score,
    worth,
    lossy: candidate.loses !== undefined,
    ...(candidate.writtenBy && { writtenBy: candidate.writtenBy }),
  });
  return {
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
  };
}

/** More of one prompt teach little. */
const MOST_REFUSED = 4;

/** Files in the order of the module; a declaration counts wherever it stands. */
const textOfAll = ({ files }: Module): string =>
  files.map(({ bytes }) => bytes.toString('utf8')).join('\n');
