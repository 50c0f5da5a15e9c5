import type { GateId } from './gate.ts';
import type { HazardId } from './hazards/hazard.ts';

/** What a repository asks of the gates. */
export interface GateSettings {
  /** Gates that speak but hold nothing back. */
  readonly off: ReadonlySet<GateId>;
  /** Hazards that a repair may bring in. */
  readonly allow: ReadonlySet<HazardId>;
  /** Changed bytes over draft bytes, inclusive, above 0. */
  readonly churn: number;
}

/** Above this a repair is a rewrite, which nobody asked for. */
export const CHURN_CAP = 1;

/** All gates on: what holds where nobody said anything else. */
export const SAFE_GATES: GateSettings = { off: new Set(), allow: new Set(), churn: CHURN_CAP };
