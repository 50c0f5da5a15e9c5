import { failureWords } from '../controller/failure-words.ts';
import { rankWithController, UNTRAINED } from '../controller/ranking/rank-with-controller.ts';
import type { ControllerRequest, OpenedRanker } from './services.ts';

/** The model of a folder as a ranker. Throws ControllerError. */
export async function wireRanker(
  { controller: folder, device }: ControllerRequest,
  signal: AbortSignal,
): Promise<OpenedRanker> {
  // The runtime is native code: loaded only when a model is asked for.
  const { openController } = await import('../controller/open-controller.ts');
  const controller = await openController(folder, { device });
  return {
    ranker: rankWithController(controller, UNTRAINED, signal),
    failed: () => failureWords(controller),
    [Symbol.asyncDispose]: () => controller[Symbol.asyncDispose](),
  };
}
