import type { ModuleView } from '../../module/module-view.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';
import { CHURN_CAP } from './gate-settings.ts';

export const CHANGES_LITTLE: Gate = {
  id: 'churn',
  name: 'changes little',
  reason: 'A repair that replaces most of a draft is a rewrite, and nobody can review it as a fix.',
  always: false,
};

/** Bytes any repair may change, about a hundred lines: in a draft of ten lines one required block is more than the draft. */
export const CHURN_FLOOR_BYTES = 3000;

/** `churn` and `cap` are changed bytes over draft bytes. */
export function changesLittle(draft: ModuleView, churn: number, cap = CHURN_CAP): GateVerdict {
  const size = draft.module.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const isLittle = churn <= cap || churn * size <= CHURN_FLOOR_BYTES;
  const verdict = verdictOf(
    CHANGES_LITTLE,
    isLittle ? undefined : `it would change ${percent(churn)} of the draft`,
  );
  if (cap <= CHURN_CAP) return verdict;
  return { ...verdict, loosened: `may change ${percent(cap)}, this repair ${percent(churn)}` };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
