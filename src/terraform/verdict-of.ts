import { basename, posix } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import { ABSENT_MODULE } from '../module/absent-module.ts';
import { directoryOf } from '../module/directory.ts';
import { isOwnConfiguration } from '../module/terraform-file.ts';
import { canonicalAddress } from '../schema/catalogue.ts';
import type { ModuleTree } from './module-tree.ts';

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

/** What terraform did not get to see: terraform files that were not read, and called modules. */
export function unseenIn({ modules, leftOut, unseen }: ModuleTree): readonly string[] {
  const skipped = [...modules].flatMap(([directory, module]) =>
    module.skipped
      .filter(({ path }) => isOwnConfiguration(path))
      .map(({ path, reason }) => `${posix.join(directory, path)} was not read: ${reason}`),
  );
  const dropped = leftOut
    .filter((path) => modules.has(directoryOf(path)) && isOwnConfiguration(basename(path)))
    .map((path) => `${path} was not read`);
  return [...skipped, ...dropped, ...unseen];
}

/**
 * Whether a finding comes of our not knowing a module: what is made of `module.x` as a whole cannot
 * be told from its uses alone.
 */
export function isAboutStub({ kind, place }: Finding, { stubs, files }: ModuleTree): boolean {
  if (!place || (kind !== 'other' && kind !== 'unsupported-attribute')) return false;
  const { file, range } = place;
  const text = files.get(file)?.toString('utf8', range.start, range.end) ?? '';
  const name = /^module\.([\p{L}_][\p{L}\p{N}_-]*)/u.exec(text)?.[1];
  const directory = directoryOf(file);
  return stubs.some(({ caller, call }) => caller === directory && call.name === name);
}

/** Why the error says nothing about the module. */
function limitIn(error: Finding): string | undefined {
  if (error.kind === 'module-not-installed' && error.summary !== ABSENT_MODULE) {
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
