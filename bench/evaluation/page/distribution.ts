import type { Distribution } from '../../faults/distribution.ts';
import { inPercent } from './numbers.ts';
import { table } from './table.ts';

/** Faults as real drafts have them and as they were injected, by one classifier. */
export interface Distributions {
  readonly seed: number;
  readonly rows: number;
  readonly faults: number;
  readonly drafts: Distribution;
  readonly injected: Distribution;
}

export function distribution({ seed, rows, faults, drafts, injected }: Distributions): string {
  return `${faults} faults in ${rows} modules, seed ${seed}, beside the invalid drafts of the corpora; every module counts the same:

${sideBySide('class of fault', drafts.classes, injected.classes)}

${sideBySide('faults a module', drafts.faultsPerModule, injected.faultsPerModule)}`;
}

type Shares = Readonly<Record<string, number>>;

const sideBySide = (title: string, drafts: Shares, injected: Shares): string =>
  table(
    [title, 'drafts', 'injected'],
    [...new Set([...Object.keys(drafts), ...Object.keys(injected)])].map((name) => [
      name,
      inPercent(drafts[name] ?? 0),
      inPercent(injected[name] ?? 0),
    ]),
  );
