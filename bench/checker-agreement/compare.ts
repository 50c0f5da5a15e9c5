import { stageFindings } from '../../src/check/stage-findings.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Validation, Verdict } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { classOf, keyOf, wordsOf } from './error-class.ts';

/** One module as both see it; errors of the provider's own checks (stage 5) are set apart. */
export interface Comparison {
  readonly id: string;
  readonly ours: Verdict;
  readonly theirs: Verdict;
  /** Why terraform did not see all there is; such a module is not counted. */
  readonly undecided?: string;
  readonly sameErrors: boolean;
  readonly sameWords: boolean;
  readonly sameProviderErrors: boolean;
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly id: string;
  readonly side: 'only-terraform' | 'only-checker';
  readonly class: string;
  readonly finding: Finding;
}

export function compare(
  id: string,
  module: Module,
  ours: Validation,
  theirs: Validation,
): Comparison {
  const staged = stageFindings(ours.findings, module);
  const ourErrors = split(staged);
  const theirErrors = split(theirs.findings);
  const differences = [
    ...missing(theirErrors.core, ourErrors.core).map((finding) =>
      asDifference(id, 'only-terraform', finding),
    ),
    ...missing(ourErrors.core, theirErrors.core).map((finding) =>
      asDifference(id, 'only-checker', finding),
    ),
  ];
  return {
    id,
    ours: ours.verdict,
    theirs: theirs.verdict,
    ...(theirs.verdict === 'unknown' && { undecided: reasonClass(theirs.reason) }),
    sameErrors: differences.length === 0,
    sameWords: setOf(ourErrors.core, wordsOf) === setOf(theirErrors.core, wordsOf),
    sameProviderErrors: setOf(ourErrors.provider, keyOf) === setOf(theirErrors.provider, keyOf),
    differences,
  };
}

function split(findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isProviders = ({ stage, kind }: Finding) => stage === 5 || kind === 'read-only-argument';
  return {
    core: errors.filter((error) => !isProviders(error)),
    provider: errors.filter(isProviders),
  };
}

function missing(from: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(keyOf));
  return [...new Map(from.map((finding) => [keyOf(finding), finding])).values()].filter(
    (finding) => !known.has(keyOf(finding)),
  );
}

const asDifference = (id: string, side: Difference['side'], finding: Finding): Difference => ({
  id,
  side,
  class: classOf(finding),
  finding,
});

const setOf = (findings: readonly Finding[], key: (finding: Finding) => string): string =>
  [...new Set(findings.map(key))].sort().join('\n');

const reasonClass = (reason: string): string =>
  /no schema for/.test(reason)
    ? 'a provider without a stored schema'
    : /module/.test(reason)
      ? 'a module that is not there'
      : 'unreadable or too large';
