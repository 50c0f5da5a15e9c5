import type { FindingKind } from '../finding/finding.ts';
import { type GateSettings, SAFE_GATES } from '../repair/gates/gate-settings.ts';

/** What a repository asks of its repairs, from `.iac-dpo.yml`. */
export interface Config {
  readonly gates: GateSettings;
  /** Patterns of files that are out of scope, relative to the directory that is repaired. */
  readonly ignore: readonly string[];
  /** Classes of findings that are told and left as they are. */
  readonly leave: ReadonlySet<FindingKind>;
  /** Whether what is deprecated is written the newer way, once the errors are mended. */
  readonly modernise: boolean;
  /** Whether `iac-dpo feedback` may learn from its pull requests. Absent: only runs of the repository's own workflows. */
  readonly feedback?: boolean;
  readonly limits: Limits;
}

/** Absent: the program's own. */
export interface Limits {
  /** Rounds of search and validation, 1 or more. */
  readonly maxRounds?: number;
  /** Candidates tried for one module, 1 or more. */
  readonly maxCandidates?: number;
  /** Seconds for one module, 1 or more. */
  readonly maxSeconds?: number;
}

/** Its name, in a directory or at the top of a repository. */
export const CONFIG_FILE = '.iac-dpo.yml';

/** Where nobody said anything: every gate on. */
export const DEFAULT_CONFIG: Config = {
  gates: SAFE_GATES,
  ignore: [],
  leave: new Set(),
  modernise: false,
  limits: {},
};
