/** What the one who sets it up decides; no file of a repository tells it. */
export interface Choices {
  /** `suggest` posts on pull requests; `report` has no token that may. */
  readonly mode: Mode;
  /** What becomes of pull requests from forks; see FORKS. */
  readonly forks: Forks;
  /** Labels of `runs-on`. */
  readonly runner: readonly string[];
  readonly device: 'cpu' | 'cuda';
  /** The action, and the commit that was reviewed; absent: the placeholders of the examples stay. */
  readonly action?: ActionReference;
}

export const MODES = ['suggest', 'report'] as const;
export type Mode = (typeof MODES)[number];

export const FORKS = {
  split:
    'suggestions, by two workflows: one reads and has no rights, one may write and reads nothing of the fork',
  report: 'a report in the log and the job summary, no suggestions',
  none: 'nothing; the job does not run',
} as const;
export type Forks = keyof typeof FORKS;

export interface ActionReference {
  /** `octo-org/iac-dpo` */
  readonly repository: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
}

/**
 * Whether all of the labels are GitHub's own. A label that is not known may be a machine of the user's, such as the
 * name of a runner scale set.
 */
export const isHosted = (runner: readonly string[]): boolean =>
  runner.every((label) => /^(ubuntu|windows|macos)-[\w.-]+$/.test(label));
