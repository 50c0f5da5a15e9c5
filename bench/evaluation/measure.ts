import type { Finding } from '../../src/finding/finding.ts';
import { type ModuleView, viewModule } from '../../src/module/module-view.ts';
import { moduleFromText } from '../../src/module/read-module.ts';
import { checkerErrors } from '../../src/repair/context.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { type Intent, intentKept } from './intent.ts';
import type { Judged } from './judge.ts';

/** What is compared; `rules` is this tool without a controller. */
export const SYSTEMS = ['draft', 'fmt', 'deleteOnly', 'didYouMean', 'rules'] as const;
export type System = (typeof SYSTEMS)[number];

/** One row after everything was run. */
export interface Measured {
  readonly id: string;
  /** The judge's verdicts; undefined where it cannot tell offline. */
  readonly verdicts: Readonly<Record<System, boolean | undefined>>;
  readonly intent: Readonly<Record<System, Intent>>;
  readonly judgedSummaries: readonly string[];
  /** Our own verdict on the repaired text, e.g. "valid (validator)". */
  readonly said: string;
  readonly changed: boolean;
  readonly churn: number;
  readonly ms: number;
  readonly actions: readonly string[];
  readonly loses: number;
  readonly kindsBefore: readonly string[];
  readonly kindsAfter: readonly string[];
  readonly abstained: readonly { readonly kind: string; readonly reason: string }[];
  readonly head: boolean;
  /** Calls modules or uses providers that are not here: not the draft's fault. */
  readonly outside: boolean;
}

/** A row of `iac-dpo batch`. */
export interface BatchRow {
  readonly id: string;
  readonly repaired: string;
  readonly after: { readonly verdict: string; readonly tier: string; readonly reason?: string };
  readonly before: { readonly verdict: string; readonly reason?: string };
  readonly applied: readonly { title: string; action: string; loses?: string }[];
  readonly abstained: readonly { reason: string; finding: { kind: string } }[];
  readonly churn: number;
  readonly ms: number;
}

export function measureRow(
  texts: Readonly<Record<System, string>>,
  done: BatchRow,
  verdictOf: (text: string) => Judged | undefined,
  catalogue: SchemaCatalogue,
): Measured {
  const draft = moduleFromText(done.id, texts.draft);
  const findings = checkerErrors(draft, catalogue);
  const view = viewModule(draft);
  const judged = verdictOf(texts.rules);
  return {
    id: done.id,
    verdicts: {
      ...eachSystem((system) => verdictOf(texts[system])?.valid ?? undefined),
      fmt: fmtVerdict(texts, findings, verdictOf, catalogue),
    },
    intent: eachSystem((system) => intentIn(view, texts[system], findings)),
    judgedSummaries: judged?.summaries ?? [],
    said: `${done.after.verdict} (${done.after.tier})`,
    changed: texts.rules !== texts.draft,
    churn: done.churn,
    ms: done.ms,
    actions: done.applied.map(({ action }) => action),
    loses: done.applied.filter(({ loses }) => loses !== undefined).length,
    kindsBefore: kindsOf(findings),
    kindsAfter: kindsOf(checkerErrors(moduleFromText(done.id, texts.rules), catalogue)),
    abstained: done.abstained.map(({ finding, reason }) => ({ kind: finding.kind, reason })),
    head: done.applied.some(({ title }) =>
      /`name` to `db_name`|aws_availability_zones\.available/.test(title),
    ),
    outside: done.after.verdict === 'unknown',
  };
}

/** The draft's verdict, where the checker sees the same number of errors in the formatted text. */
function fmtVerdict(
  { draft, fmt }: Readonly<Record<System, string>>,
  findings: readonly Finding[],
  verdictOf: (text: string) => Judged | undefined,
  catalogue: SchemaCatalogue,
): boolean | undefined {
  const errors = checkerErrors(moduleFromText('fmt', fmt), catalogue).length;
  return errors === findings.length ? (verdictOf(draft)?.valid ?? undefined) : undefined;
}

const intentIn = (draft: ModuleView, text: string, findings: readonly Finding[]): Intent =>
  intentKept(draft, viewModule(moduleFromText('', text)), findings);

const kindsOf = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings.map(({ kind, stage }) =>
      stage === 5 && kind !== 'read-only-argument' ? "the provider's own check" : kind,
    ),
  ),
];

const eachSystem = <T>(make: (system: System) => T): Record<System, T> =>
  Object.fromEntries(SYSTEMS.map((system) => [system, make(system)])) as Record<System, T>;
