import type { Finding } from '../../finding/finding.ts';
import { directoryOf } from '../../module/directory.ts';
import type { Module } from '../../module/module.ts';
import { type ModuleView, viewModule } from '../../module/module-view.ts';
import { childrenOf, type ModulePlace, placedIn, ROOT } from '../placed-children.ts';
import { loadStrictly } from './load-strictly.ts';

/**
 * Stage 1 as terraform shows it. The checker reads a broken file for whoever repairs it, and says all
 * that is wrong with it; terraform loses its way, keeps silent about most of what follows, and decodes
 * what it could make out. `findings` are those of stage 1 of `module` and of what it calls.
 */
export function firstSyntaxErrors(
  findings: readonly Finding[],
  module: Module,
): readonly Finding[] {
  if (!findings.some(isOfParser)) return findings;
  const broken = brokenModules(viewModule(module), ROOT);
  const whole = findings.filter((finding) => !broken.has(moduleOf(finding)));
  return [...whole, ...[...broken.values()].flat()];
}

const isOfParser = (finding: Finding): boolean =>
  finding.kind === 'syntax' || (finding.kind === 'duplicate' && finding.what === 'attribute');

/** The findings of each module that has a broken file, by its directory. */
function brokenModules(
  view: ModuleView,
  place: ModulePlace,
  found = new Map<string, readonly Finding[]>(),
): ReadonlyMap<string, readonly Finding[]> {
  const { directory } = place;
  const loaded = loadStrictly(view);
  if (loaded)
    found.set(
      directory,
      loaded.map((finding) => placedIn(directory, finding)),
    );
  for (const child of childrenOf(view, place)) {
    if (!found.has(child.directory)) brokenModules(viewModule(child.module), child, found);
  }
  return found;
}

const moduleOf = ({ place }: Finding): string => (place ? directoryOf(place.file) : ROOT.directory);
