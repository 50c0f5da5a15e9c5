import type { Finding } from '../finding/finding.ts';
import type { Tier, UsedSchema } from '../finding/verdict.ts';
import type { SkippedEntry } from '../module/module.ts';
import type { Action, Edit } from '../repair/candidate.ts';
import type { GateVerdict } from '../repair/gates/gate.ts';

/**
 * What `iac-dpo repair --json` prints. New fields may come; `formatVersion` rises when one changes its meaning or goes.
 *
 * @public
 */
export interface RepairResult {
  readonly formatVersion: 1;
  /** In the order they were asked for. Without those that the configuration leaves out. */
  readonly modules: readonly ModuleRepair[];
}

/**
 * What `iac-dpo validate --json` prints.
 *
 * @public
 */
export interface ValidateResult {
  readonly formatVersion: 1;
  readonly modules: readonly ModuleValidation[];
}

/**
 * The word on one module.
 *
 * @public
 */
export interface ModuleValidation extends Judgement {
  readonly path: string;
  /** What was not read, and why: silence never means "no problem". */
  readonly skipped: readonly SkippedEntry[];
}

/**
 * What became of one module. Nothing is written.
 *
 * @public
 */
export interface ModuleRepair {
  /** As it was named, with `/`. */
  readonly path: string;
  /** What was not read, and why. */
  readonly skipped: readonly SkippedEntry[];
  readonly before: Judgement;
  /** Of the repaired module; the same as `before` where nothing was safe to change. */
  readonly after: Judgement;
  /** In the order they were made. */
  readonly applied: readonly AppliedRepair[];
  readonly abstained: readonly LeftFinding[];
  /** Rules that the repair was held against. Where one did not pass nothing was changed. */
  readonly gates: readonly GateVerdict[];
  /** Changed bytes per byte of the draft, 0 or more. */
  readonly churn: number;
  /** Wall milliseconds. */
  readonly ms: number;
  /** The whole new text of every file that changed or is new. */
  readonly files: readonly ChangedFile[];
  /** What would help but lies outside the scope. */
  readonly patch?: ProposedPatch;
  /** Deprecated and left, with the reasons; only where `modernise` was asked for. */
  readonly outdated?: readonly LeftFinding[];
}

/**
 * A verdict and what it rests on.
 *
 * @public
 */
export interface Judgement {
  /** `unknown` is neither good nor bad: something was not seen, and `reason` says what. */
  readonly verdict: 'valid' | 'invalid' | 'unknown';
  /** Who said it. Only `validator` and `provider` are terraform; `checker` is an approximation of ours. */
  readonly tier: Tier;
  readonly findings: readonly PlacedFinding[];
  /** The provider releases that the verdict rests on. */
  readonly schemas?: readonly UsedSchema[];
  /** Only where the verdict is `unknown`. */
  readonly reason?: string;
}

/**
 * A finding with its line. Its words may quote the module: treat them as untrusted text.
 *
 * @public
 */
export type PlacedFinding = Finding & {
  /** From 1; absent where the finding has no place. */
  readonly line?: number;
};

/**
 * An edit that was made.
 *
 * @public
 */
export interface AppliedRepair {
  readonly action: Action;
  /** One clause in the imperative. */
  readonly title: string;
  /** What the author loses by it. */
  readonly loses?: string;
  /** Higher is preferred; comparable between edits for one finding only. */
  readonly score: number;
  /** Absent: the rules. */
  readonly writtenBy?: 'controller';
  /** In offsets of the text that its round began with. */
  readonly edits: readonly Edit[];
  /** From 1. */
  readonly round: number;
  /** `validated`: terraform accepted the module with it. `checked`: only the checker did. */
  readonly proof: 'validated' | 'checked';
  /** It mends no error. */
  readonly modernises?: true;
  readonly finding: Finding;
}

/**
 * A finding that no edit was safe for.
 *
 * @public
 */
export interface LeftFinding {
  readonly finding: Finding;
  /** One sentence. */
  readonly reason: string;
}

/**
 * Edits outside the scope, proposed and not made.
 *
 * @public
 */
export interface ProposedPatch {
  readonly applied: readonly AppliedRepair[];
  /** Of the repaired module with the patch in it. */
  readonly after: Judgement;
  /** With it made after the repair. */
  readonly files: readonly ChangedFile[];
}

/**
 * A file after the repair.
 *
 * @public
 */
export interface ChangedFile {
  /** Relative to the module, with `/`. */
  readonly path: string;
  readonly text: string;
}
