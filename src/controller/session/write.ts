import type { Written } from '../controller.ts';
import type { Tokenizer } from '../tokenizer.ts';
import { Draft } from './draft.ts';
import { likeliest, mostLikely } from './likeliest.ts';
import type { PrefixCache } from './prefix-cache.ts';
import { type Continuation, TextSoFar } from './text-so-far.ts';
import type { Watch } from './watch.ts';

export interface WriteRequest {
  readonly draft?: string;
  readonly stop: readonly string[];
  readonly maxTokens: number;
  /** The index of the first text that may stand, or -1. */
  readonly choose?: (texts: readonly Continuation[]) => Promise<number>;
  /** Guess what comes next; on unless a measurement turns it off. */
  readonly speculate?: boolean;
}

/**
 * Greedy decoding. Guessed tokens run in the same step as the last written one; those that the model would have
 * written are taken, and from the first other one on their keys and values are dropped.
 */
export async function write(
  prefix: PrefixCache,
  tokenizer: Tokenizer,
  tokens: readonly number[],
  { draft = '', stop, maxTokens, choose, speculate = true }: WriteRequest,
  watch: Watch,
): Promise<Written> {
  const guesses = new Draft(tokenizer.encode(draft), tokens);
  const written = new TextSoFar(tokenizer, stop);
  const count = { steps: 0, proposed: 0, taken: 0 };
  let last = tokens.at(-1) as number;
  await prefix.read(tokens.slice(0, -1), watch);

  for (;;) {
    if (watch.timeIsUp()) return result('time');
    watch.check();
    const room = maxTokens - written.length - 1;
    const guess = speculate ? guesses.propose(room) : [];
    const ids = [last, ...guess];
    const step = await prefix.run(ids, [...ids.keys()]);
    count.steps += 1;
    count.proposed += guess.length;

    let taken = 0;
    const fresh: number[] = [];
    let end: Written['end'] | undefined;
    for (; end === undefined; taken++) {
      const row = step.logits.subarray(
        taken * prefix.session.shape.vocabulary,
        (taken + 1) * prefix.session.shape.vocabulary,
      );
      const token = await nextToken(row);
      if (token === undefined) end = 'refused';
      else if (tokenizer.endOfText.has(token)) end = 'end-of-text';
      else {
        last = token;
        fresh.push(token);
        if (written.add(token)) end = 'stop';
        else if (written.length === maxTokens) end = 'length';
      }
      if (token !== guess[taken]) break;
    }
    taken = Math.min(taken, guess.length);
    count.taken += taken;
    guesses.learn(guess, taken, fresh);
    if (end) return result(end);
    prefix.take(ids.slice(0, taken + 1), step);
  }

  async function nextToken(row: Float32Array): Promise<number | undefined> {
    const first = mostLikely(row);
    if (!choose) return first;
    if ((await choose([written.with(first)])) === 0) return first;
    const others = likeliest(row, TRIED).slice(1);
    const index = await choose(others.map((token) => written.with(token)));
    return others[index];
  }

  function result(end: Written['end']): Written {
    return { text: written.text, end, tokens: written.length, ...count };
  }
}

// What the model finds less likely than this many others is no better than a rule's choice.
const TRIED = 64;
