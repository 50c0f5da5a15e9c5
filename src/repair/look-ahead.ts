import type { Finding } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { contextOf } from './context.ts';
import { findingKey } from './finding-key.ts';
import { propose } from './propose.ts';
import type { SearchOptions, SearchState, Step } from './search-state.ts';
import { placeInDraft, takeStep } from './take-step.ts';
import { gateAgainst, tryCandidate } from './try-candidate.ts';

/** More than this breaking at once is another repair, not a second half of this one. */
const MOST_INTRODUCED = 2;
/** Variables that a part of the draft names and only now is read: each is declared by an edit of its own. */
const MOST_UNDECLARED = 8;
/** Candidates tried for each finding that came up. */
const MOST_SECOND = 6;

/**
 * A candidate that only works together with others: what it breaks is mended in turn, by edits that take
 * nothing away and break nothing themselves. Undefined where that cannot be done, `too much` where it would only be
 * too much at once.
 */
export function lookAhead(
  state: SearchState,
  first: Omit<Step, 'outside'>,
  tried: {
    readonly module: Module;
    readonly findings: readonly Finding[];
    readonly outside: boolean;
  },
  options: SearchOptions,
):
  | { readonly state: SearchState; readonly steps: readonly Step[]; readonly worth: number }
  | 'too much'
  | undefined {
  const undeclared = tried.findings.filter(({ kind }) => kind === 'undeclared-variable').length;
  if (undeclared > MOST_UNDECLARED || tried.findings.length - undeclared > MOST_INTRODUCED)
    return undefined;
  let at = takeStep(state, tried.module, { ...first, outside: tried.outside });
  let worth = first.candidate.score;
  const keys = tried.findings.map((finding) =>
    findingKey(contextOf(tried.module, options.catalogue), finding),
  );
  for (const [index, finding] of tried.findings.entries()) {
    const second = mended(at, finding, keys[index] as string, first.round, options);
    if (!second) return undefined;
    at = takeStep(at, second.module, second.step);
    worth -= (1 - second.step.candidate.score) * SHARE_OF_SECOND;
  }
  const steps = at.steps.slice(state.steps.length);
  const refused = gateAgainst(
    state,
    steps.map(({ candidate }) => candidate),
    at.module,
    options,
  );
  if (refused) return refused.tooMuch ? 'too much' : undefined;
  return { state: at, steps, worth };
}

/** The second edit only follows from the first, so its doubt counts half. */
const SHARE_OF_SECOND = 0.5;

function mended(
  state: SearchState,
  finding: Finding,
  key: string,
  round: number,
  options: SearchOptions,
): { module: Module; step: Step } | undefined {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const proposal = propose(context, finding);
  if ('abstained' in proposal) return undefined;
  const best = [...proposal.candidates]
    .filter(({ loses }) => loses === undefined)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SECOND);
  for (const candidate of best) {
    const tried = tryCandidate(state, context, key, candidate, options);
    if (tried.kind === 'passed' && tried.introduced === 0)
      return {
        module: tried.module,
        step: {
          finding,
          ...placeInDraft(state, finding),
          key,
          candidate,
          round,
          outside: tried.outside,
        },
      };
  }
  return undefined;
}
