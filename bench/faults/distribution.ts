import type { Module } from '../../src/module/module.ts';
import { checkerErrors } from '../../src/repair/context.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { faultsOfDraft } from './classes-of-draft.ts';
import { tally } from './count-drafts.ts';

/** What is wrong with a set of invalid modules, real or made. */
export interface Distribution {
  readonly modules: number;
  /** Share of all findings, by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Share of modules that have a finding of the kind. */
  readonly modulesWith: Readonly<Record<string, number>>;
  /** Mean share of the faults behind them, by class, every module counting the same. */
  readonly classes: Readonly<Record<string, number>>;
  /** Share of modules by number of faults, 5 standing for 5 to 8 and 9 for more. */
  readonly faultsPerModule: Readonly<Record<string, number>>;
}

/** Both sides are looked at with the same eyes: the checker, and what explains its findings. */
export function distributionOf(
  modules: readonly Module[],
  catalogue: SchemaCatalogue,
): Distribution {
  const invalid = modules.flatMap((module) => {
    const kinds = checkerErrors(module, catalogue).map(({ kind }) => kind);
    return kinds.length > 0 ? [{ kinds, faults: faultsOfDraft(module, catalogue) }] : [];
  });
  const classes: Record<string, number> = {};
  for (const { faults } of invalid)
    for (const fault of faults)
      classes[fault.class] = (classes[fault.class] ?? 0) + 1 / faults.length;
  return {
    modules: invalid.length,
    kinds: shares(
      tally(invalid.flatMap(({ kinds }) => kinds)),
      invalid.reduce((sum, { kinds }) => sum + kinds.length, 0),
    ),
    modulesWith: shares(tally(invalid.flatMap(({ kinds }) => [...new Set(kinds)])), invalid.length),
    classes: shares(classes, invalid.length),
    faultsPerModule: shares(
      tally(invalid.map(({ faults }) => bucket(faults.length))),
      invalid.length,
    ),
  };
}

const bucket = (faults: number): string =>
  faults < 5 ? String(faults) : faults < 9 ? '5–8' : '9 or more';

const shares = (counts: Readonly<Record<string, number>>, of: number): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, Number((count / of).toFixed(4))]),
  );

/** Two distributions side by side, as text. */
export function sideBySide(drafts: Distribution, injected: Distribution): string {
  const tables = [
    ['findings by kind', drafts.kinds, injected.kinds],
    ['modules with a finding of the kind', drafts.modulesWith, injected.modulesWith],
    ['faults by class', drafts.classes, injected.classes],
    ['faults a module', drafts.faultsPerModule, injected.faultsPerModule],
  ] as const;
  return tables
    .map(([title, left, right]) => {
      const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
      if (title !== 'faults a module')
        names.sort((a, b) => (left[b] ?? 0) - (left[a] ?? 0) || (a < b ? -1 : 1));
      else names.sort();
      return [
        `${title.padEnd(36)} drafts  injected`,
        ...names.map(
          (name) => `${name.padEnd(36)} ${percent(left[name])}  ${percent(right[name])}`,
        ),
      ].join('\n');
    })
    .join('\n\n');
}

const percent = (share = 0): string => `${(100 * share).toFixed(1)} %`.padStart(7);
