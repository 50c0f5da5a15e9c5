import type { GitHubOptions } from '../../test/github/options.ts';
import type { Trigger } from '../../test/github/runner/event.ts';
import type { GitHub } from '../../test/github/start-github.ts';

/** A situation in which the action runs. */
export interface Scenario {
  /** As the table names it. */
  readonly name: string;
  readonly github: GitHubOptions;
  /** What happened before; `run` is a run without faults. */
  readonly before?: (github: GitHub, run: () => Promise<void>) => Promise<void>;
  /** One after the other; a later one is left out where an earlier one failed. */
  readonly steps: readonly Step[];
  /** Runs without a fault until all is as if there had been none; 1 unless given. */
  readonly cleanRuns?: number;
}

/** One process. */
export type Step =
  | {
      readonly kind: 'action';
      readonly action?: 'action.yml' | 'post/action.yml';
      readonly inputs?: Readonly<Record<string, string>>;
      readonly token?: string;
      /** Called anew for every run, since comments have ids. */
      readonly trigger?: (github: GitHub) => Trigger;
      /** Whether the workspace is a repository that has the commits. */
      readonly checkout?: boolean;
      /** Files that the step hands to later ones. */
      readonly artifacts?: readonly string[];
    }
  /** `iac-dpo feedback` without writing the file: its rows. */
  | { readonly kind: 'feedback' };
