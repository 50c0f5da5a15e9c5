import type { Candidate } from '../../repair/candidate.ts';
import type { Ranker, RankRequest } from '../../repair/ranker.ts';
import type { Controller } from '../controller.ts';
import { ControllerError } from '../controller-error.ts';
import { editText } from '../prompt/edit-text.ts';
import { promptFor } from '../prompt/prompt.ts';

/** How the model's word and the rules' go together, learned on the dev split and kept with the model. */
export interface RankWeights {
  /** Natural logarithm a character: longer edits are less likely token by token, not worse. */
  readonly length: number;
  /** Natural logarithm a unit of the rules' score, above 0: the greater, the less the model says. */
  readonly rules: number;
}

/** For a model that was never trained on edits: it breaks ties. */
export const UNTRAINED: RankWeights = { length: 0.25, rules: 200 };

/** A model that finds a candidate absurd takes this much of its score, and not more. */
const MOST_TAKEN = 1;

/**
 * Ranks the candidates of a finding by what the rules and the model say together: a product of experts, so that the
 * one the model likes best keeps the rules' score and the others lose by how much less likely they are. Where the
 * model gives no answer the rules decide alone, and the controller has counted why. Rejects with `signal.reason` when aborted.
 */
export const rankWithController = (
  controller: Controller,
  weights: RankWeights,
  signal?: AbortSignal,
): Ranker => ({
  score: async (request) => {
    const rules = request.candidates.map(({ score }) => score);
    const asked = likeliest(request.candidates);
    const prompt = asked.length > 1 ? promptFor(request.context, request.finding) : undefined;
    if (prompt === undefined) return rules;
    const edits = asked.map((candidate) => textOf(request, candidate));
    const logs = await controller.score(prompt, edits, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      if (error instanceof ControllerError) return undefined;
      throw error;
    });
    if (!logs) return rules;
    const worths = logs.map((log, index) => log + weights.length * (edits[index]?.length ?? 0));
    const most = Math.max(...worths);
    const taken = new Map(
      asked.map((candidate, index) => [
        candidate,
        Math.min(MOST_TAKEN, (most - (worths[index] ?? most)) / weights.rules),
      ]),
    );
    return request.candidates.map(
      (candidate) => candidate.score - (taken.get(candidate) ?? MOST_TAKEN),
    );
  },
});

/** More are seldom tried, and every one costs a run of the model. */
const MOST_ASKED = 12;

const likeliest = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_ASKED);

const textOf = ({ context, finding }: RankRequest, candidate: Candidate): string =>
  editText(context.scope.view.module, candidate.edits, finding.place?.file ?? '');
