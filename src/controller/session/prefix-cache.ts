import type { KvCache } from './kv-cache.ts';
import type { ModelSession, StepResult } from './model-session.ts';
import type { Watch } from './watch.ts';

/** A model with the tokens it has read: what the next prefix begins with in common is not read again. */
export class PrefixCache {
  readonly session: Model;
  private readonly cache: KvCache;
  private tokens: number[] = [];

  constructor(session: Model, cache: KvCache) {
    this.session = session;
    this.cache = cache;
  }

  /** Reads `tokens`, and forgets what else was read. */
  async read(tokens: readonly number[], watch: Watch): Promise<void> {
    this.forgetFrom(commonLength(this.tokens, tokens));
    for (let at = this.tokens.length; at < tokens.length; at += CHUNK) {
      watch.check();
      const ids = tokens.slice(at, at + CHUNK);
      this.take(ids, await this.session.run({ ids, wanted: [] }, this.cache));
    }
  }

  /** One step behind what was read, which stays as it is. */
  run(ids: readonly number[], wanted: readonly number[], parents?: readonly number[]) {
    const step = parents ? { ids, wanted, parents } : { ids, wanted };
    return this.session.run(step, this.cache);
  }

  /** Takes the first tokens of a step as read. */
  take(ids: readonly number[], { outputs }: Pick<StepResult, 'outputs'>): void {
    this.cache.append(outputs, ids.length);
    this.tokens.push(...ids);
  }

  private forgetFrom(length: number): void {
    this.tokens.length = length;
    this.cache.truncate(length);
  }
}

/** All of a session that decoding needs. */
export type Model = Pick<ModelSession, 'shape' | 'run'>;

// Tokens in one run: about 0.2 s of work on two cores, which is how late an abort may be.
const CHUNK = 128;

function commonLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
