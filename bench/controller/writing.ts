import { KvCache } from '../../src/controller/session/kv-cache.ts';
import type { ModelSession } from '../../src/controller/session/model-session.ts';
import { type Model, PrefixCache } from '../../src/controller/session/prefix-cache.ts';
import { write } from '../../src/controller/session/write.ts';
import type { Edit } from './edits.ts';
import { type Loaded, patient } from './loaded.ts';
import { spread } from './spread.ts';

/**
 * Tokens a second while edits are written, plainly and with guesses, the prefix read before. The model does all its
 * work and is then made to choose the target's tokens: its speed on edits should not hang on how well it edits today.
 */
export async function writing(
  { session, tokenizer }: Loaded,
  edits: readonly Edit[],
  rounds: number,
) {
  const plain: number[] = [];
  const guessed: number[] = [];
  const ratios: number[] = [];
  const all = { tokens: 0, steps: 0, proposed: 0, taken: 0 };
  for (let round = 0; round < rounds; round++)
    for (const { prefix, draft, target } of edits) {
      const tokens = tokenizer.encode(prefix);
      const wanted = tokenizer.encode(target);
      const oracle = oracleOf(session, tokens.length, wanted);
      const cache = new PrefixCache(oracle, new KvCache(session.shape));
      await cache.read(tokens.slice(0, -1), patient);
      const rate = async (speculate: boolean): Promise<number> => {
        const start = performance.now();
        const request = { stop: [], maxTokens: wanted.length, draft, speculate };
        const written = await write(cache, tokenizer, tokens, request, patient);
        const seconds = (performance.now() - start) / 1000;
        if (written.text !== target) throw new Error('the target was not written');
        if (speculate && round === 0) {
          all.tokens += written.tokens;
          all.steps += written.steps;
          all.proposed += written.proposed;
          all.taken += written.taken;
        }
        return written.tokens / seconds;
      };
      // By turns first, so that a busy neighbour slows both.
      const first = round % 2 === 0;
      const rates = { [String(first)]: await rate(first), [String(!first)]: await rate(!first) };
      plain.push(rates.false as number);
      guessed.push(rates.true as number);
      ratios.push((rates.true as number) / (rates.false as number));
    }
  return {
    edits: edits.length,
    ...all,
    'plain tokens/s': spread(plain),
    'guessed tokens/s': spread(guessed),
    ratio: spread(ratios),
  };
}

function oracleOf(session: ModelSession, prefix: number, target: readonly number[]): Model {
  return {
    shape: session.shape,
    run: async (step, cache) => {
      const result = await session.run(step, cache);
      for (const [row, index] of step.wanted.entries()) {
        const token = target[cache.length + index + 1 - prefix];
        if (token !== undefined) result.logits[row * session.shape.vocabulary + token] = 1e9;
      }
      return result;
    },
  };
}
