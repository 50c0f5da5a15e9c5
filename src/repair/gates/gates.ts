import type { Finding, Place } from '../../finding/finding.ts';
import type { ModuleView } from '../../module/module-view.ts';
import { CHANGES_LITTLE, changesLittle } from './changes-little.ts';
import type { Gate, GateVerdict } from './gate.ts';
import { type GateSettings, SAFE_GATES } from './gate-settings.ts';
import { KEEPS_ADDRESSES, keepsAddresses } from './keeps-addresses.ts';
import { KEEPS_ARGUMENTS, keepsArguments } from './keeps-arguments.ts';
import { KEEPS_FORMAT, keepsFormat } from './keeps-format.ts';
import { KEEPS_PROTECTION, keepsProtection } from './keeps-protection.ts';
import { NO_NEW_HAZARD, noNewHazard } from './no-new-hazard.ts';
import { REPARSES, reparses } from './reparses.ts';
import { STAYS_IN_SCOPE, staysInside } from './stays-in-scope.ts';
import { VALIDATES } from './validates.ts';

/** Every gate, in the order in which their words are shown. */
export const GATES: readonly Gate[] = [
  VALIDATES,
  STAYS_IN_SCOPE,
  REPARSES,
  KEEPS_ADDRESSES,
  KEEPS_ARGUMENTS,
  KEEPS_PROTECTION,
  NO_NEW_HAZARD,
  CHANGES_LITTLE,
  KEEPS_FORMAT,
];

export interface GateOptions {
  readonly settings?: GateSettings;
  /** Of the draft, for a finished repair; while the search goes on its steps may lie outside. */
  readonly scope?: readonly Place[];
  /** What the draft says where it cannot be parsed (`readingOf`); absent: what can be. */
  readonly reading?: ModuleView;
}

/**
 * The gates that look at the module alone. `findings` are the draft's and tell what was not valid in it; `churn` is
 * changed bytes over draft bytes.
 */
export function moduleGates(
  draft: ModuleView,
  repaired: ModuleView,
  findings: readonly Finding[],
  churn: number,
  { settings = SAFE_GATES, scope, reading }: GateOptions = {},
): GateVerdict[] {
  const verdicts = [
    staysInside(draft.module, repaired.module, scope),
    reparses(draft, repaired),
    keepsAddresses(draft, repaired, findings),
    keepsArguments(draft, repaired, findings),
    keepsProtection(draft, repaired, findings),
    noNewHazard(draft, repaired, settings.allow, reading),
    changesLittle(draft, churn, settings.churn),
    keepsFormat(draft, repaired),
  ];
  const off = new Set(GATES.filter(({ id }) => settings.off.has(id)).map(({ name }) => name));
  return verdicts.map((verdict) => (off.has(verdict.gate) ? switchedOff(verdict) : verdict));
}

/** It speaks still, so that nobody is left to wonder what it would have said. */
const switchedOff = (verdict: GateVerdict): GateVerdict => ({
  gate: verdict.gate,
  passed: true,
  loosened: verdict.passed ? 'switched off' : `switched off; it would have said: ${verdict.reason}`,
});
