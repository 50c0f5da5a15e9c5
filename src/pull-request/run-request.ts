import type { Config } from '../config/config.ts';
import type { Place } from '../finding/finding.ts';
import type { GitHub } from '../github/github.ts';
import type { Module } from '../module/module.ts';
import type { Repository } from '../provenance/git/run-git.ts';
import type { ScopeMode } from '../provenance/scope-mode.ts';
import type { Repair } from '../repair/repair.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import type { ReviewLimits } from '../suggest/plan-review.ts';
import type { Run } from '../suggest/suggestion-comment.ts';

/** A run over one pull request: what is asked of it, and the effects it may use. */
export interface RunRequest {
  readonly github: GitHub;
  /** Another head than this is refused: 40 hexadecimal digits. Absent: whatever it is now. */
  readonly head?: string;
  /** A local repository that may have the commits; never its working tree. */
  readonly checkout?: Repository;
  readonly scope: ScopeMode;
  /** Directories, from the top of the repository; modules elsewhere are not looked at. `['']`: everywhere. */
  readonly directories: readonly string[];
  readonly limits: ReviewLimits;
  readonly repair: RepairModule;
  /** Reads `.iac-dpo.yml`; throws ConfigError. */
  readonly readConfig: (text: string) => Config;
  readonly catalogue: SchemaCatalogue;
  /** Who validates, for the words of the proof: `terraform 1.11.4`. */
  readonly validator: string;
  /** Who made the suggestions; the head is added when it is known. */
  readonly audit: Omit<Run, 'head'>;
  /** An empty folder for snapshots, which nobody else may read. */
  readonly scratch: string;
  readonly signal: AbortSignal;
  /** One line for the log, already safe. */
  readonly tell: (line: string) => void;
}

export type RepairModule = (
  module: Module,
  options: {
    readonly scope: readonly Place[];
    readonly base?: Module;
    readonly config: Config;
    readonly signal: AbortSignal;
  },
) => Promise<Repair>;
