import type { Finding } from './finding.ts';

/**
 * Who gave the verdict, weakest first. Only `validator` and `provider` may be shown as "validated":
 * `checker` is our own approximation, `validator` is terraform over a replayed schema,
 * `provider` is terraform with the real provider.
 */
export type Tier = 'checker' | 'validator' | 'provider';

/** What a module is worth. `unknown` is neither good nor bad: something was not seen, and `reason` says what. */
export type Validation =
  | {
      readonly verdict: 'valid' | 'invalid';
      readonly tier: Tier;
      readonly findings: readonly Finding[];
    }
  | {
      readonly verdict: 'unknown';
      readonly tier: Tier;
      readonly findings: readonly Finding[];
      readonly reason: string;
    };

export type Verdict = Validation['verdict'];
