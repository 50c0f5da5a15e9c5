/** A rule that a repair must pass before it is written; `iac-dpo repair --gates` lists them. */
export interface Gate {
  readonly id: GateId;
  /** As reports name it. */
  readonly name: string;
  /** Why a reviewer wants it. */
  readonly reason: string;
  /** What passes none of these is no repair: they cannot be switched off. */
  readonly always: boolean;
}

export const GATE_IDS = [
  'validates',
  'in-scope',
  'reparses',
  'keeps-addresses',
  'keeps-arguments',
  'keeps-protection',
  'no-hazard',
  'churn',
  'fmt',
] as const;
export type GateId = (typeof GATE_IDS)[number];

/** One gate's word on a repair. `loosened` says what the configuration takes from the gate, and what that let through. */
export type GateVerdict =
  | { readonly gate: string; readonly passed: true; readonly loosened?: string }
  | {
      readonly gate: string;
      readonly passed: false;
      readonly reason: string;
      readonly loosened?: string;
    };

/** A gate's word: refused where there is something against the repair, in words that follow on "it". */
export const verdictOf = ({ name }: Gate, against: string | undefined): GateVerdict =>
  against === undefined
    ? { gate: name, passed: true }
    : { gate: name, passed: false, reason: against };
