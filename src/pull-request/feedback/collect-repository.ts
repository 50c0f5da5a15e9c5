import type { GitHub } from '../../github/github.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { answered } from '../stopped-error.ts';
import { type Collected, collectFeedback } from './collect-feedback.ts';
import { type Consent, consentOf } from './consent.ts';

export type NoConsent = Exclude<Consent, 'given'>;

/** Why pull requests were left out, with how many there were. */
export type LeftOut = ReadonlyMap<NoConsent, number>;

/** A pull request; `base` is the branch it is made to, asked for where absent. */
export interface Wanted {
  readonly number: number;
  readonly base?: string;
}

export interface Asking {
  readonly open: (number: number) => GitHub;
  /** Login of who posted the suggestions. Absent: whom the token speaks for. */
  readonly author?: string | undefined;
  /** Absent: without decisions. */
  readonly catalogue?: SchemaCatalogue | undefined;
  /** Whether a workflow of the repository itself asks, by the runner's word. */
  readonly isHome: boolean;
}

/** Collects from the pull requests of one repository, where it agrees. Throws StoppedError and ConfigError. */
export async function collectRepository(
  pulls: readonly Wanted[],
  { open, author, catalogue, isHome }: Asking,
): Promise<{ readonly collected: readonly Collected[]; readonly left: LeftOut }> {
  const [first] = pulls;
  const collected: Collected[] = [];
  const left = new Map<NoConsent, number>();
  if (!first) return { collected, left };
  const self = answered(await open(first.number).self());
  const poster = author ? { login: author } : self;
  // A workflow's token of another repository speaks for the same account.
  const isOwnRun = isHome && self.login === 'github-actions[bot]';
  const known = new Map<string, Consent>();
  for (const { number, base } of pulls) {
    const github = open(number);
    const branch = base ?? answered(await github.pullRequest()).base.branch;
    const consent = known.get(branch) ?? (await consentOf(github, branch, isOwnRun));
    known.set(branch, consent);
    if (consent === 'given') collected.push(...(await collectFeedback(github, poster, catalogue)));
    else left.set(consent, (left.get(consent) ?? 0) + 1);
  }
  return { collected, left };
}
