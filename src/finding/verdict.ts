import type { Finding } from './finding.ts';

/**
 * Who gave the verdict, weakest first. Only `validator` and `provider` may be shown as "validated":
 * `checker` is our own approximation, `validator` is terraform over a replayed schema,
 * `provider` is terraform with the real provider.
 */
export type Tier = 'checker' | 'validator' | 'provider';

/** What a module is worth. `unknown` is neither good nor bad: something was not seen, and `reason` says what. */
export type Validation = Said &
  (
    | { readonly verdict: 'valid' | 'invalid' }
    | { readonly verdict: 'unknown'; readonly reason: string }
  );

interface Said {
  readonly tier: Tier;
  readonly findings: readonly Finding[];
  /** Which provider releases the verdict rests on; absent where nobody asked a schema. */
  readonly schemas?: readonly UsedSchema[];
}

export interface UsedSchema {
  /** `hashicorp/aws` */
  readonly provider: string;
  readonly version: string;
  /** From the provider itself, or put together from what else tells of it. */
  readonly exactness: 'exact' | 'reconstructed';
  /** `nearest`: the release that the module asks for is not stored. */
  readonly how: 'default' | 'locked' | 'allowed' | 'nearest';
  /** What the module asks for, in its own words: untrusted. */
  readonly wanted?: string;
}

export type Verdict = Validation['verdict'];
