import type { ControllerDescription } from '../controller/controller.ts';
import { failureWords } from '../controller/failure-words.ts';
import { authorWithController } from '../controller/fill/author-with-controller.ts';
import { findModel } from '../controller/package/find-model.ts';
import { modelCache } from '../controller/package/model-cache.ts';
import { modelSource } from '../controller/package/model-source.ts';
import { PROMPT_VERSION } from '../controller/prompt/prompt.ts';
import { rankWithController, UNTRAINED } from '../controller/ranking/rank-with-controller.ts';
import type { ControllerRequest, OpenedRanker } from './services.ts';

/** The model of a folder or a URL as a ranker, and as an author where it is one. Throws ControllerError. */
export async function wireRanker(
  { controller: named, device }: ControllerRequest,
  signal: AbortSignal,
): Promise<OpenedRanker> {
  const folder = await findModel(modelSource(named), modelCache(process.env), signal);
  // The runtime is native code: loaded only when a model is asked for.
  const { openController } = await import('../controller/open-controller.ts');
  const controller = await openController(folder, { device, signal });
  const { description } = controller;
  return {
    name: description.name,
    ranker: rankWithController(controller, description.rankWeights ?? UNTRAINED, signal),
    ...(writes(description) && {
      author: authorWithController(controller, { ...description.fill, signal }),
    }),
    failed: () => failureWords(controller),
    [Symbol.asyncDispose]: () => controller[Symbol.asyncDispose](),
  };
}

/** Only a model that knows these prompts has anything to write behind them. */
const writes = ({ promptVersion }: ControllerDescription): boolean =>
  promptVersion === PROMPT_VERSION;
