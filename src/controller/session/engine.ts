import type { Device, Written } from '../controller.ts';
import { ControllerError } from '../controller-error.ts';
import type { ModelPackage } from '../package/open-package.ts';
import { openTokenizer, type Tokenizer } from '../tokenizer.ts';
import { cacheBytes, KvCache } from './kv-cache.ts';
import { ModelSession } from './model-session.ts';
import { PrefixCache } from './prefix-cache.ts';
import { scoreCandidates } from './score-candidates.ts';
import type { Watch } from './watch.ts';
import { type WriteRequest, write } from './write.ts';

export interface EngineOptions {
  readonly device: Device;
  readonly threads: number;
  readonly limits: Limits;
}

export interface Limits {
  /** For one call, in milliseconds. */
  readonly ms: number;
  /** Prefix and candidates, or prefix and what is written. */
  readonly tokens: number;
  /** For the cache, in bytes; the weights come on top. */
  readonly cacheBytes: number;
}

/** A loaded model, its tokenizer and the cache of the last prefix. One call at a time. */
export class Engine {
  private readonly tokenizer: Tokenizer;
  private readonly session: ModelSession;
  private readonly prefix: PrefixCache;
  private readonly maxTokens: number;

  private constructor(tokenizer: Tokenizer, session: ModelSession, maxTokens: number) {
    this.tokenizer = tokenizer;
    this.session = session;
    this.prefix = new PrefixCache(session, new KvCache(session.shape));
    this.maxTokens = maxTokens;
  }

  static async open(
    { manifest, modelPath, tokenizerPath, tokenizerConfigPath }: ModelPackage,
    { device, threads, limits }: EngineOptions,
  ): Promise<Engine> {
    const [tokenizer, session] = await Promise.all([
      openTokenizer(tokenizerPath, tokenizerConfigPath),
      ModelSession.open(modelPath, { device, threads }),
    ]);
    const tokenBytes = cacheBytes(session.shape, 1) - cacheBytes(session.shape, 0);
    const affordable = Math.floor((limits.cacheBytes - cacheBytes(session.shape, 0)) / tokenBytes);
    return new Engine(
      tokenizer,
      session,
      Math.min(manifest.contextLength, limits.tokens, affordable),
    );
  }

  async score(prefix: string, candidates: readonly string[], watch: Watch): Promise<number[]> {
    const tokens = this.encodePrefix(prefix);
    const branches = candidates.map((candidate) => this.tokenizer.encode(candidate));
    this.refuseLong(tokens.length + Math.max(0, ...branches.map(({ length }) => length)));
    return scoreCandidates(this.prefix, tokens, branches, this.maxTokens, watch);
  }

  async write(prefix: string, request: WriteRequest, watch: Watch): Promise<Written> {
    const tokens = this.encodePrefix(prefix);
    this.refuseLong(tokens.length + request.maxTokens);
    return write(this.prefix, this.tokenizer, tokens, request, watch);
  }

  async dispose(): Promise<void> {
    await this.session.dispose();
  }

  private encodePrefix(prefix: string): readonly number[] {
    const tokens = this.tokenizer.encode(prefix);
    // There must be a token for the first one to follow.
    return tokens.length > 0 ? tokens : [...this.tokenizer.endOfText].slice(0, 1);
  }

  private refuseLong(tokens: number): void {
    if (tokens > this.maxTokens)
      throw new ControllerError('too-long', `${tokens} tokens; ${this.maxTokens} are allowed.`);
  }
}
