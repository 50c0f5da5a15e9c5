import { posix } from 'node:path';
import { compareFindings, type Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import { absentModule } from '../module/absent-module.ts';
import { calledModules } from '../module/called-modules.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import { nothingToRead } from '../module/nothing-to-read.ts';
import { isOwnConfiguration } from '../module/terraform-file.ts';
import { usedSchemas } from '../schema/used-schemas.ts';
import { checkBlock } from './check-block.ts';
import { checkCalls } from './check-calls.ts';
import { checkCycles } from './check-cycles.ts';
import { checkLocals } from './check-locals.ts';
import { checkSyntax } from './check-syntax.ts';
import { checkConfig } from './config/check-config.ts';
import { childrenOf, type ModulePlace, placedIn, ROOT } from './placed-children.ts';
import { type ProviderFacts, scopeOf } from './scope.ts';

/**
 * Our approximation of `terraform validate`: every finding of every stage at once, without a process, of the
 * module and of the local modules it calls. A module that uses a provider without a stored schema, calls
 * modules that are not here, or has files that were not read, is `unknown` at best.
 */
export function checkModule(module: Module, catalogue: ProviderFacts): Validation {
  const known = remembered.get(module);
  if (known?.catalogue === catalogue) return known.validation;
  const validation = check(module, catalogue);
  remembered.set(module, { catalogue, validation });
  return validation;
}

/** The search asks for the same module many times; modules never change. */
const remembered = new WeakMap<Module, { catalogue: ProviderFacts; validation: Validation }>();

function check(module: Module, catalogue: ProviderFacts): Validation {
  const empty = nothingToRead(module, 'checker');
  if (empty) return empty;
  const unseen: Unseen = { providers: new Set(), modules: new Set(), files: new Set() };
  const findings = distinct(findingsIn(module, module, catalogue, ROOT, unseen)).sort(
    compareFindings,
  );
  const { chosen } = scopeOf(viewModule(module), catalogue);
  const said = {
    tier: 'checker',
    findings,
    ...(chosen && { schemas: usedSchemas(module, chosen) }),
  } as const;
  if (findings.some(({ severity }) => severity === 'error')) return { ...said, verdict: 'invalid' };
  const reason = unseenReason(unseen);
  return reason === undefined
    ? { ...said, verdict: 'valid' }
    : { ...said, verdict: 'unknown', reason };
}

/** What could not be looked at: providers without a stored schema, modules that are not here, files that were not read. */
interface Unseen {
  readonly providers: Set<string>;
  readonly modules: Set<string>;
  readonly files: Set<string>;
}

function findingsIn(
  root: Module,
  module: Module,
  catalogue: ProviderFacts,
  place: ModulePlace,
  unseen: Unseen,
): Finding[] {
  for (const { path, reason } of module.skipped)
    if (isOwnConfiguration(path))
      unseen.files.add(`${posix.join(place.directory, path)} was not read: ${reason}`);
  const view = viewModule(module);
  const scope = scopeOf(view, catalogue, root);
  const isRoot = place === ROOT;
  const findings: Finding[] = [];
  for (const [file, document] of view.documents) checkSyntax(document, { file, findings });
  checkConfig(view, findings);
  for (const [file, document] of view.documents) {
    for (const block of document.body.items) {
      if (block.kind !== 'block') continue;
      const reporter = { file, findings };
      const missing = checkBlock({ scope, document, block, reporter }, isRoot);
      if (missing !== undefined) unseen.providers.add(missing);
    }
  }
  checkLocals(scope, findings);
  checkCycles(scope, findings);
  checkCalls(view, scope.values, findings, place);
  for (const called of calledModules(module)) {
    if (called.child.kind === 'local') continue;
    if (called.child.why === 'absent') findings.push(absentModule(called, ''));
    else unseen.modules.add(`module "${called.name}" was not seen (${called.child.why})`);
  }
  const below = childrenOf(view, place).flatMap((child) =>
    findingsIn(root, child.module, catalogue, child, unseen),
  );
  return [...findings.map((finding) => placedIn(place.directory, finding)), ...below];
}

/** A `dynamic` block has the same fault for each of its elements, a module called twice all of its own. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ place, summary, detail }) => {
    const key = `${place?.file}:${place?.range.start}:${summary}:${detail}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Why a module without errors is still not known to be valid. */
function unseenReason({ providers, modules, files }: Unseen): string | undefined {
  if (files.size > 0) return `not validated: ${[...files].sort().join('; ')}`;
  if (providers.size > 0) return `not validated: no schema for ${[...providers].sort().join(', ')}`;
  if (modules.size > 0) return `not validated: ${[...modules].sort().join(', ')}`;
  return undefined;
}
