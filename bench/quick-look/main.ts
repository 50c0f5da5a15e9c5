import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { CORPORA, rowsOf } from '../evaluation/corpora.ts';
import { openFacts } from '../evaluation/open-facts.ts';
import { repairByChecker } from '../repair-by-checker.ts';

/** Repairs what was asked for and prints one page a corpus; every row goes to `--out`, one JSON object a line. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'gpt4,gpt5-mini,local-llm' },
      every: { type: 'string', default: '1' },
      ids: { type: 'string' },
      out: { type: 'string', default: 'tmp/look.jsonl' },
    },
  });
  const catalogue = openFacts();
  const out = createWriteStream(values.out);
  const ids = values.ids?.split(',');
  for (const corpus of CORPORA.filter(({ name }) => values.corpus.split(',').includes(name))) {
    const tally = new Tally();
    const rows = rowsOf(corpus).filter(
      ({ id }, index) => index % Number(values.every) === 0 && (!ids || ids.includes(id)),
    );
    for (const { id, draft } of rows) {
      const repair = await repairByChecker(moduleFromText(id, draft), catalogue);
      tally.add(id, repair);
      out.write(`${JSON.stringify(rowOf(id, draft, repair))}\n`);
    }
    console.log(`\n## ${corpus.title}\n${tally.page()}`);
  }
  out.end();
}

function rowOf(id: string, draft: string, repair: Repair) {
  return {
    id,
    before: repair.before.verdict,
    after: repair.after.verdict,
    churn: repair.churn,
    ms: Math.round(repair.ms),
    applied: repair.applied.map(({ finding, candidate }) =>
      [finding.kind, candidate.title, candidate.loses ? 'LOSES' : ''].join(' | '),
    ),
    left: repair.abstained.map(
      ({ finding, reason }) => `${finding.summary} | ${finding.detail.slice(0, 200)} | ${reason}`,
    ),
    draft,
    repaired: repair.repaired.files.map(({ bytes }) => bytes.toString()).join('\n'),
  };
}

class Tally {
  private rows = 0;
  private readonly verdicts = new Map<string, number>();
  private readonly actions = new Map<string, number>();
  private readonly left = new Map<string, string[]>();
  private readonly ms: number[] = [];
  private readonly churn: number[] = [];
  private steps = 0;
  private losing = 0;

  add(id: string, { before, after, applied, abstained, ms, churn }: Repair): void {
    this.rows += 1;
    count(this.verdicts, `${before.verdict} → ${after.verdict}`);
    for (const { candidate } of applied) {
      count(this.actions, candidate.action);
      this.steps += 1;
      if (candidate.loses !== undefined) this.losing += 1;
    }
    // A reason names things; the class is what is left without the names.
    for (const key of new Set(
      abstained.map(
        ({ finding, reason }) => `${finding.summary} | ${reason.replace(/`[^`]*`/g, '`…`')}`,
      ),
    ))
      this.left.set(key, [...(this.left.get(key) ?? []), id]);
    this.ms.push(ms);
    if (applied.length > 0) this.churn.push(churn);
  }

  page(): string {
    const sorted = [...this.left].sort((a, b) => b[1].length - a[1].length);
    return [
      `${this.rows} rows: ${[...this.verdicts].map(([key, n]) => `${key} ${n}`).join(', ')}`,
      `steps ${this.steps}, removing ${this.losing}; ms p50 ${quantile(this.ms, 0.5)}, p95 ${quantile(this.ms, 0.95)}; churn p50 ${quantile(this.churn, 0.5)}, p95 ${quantile(this.churn, 0.95)}`,
      [...this.actions]
        .sort((a, b) => b[1] - a[1])
        .map(([key, n]) => `${key} ${n}`)
        .join(', '),
      ...sorted
        .slice(0, 40)
        .map(([key, ids]) => `${ids.length}\t${key.slice(0, 170)}\t${ids.slice(0, 3).join(' ')}`),
    ].join('\n');
  }
}

const count = (into: Map<string, number>, key: string) => into.set(key, (into.get(key) ?? 0) + 1);

function quantile(values: readonly number[], at: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0).toFixed(2);
}
