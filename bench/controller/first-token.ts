import { KvCache } from '../../src/controller/session/kv-cache.ts';
import { PrefixCache } from '../../src/controller/session/prefix-cache.ts';
import { write } from '../../src/controller/session/write.ts';
import { type Loaded, patient } from './loaded.ts';
import { PREFIX, TEXT } from './scoring.ts';
import { Times } from './times.ts';

/** Up to the first token behind 300 tokens that were not read before. */
export async function firstToken({ session, tokenizer }: Loaded, rounds: number) {
  const tokens = tokenizer.encode(TEXT.repeat(6)).slice(0, PREFIX);
  const prefix = new PrefixCache(session, new KvCache(session.shape));
  const times = new Times();
  for (let round = 0; round < rounds; round++) {
    await prefix.read(tokenizer.encode('#'), patient);
    await times.add(() => write(prefix, tokenizer, tokens, { stop: [], maxTokens: 1 }, patient));
  }
  return times.spreads;
}
