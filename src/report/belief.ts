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
      return `valid (${TIER_WORDS[validation.tier]}${schemaWords(validation.schemas)})`;
    case 'invalid':
      return `invalid (says ${validation.tier === 'checker' ? 'our checker' : 'terraform'}${schemaWords(validation.schemas)})`;
    case 'unknown':
      return `not validated: ${validation.reason.replace(/^not validated: /, '')}`;
  }
}

/** `, aws 5.100.0`; what is less than the very release is said. */
function schemaWords(schemas: Validation['schemas'] = []): string {
  const words = schemas.map(({ provider, version, exactness, how, wanted }) => {
    const doubts = [
      ...(how === 'nearest' ? [`the nearest stored to "${wanted ?? ''}"`] : []),
      ...(exactness === 'reconstructed' ? ['reconstructed'] : []),
    ];
    const name = `${provider.replace(/^hashicorp\//, '')} ${version}`;
    return doubts.length === 0 ? name : `${name} [${doubts.join(', ')}]`;
  });
  return words.map((word) => `, ${word}`).join('');
}

/** Why one applied candidate is believed. */
export const PROOF_WORDS: Readonly<Record<Applied['proof'], string>> = {
  validated: 'validated: terraform accepts this',
  checked: 'checked, not validated: the in-process checker accepts this, terraform has not seen it',
};
