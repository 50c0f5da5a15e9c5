import type { Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { canonicalAddress } from '../schema/catalogue.ts';

/**
 * The verdict on what terraform found. `unknown` where it did not see all there is: files left out,
 * a module it cannot fetch, a provider without a stored schema (it then checks nothing else).
 * An error it did see still makes the module `invalid`.
 */
export function verdictOf(findings: readonly Finding[], unseen: readonly string[]): Validation {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const limits = errors.filter((error) => limitIn(error) !== undefined);
  const tier = 'validator';
  if (errors.length > limits.length) return { verdict: 'invalid', tier, findings };
  const reasons = [...new Set([...unseen, ...limits.flatMap((error) => limitIn(error) ?? [])])];
  return reasons.length > 0
    ? { verdict: 'unknown', tier, findings, reason: reasons.join('; ') }
    : { verdict: 'valid', tier, findings };
}

/** Terraform files of the module that were not read: what they declare is missing from the copy. */
export function unseenFiles(module: Module, leftOut: readonly string[]): readonly string[] {
  const skipped = module.skipped.filter(({ path }) => isJudged(path));
  return [
    ...skipped.map(({ path, reason }) => `${path} was not read: ${reason}`),
    ...leftOut.filter(isJudged).map((path) => `${path} was not read`),
  ];
}

const isJudged = (path: string): boolean =>
  !path.includes('/') && /\.(tf|tofu)(\.json)?$/.test(path);

/** Why the error says nothing about the module. */
function limitIn(error: Finding): string | undefined {
  if (error.kind === 'module-not-installed') {
    return `module "${error.name}" is not installed, so nothing after it was checked`;
  }
  if (error.kind === 'missing-provider') {
    return `not validated: no schema for ${canonicalAddress(error.provider)}`;
  }
  if (error.summary === 'Unsupported Terraform Core version') {
    return 'the module asks for another version of terraform';
  }
  return undefined;
}
