import type { Repair } from '../../../src/repair/repair.ts';
import type { Run } from '../../../src/suggest/suggestion-comment.ts';

export const RUN: Run = { head: 'a'.repeat(40), tool: '0.1.0', controller: 'rules' };

/** A repair by the checker as if terraform had said the same. */
export function validated(repair: Repair): Repair {
  const schemas = [
    { provider: 'hashicorp/aws', version: '5.100.0', exactness: 'exact', how: 'default' },
  ] as const;
  const said = { tier: 'validator', schemas } as const;
  return {
    ...repair,
    before: { ...repair.before, ...said },
    after: { ...repair.after, ...said },
  };
}
