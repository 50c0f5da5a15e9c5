import type { Candidate } from '../../repair/candidate.ts';
import type { Ranker, RankRequest } from '../../repair/ranker.ts';
import type { Controller } from '../controller.ts';
import { ControllerError } from '../controller-error.ts';
import { editText } from '../prompt/edit-text.ts';
import { promptFor } from '../prompt/prompt.ts';
import { MOST_TAKEN, type RankWeights, worthTogether } from './worth-together.ts';

/** For a model that was never trained on edits: it breaks ties. */
export const UNTRAINED: RankWeights = { length: 0.25, rules: 200 };

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
    const worths = worthTogether(
      asked.map(({ score }, index) => ({
        worth: score,
        log: logs[index] ?? 0,
        length: edits[index]?.length ?? 0,
      })),
      weights,
    );
    const worthOf = new Map(asked.map((candidate, index) => [candidate, worths[index] ?? 0]));
    return request.candidates.map(
      (candidate) => worthOf.get(candidate) ?? candidate.score - MOST_TAKEN,
    );
  },
});

/** More are seldom tried, and every one costs a run of the model. */
const MOST_ASKED = 12;

const likeliest = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_ASKED);

const textOf = ({ context, finding }: RankRequest, candidate: Candidate): string =>
  editText(context.scope.view.module, candidate.edits, finding.place?.file ?? '');
