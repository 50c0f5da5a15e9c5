import type { Controller } from '../../../src/controller/controller.ts';
import { ControllerError } from '../../../src/controller/controller-error.ts';
import { rewritePrompt, rewrittenFile } from '../../../src/controller/prompt/rewrite.ts';
import { parse } from '../../../src/hcl/parse.ts';
import type { Made, System } from './system.ts';

/** The paper's way: a controller rewrites the whole draft. What it cannot finish stays the draft. */
export const rewrite = (name: string, open: () => Promise<Controller>): System => ({
  name,
  run: async (tasks) => {
    await using controller = await open();
    const made: Made[] = [];
    for (const { draft } of tasks) made.push(await rewritten(draft, controller));
    return made;
  },
});

async function rewritten(draft: string, controller: Controller): Promise<Made> {
  const start = performance.now();
  const prompt = rewritePrompt(parse(Buffer.from(draft)));
  const done = (result: string): Made => ({ result, ms: performance.now() - start });
  if (!prompt) return done(draft);
  const { prefix, ...options } = prompt;
  const written = await controller
    .write(prefix, { ...options, maxTokens: MOST_TOKENS })
    .catch((error: unknown) => {
      if (error instanceof ControllerError) return undefined;
      throw error;
    });
  const finished = written?.end === 'stop' || written?.end === 'end-of-text';
  return done((finished && rewrittenFile(written.text)) || draft);
}

/** As long as the longest prompt. */
const MOST_TOKENS = 3000;
