import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stopwatch, type Writer } from './writer.ts';

/** node-llama-cpp on two threads, plainly and with its lookup predictor. It is no dependency of ours, so untyped here. */
export async function openLlama(
  folder: string,
  gguf: string,
): Promise<{ version: string; writers: readonly Writer[] }> {
  const home = resolve(folder, 'node_modules', 'node-llama-cpp');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const { getLlama, InputLookupTokenPredictor } = await import(
    pathToFileURL(join(home, 'dist', 'index.js')).href
  );
  const llama = await getLlama({ gpu: false, build: 'never', maxThreads: 2 });
  const model = await llama.loadModel({ modelPath: resolve(gguf) });
  const writer = async (name: string, options: object): Promise<Writer> => {
    const context = await model.createContext({ contextSize: 2048, threads: 2 });
    const sequence = context.getSequence(options);
    return {
      name: `node-llama-cpp, ${name}`,
      write: async ({ prefix, tokens: most }) => {
        await sequence.clearHistory();
        let stop = stopwatch();
        let tokens = -1;
        for await (const _ of sequence.evaluate(model.tokenize(prefix, false), {
          temperature: 0,
        })) {
          // The first token comes with the reading of the prefix, which is not what is measured.
          if (tokens === -1) stop = stopwatch();
          tokens += 1;
          if (tokens >= most) break;
        }
        return stop(Math.max(0, tokens));
      },
    };
  };
  const tokenPredictor = new InputLookupTokenPredictor({
    patternLength: { min: 2, max: 3 },
    // Its default of three guessed tokens is less than it can use on edits.
    predictionLength: { min: 1, max: 8 },
  });
  return {
    version,
    writers: [await writer('plain', {}), await writer('lookup', { tokenPredictor })],
  };
}
