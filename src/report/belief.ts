import type { Tier, Validation } from '../finding/verdict.ts';
import type { Applied } from '../repair/repair.ts';

/** How much a verdict may be believed: only what terraform itself said is "validated". */
export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  checker: 'checked, not validated',
  validator: 'validated',
  provider: 'validated with the provider',
};

export function verdictWords(validation: Validation): string {
  switch (validation.verdict) {
    case 'valid':
      return `valid (${TIER_WORDS[validation.tier]})`;
    case 'invalid':
      return `invalid (says ${validation.tier === 'checker' ? 'our checker' : 'terraform'})`;
    case 'unknown':
      return `not validated: ${validation.reason.replace(/^not validated: /, '')}`;
  }
}

/** Why one applied candidate is believed. */
export const PROOF_WORDS: Readonly<Record<Applied['proof'], string>> = {
  validated: 'validated: terraform accepts this',
  checked: 'checked, not validated: the in-process checker accepts this, terraform has not seen it',
};
