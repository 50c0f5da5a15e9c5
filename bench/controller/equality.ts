import { KvCache } from '../../src/controller/session/kv-cache.ts';
import { PrefixCache } from '../../src/controller/session/prefix-cache.ts';
import { write } from '../../src/controller/session/write.ts';
import type { Edit } from './edits.ts';
import { type Loaded, patient } from './loaded.ts';

const TOKENS = 96;

/** Whether the model's own choices are the same with guesses as without. */
export async function equality({ session, tokenizer }: Loaded, edits: readonly Edit[]) {
  let equal = 0;
  for (const { prefix, draft } of edits) {
    const cache = new PrefixCache(session, new KvCache(session.shape));
    const texts: string[] = [];
    for (const speculate of [false, true]) {
      const request = { stop: [], maxTokens: TOKENS, draft, speculate };
      texts.push((await write(cache, tokenizer, tokenizer.encode(prefix), request, patient)).text);
    }
    if (texts[0] === texts[1]) equal += 1;
  }
  return { texts: edits.length, equal, 'tokens each': TOKENS };
}
