import type { Candidate } from '../../repair/candidate.ts';
import type { Ranker, RankRequest } from '../../repair/ranker.ts';
import type { Controller } from '../controller.ts';
import { ControllerError } from '../controller-error.ts';
import { editText } from '../prompt/edit-text.ts';
import { promptFor } from '../prompt/prompt.ts';

/** How much the model's word counts, learned on the dev split and kept with the model. */
export interface RankWeights {
  /** Share of the model in the worth of a candidate, 0 to 1; the rules have the rest. */
  readonly model: number;
  /** Natural logarithm a character: longer edits are less likely token by token, not worse. */
  readonly length: number;
}

/** For a model that was never trained on edits: it breaks ties. */
export const UNTRAINED: RankWeights = { model: 0.1, length: 0.25 };

/**
 * Ranks the candidates of a finding by what the rules and the model say together. Where the model gives no answer
 * the rules decide alone, and the controller has counted why. Rejects with `signal.reason` when aborted.
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
    const shares = softmax(
      logs.map((log, index) => log + weights.length * (edits[index]?.length ?? 0)),
    );
    const share = new Map(asked.map((candidate, index) => [candidate, shares[index] ?? 0]));
    return request.candidates.map(
      (candidate) =>
        (1 - weights.model) * candidate.score + weights.model * (share.get(candidate) ?? 0),
    );
  },
});

/** More are seldom tried, and every one costs a run of the model. */
const MOST_ASKED = 12;

const likeliest = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_ASKED);

const textOf = ({ context, finding }: RankRequest, candidate: Candidate): string =>
  editText(context.scope.view.module, candidate, finding.place?.file ?? '');

/** Shares that add up to 1. */
function softmax(logs: readonly number[]): number[] {
  const most = Math.max(...logs);
  const powers = logs.map((log) => Math.exp(log - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
