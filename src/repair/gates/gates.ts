import type { Finding } from '../../finding/finding.ts';
import type { ModuleView } from '../../module/module-view.ts';
import type { GateVerdict } from '../repair.ts';
import { keepsAddresses } from './keeps-addresses.ts';
import { keepsArguments } from './keeps-arguments.ts';
import { noNewHazard } from './no-new-hazard.ts';

/** Changed bytes over draft bytes, inclusive. Above this a repair is a rewrite, which nobody asked for. */
export const CHURN_CAP = 1;
/** Bytes any repair may change: in a draft of ten lines one required block is more than the draft. */
export const CHURN_FLOOR_BYTES = 1500;

/** The gates that look at the module alone; the draft's findings tell what was not valid in it. */
export function moduleGates(
  draft: ModuleView,
  repaired: ModuleView,
  findings: readonly Finding[],
  churn: number,
): GateVerdict[] {
  return [
    keepsAddresses(draft, repaired),
    keepsArguments(draft, repaired, findings),
    noNewHazard(draft, repaired),
    reparses(draft, repaired),
    changesLittle(draft, churn),
  ];
}

function changesLittle(draft: ModuleView, churn: number): GateVerdict {
  const gate = 'changes little';
  const size = draft.module.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (churn <= CHURN_CAP || churn * size <= CHURN_FLOOR_BYTES) return { gate, passed: true };
  return {
    gate,
    passed: false,
    reason: `it would change ${Math.round(churn * 100)} % of the draft`,
  };
}

/** Syntax problems never grow. */
function reparses(draft: ModuleView, repaired: ModuleView): GateVerdict {
  const count = (view: ModuleView) =>
    [...view.documents.values()].reduce((sum, { problems }) => sum + problems.length, 0);
  return count(repaired) <= count(draft)
    ? { gate: 'reparses', passed: true }
    : { gate: 'reparses', passed: false, reason: 'the edited file would not parse' };
}
