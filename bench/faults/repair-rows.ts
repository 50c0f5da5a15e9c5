import { saysTheSame, withoutBlanks } from '../../src/preference/says-the-same.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { repairByChecker } from '../repair-by-checker.ts';
import type { FaultRow } from './make-rows.ts';
import { restoredFaults } from './restored-faults.ts';

export interface RepairedRow {
  readonly id: string;
  readonly faults: readonly {
    readonly class: string;
    readonly how: string;
    readonly restored: boolean;
  }[];
  readonly valid: boolean;
  /** The text is the one that was broken, blanks aside. */
  readonly restored: boolean;
  /** It says the same, in whatever order. */
  readonly same: boolean;
  readonly ms: number;
  readonly steps: readonly string[];
  readonly left: readonly string[];
  readonly gold: string;
  readonly draft: string;
  readonly repaired: string;
}

/** The rules at work, with the checker as the validator. */
export async function repairRows(
  rows: readonly FaultRow[],
  catalogue: SchemaCatalogue,
): Promise<RepairedRow[]> {
  const repaired: RepairedRow[] = [];
  for (const { id, module, gold: before, faults } of rows) {
    const repair = await repairByChecker(module, catalogue);
    const [gold, draft, text] = [before, module, repair.repaired].map(
      ({ files }) => files[0]?.bytes.toString('utf8') ?? '',
    ) as [string, string, string];
    const undone = restoredFaults(gold, text, faults);
    repaired.push({
      id,
      faults: faults.map((fault, index) => ({
        class: fault.class,
        how: fault.how,
        restored: undone[index] ?? false,
      })),
      valid: repair.after.verdict === 'valid',
      restored: withoutBlanks(text) === withoutBlanks(gold),
      same: saysTheSame(text, gold),
      ms: repair.ms,
      steps: repair.applied.map(({ finding, candidate }) => `${finding.kind}: ${candidate.title}`),
      left: repair.abstained.map(({ finding, reason }) => `${finding.summary}: ${reason}`),
      gold,
      draft,
      repaired: text,
    });
  }
  return repaired;
}

/** By class: rows where it is the only fault, then all its faults, restored or not whatever became of the others. */
export function repairTable(rows: readonly RepairedRow[]): string {
  const faults = rows.flatMap((row) => row.faults);
  const alone = rows.filter((row) => row.faults.length === 1);
  const line = (title: string, is: (name: string) => boolean): string => {
    const some = alone.filter((row) => row.faults.some((fault) => is(fault.class)));
    const all = faults.filter((fault) => is(fault.class));
    return [
      title.padEnd(22),
      String(some.length).padStart(6),
      share(some.map(({ valid }) => valid)),
      share(some.map(({ restored }) => restored)),
      share(some.map(({ same }) => same)),
      String(all.length).padStart(7),
      share(all.map(({ restored }) => restored)),
    ].join(' ');
  };
  const classes = [...new Set(faults.map((fault) => fault.class))].sort();
  return [
    `${rows.length} rows: valid after ${share(rows.map(({ valid }) => valid)).trim()}, the very text ${share(rows.map(({ restored }) => restored)).trim()}, the same in any order ${share(rows.map(({ same }) => same)).trim()}`,
    `${'class'.padEnd(22)}  alone    valid restored     same  faults     same`,
    line('any', () => true),
    ...classes.map((each) => line(each, (name) => name === each)),
  ].join('\n');
}

const share = (holds: readonly boolean[]): string =>
  `${((100 * holds.filter(Boolean).length) / Math.max(1, holds.length)).toFixed(0)} %`.padStart(8);
