import type { Verdict } from '../../finding/verdict.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';

export const VALIDATES: Gate = {
  id: 'validates',
  name: 'validates, or brings no new finding',
  reason:
    'A repair that terraform rejects for another reason than before has moved the fault, not mended it.',
  always: true,
};

/** `introduced` are findings of the repaired module that the draft had not, and that no edit only brought to light. */
export const validates = (verdict: Verdict, introduced: number): GateVerdict =>
  verdictOf(
    VALIDATES,
    verdict === 'valid' || introduced === 0
      ? undefined
      : `${introduced} new ${introduced === 1 ? 'finding' : 'findings'} appeared`,
  );
