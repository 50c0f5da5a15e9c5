import { basename } from 'node:path';
import { openPackage } from '../../src/controller/package/open-package.ts';
import { KvCache } from '../../src/controller/session/kv-cache.ts';
import { ModelSession } from '../../src/controller/session/model-session.ts';
import { PrefixCache } from '../../src/controller/session/prefix-cache.ts';
import { write } from '../../src/controller/session/write.ts';
import { openTokenizer, type Tokenizer } from '../../src/controller/tokenizer.ts';
import { patient } from '../controller/loaded.ts';
import { stopwatch, type Writer } from './writer.ts';

/** A model folder in our runtime on two threads, plainly and with guesses from the draft. */
export async function openOurs(
  folder: string,
): Promise<{ tokenizer: Tokenizer; writers: readonly Writer[] }> {
  const model = await openPackage(folder);
  const tokenizer = await openTokenizer(model.tokenizerPath, model.tokenizerConfigPath);
  const session = await ModelSession.open(model.modelPath, { device: 'cpu', threads: 2 });
  const writer = (name: string, speculate: boolean): Writer => ({
    name: `ours, ${basename(folder)}, ${name}`,
    write: async ({ prefix, draft, tokens: maxTokens }) => {
      const ids = tokenizer.encode(prefix);
      const cache = new PrefixCache(session, new KvCache(session.shape));
      await cache.read(ids.slice(0, -1), patient);
      const stop = stopwatch();
      const { tokens } = await write(
        cache,
        tokenizer,
        ids,
        { stop: [], maxTokens, draft: speculate ? draft : '', speculate },
        patient,
      );
      return stop(tokens);
    },
  });
  return { tokenizer, writers: [writer('plain', false), writer('guessed', true)] };
}
