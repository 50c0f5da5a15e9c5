import { checkModule } from '../../src/check/check.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { moduleFromText } from '../../src/module/read-module.ts';
import { successor } from '../../src/repair/gates/keeps-addresses.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import type { DraftRow } from './corpora.ts';
import type { Judged } from './judge.ts';

/** One row after everything was run. */
export interface Measured {
  readonly id: string;
  /** The judge's verdicts; undefined where it cannot tell offline. */
  readonly draftValid: boolean | undefined;
  readonly repairedValid: boolean | undefined;
  readonly judgedSummaries: readonly string[];
  /** Our own verdict on the repaired text, e.g. "valid (validator)". */
  readonly said: string;
  readonly checkerValid: boolean;
  readonly checkerMs: number;
  readonly changed: boolean;
  readonly addresses: number;
  readonly addressesKept: number;
  readonly emptied: number;
  readonly churn: number;
  readonly ms: number;
  readonly actions: readonly string[];
  readonly abstained: readonly { readonly kind: string; readonly reason: string }[];
  readonly head: boolean;
  /** Calls modules or uses providers that are not here: not the draft's fault. */
  readonly outside: boolean;
}

interface BatchRow {
  id: string;
  repaired: string;
  after: { verdict: string; tier: string; findings: { kind: string }[] };
  before: { findings: { kind: string }[] };
  applied: { title?: string; action?: string; candidate?: { title: string; action: string } }[];
  abstained: { reason: string; finding: { kind: string } }[];
  churn: number;
  ms: number;
}

export function measure(
  rows: readonly DraftRow[],
  batch: readonly Record<string, unknown>[],
  verdictOf: (text: string) => Judged | undefined,
  catalogue: SchemaCatalogue,
): Measured[] {
  const repaired = new Map((batch as unknown as BatchRow[]).map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const done = repaired.get(row.id);
    return done
      ? [measureRow(row, done, verdictOf(row.draft), verdictOf(done.repaired), catalogue)]
      : [];
  });
}

function measureRow(
  row: DraftRow,
  done: BatchRow,
  before: Judged | undefined,
  after: Judged | undefined,
  catalogue: SchemaCatalogue,
): Measured {
  const draft = viewModule(moduleFromText(row.id, row.draft));
  const repaired = viewModule(moduleFromText(row.id, done.repaired));
  const became = draft.resources.map((resource) => ({
    resource,
    after: successor(draft, repaired, resource),
  }));
  const titles = done.applied.map((step) => step.title ?? step.candidate?.title ?? '');
  const started = performance.now();
  const checked = checkModule(moduleFromText(row.id, row.draft), catalogue);
  const findings = [...done.before.findings, ...done.after.findings];
  return {
    id: row.id,
    draftValid: before?.valid ?? undefined,
    repairedValid: after?.valid ?? undefined,
    judgedSummaries: after?.summaries ?? [],
    said: `${done.after.verdict} (${done.after.tier})`,
    checkerValid: checked.verdict === 'valid',
    checkerMs: performance.now() - started,
    changed: done.repaired !== row.draft,
    addresses: draft.resources.length,
    // A wrong type may become a real one; the name must stay.
    addressesKept: became.filter(({ after }) => after !== undefined).length,
    emptied: became.filter(
      ({ resource, after }) =>
        resource.block.body.items.length > 0 && after?.block.body.items.length === 0,
    ).length,
    churn: done.churn,
    ms: done.ms,
    actions: done.applied.map((step) => step.action ?? step.candidate?.action ?? ''),
    abstained: done.abstained.map(({ finding, reason }) => ({ kind: finding.kind, reason })),
    head: titles.some((title) =>
      /`name` to `db_name`|aws_availability_zones\.available/.test(title),
    ),
    outside: findings.some(
      ({ kind }) => kind === 'module-not-installed' || kind === 'missing-provider',
    ),
  };
}
