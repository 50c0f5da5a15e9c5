import type { Corpus } from './corpora.ts';
import type { FmtClean } from './fmt-clean.ts';
import type { Measured } from './measure.ts';

export interface Environment {
  readonly date: string;
  readonly commit: string;
  readonly terraform: string;
  readonly node: string;
}

export interface Agreement {
  readonly file: string;
  readonly engine: string;
  readonly compared: number;
  readonly sameVerdict: number;
  readonly sameErrors: number;
  readonly replayOnly: Record<string, unknown>;
  readonly realOnly: Record<string, unknown>;
  readonly milliseconds: Record<'replay' | 'real' | 'ratio', { median: number; p95: number }>;
}

/** The whole of docs/evaluation.md. Row ids and classes only: no text of the corpora. */
export function renderPage(
  results: readonly { corpus: Corpus; rows: readonly Measured[]; fmt: FmtClean }[],
  agreements: readonly Agreement[],
  quiet: Agreement | undefined,
  environment: Environment,
): string {
  return `# Evaluation

Written by \`node bench/evaluation.js\` on ${environment.date}, commit ${environment.commit}, ${environment.terraform}, AWS provider 5.100.0,
Node ${environment.node}, two shared cores, rules alone (no controller). The judge is \`../shared/tools/judge.py\`: real terraform with the
real provider, independent of this project. It cannot tell about rows with other providers; those are left out of the shares.

## Drafts repaired

${table(
  [
    'corpus',
    'rows',
    'decided',
    'draft valid',
    'repaired valid',
    'without the two heads',
    'not the draft’s fault',
    'addresses kept',
    'resources emptied',
  ],
  results.map(({ corpus, rows }) => {
    const decided = rows.filter(({ repairedValid }) => repairedValid !== undefined);
    const plain = decided.filter(({ head }) => !head);
    const sum = (pick: (row: Measured) => number) =>
      rows.reduce((total, row) => total + pick(row), 0);
    return [
      corpus.title,
      rows.length,
      decided.length,
      share(decided, ({ draftValid }) => draftValid === true),
      share(decided, ({ repairedValid }) => repairedValid === true),
      share(plain, ({ repairedValid }) => repairedValid === true),
      decided.filter(({ repairedValid, outside }) => repairedValid === false && outside).length,
      percent(
        sum(({ addressesKept }) => addressesKept),
        sum(({ addresses }) => addresses),
      ),
      sum(({ emptied }) => emptied),
    ];
  }),
)}

The two heads are \`aws_db_instance.name\` and \`data.aws_availability_zones.available\`: rows whose repair used one of them are left out
of that column. "Not the draft's fault" counts rows still invalid that call modules or use providers that are not here.

| | |
|---|---|
| valid drafts that came out changed | ${results.flatMap(({ rows }) => rows).filter(({ draftValid, changed }) => draftValid === true && changed).length} |
| valid drafts that came out invalid | ${results.flatMap(({ rows }) => rows).filter(({ draftValid, repairedValid }) => draftValid === true && repairedValid === false).length} |
| said to be validated, but the real provider refuses | ${results.flatMap(({ rows }) => rows).filter(({ said, repairedValid }) => said === 'valid (validator)' && repairedValid === false).length} |

\`terraform fmt\` leaves ${results.reduce((sum, { fmt }) => sum + fmt.stillClean, 0)} of the ${results.reduce((sum, { fmt }) => sum + fmt.clean, 0)} repaired texts unchanged whose draft it left unchanged.

## Size and speed of a repair

Rows that were changed; times are of one module in \`batch\` with two jobs, validation included, on a busy machine.

${table(
  [
    'corpus',
    'changed',
    'churn median',
    'churn p95',
    'steps median',
    'removing steps',
    'ms p50',
    'ms p95',
  ],
  results.map(({ corpus, rows }) => {
    const changed = rows.filter((row) => row.changed);
    const steps = changed.flatMap(({ actions }) => actions);
    const removing = steps.filter((action) => action.startsWith('delete-')).length;
    return [
      corpus.title,
      changed.length,
      quantile(
        changed.map(({ churn }) => churn),
        0.5,
      ).toFixed(2),
      quantile(
        changed.map(({ churn }) => churn),
        0.95,
      ).toFixed(2),
      quantile(
        changed.map(({ actions }) => actions.length),
        0.5,
      ),
      percent(removing, steps.length),
      Math.round(
        quantile(
          changed.map(({ ms }) => ms),
          0.5,
        ),
      ),
      Math.round(
        quantile(
          changed.map(({ ms }) => ms),
          0.95,
        ),
      ),
    ];
  }),
)}

## What stays invalid, by class

By the judge's own words; three rows each. The reasons are those the tool gave.

${results.map(({ corpus, rows }) => `### ${corpus.title}\n\n${failures(rows)}`).join('\n\n')}

## Checker against the real provider, on the drafts

${table(
  ['corpus', 'rows', 'same verdict', 'ms median', 'ms p95'],
  results.map(({ corpus, rows }) => {
    const decided = rows.filter(({ draftValid }) => draftValid !== undefined);
    return [
      corpus.title,
      decided.length,
      share(decided, ({ draftValid, checkerValid }) => draftValid === checkerValid),
      quantile(
        decided.map(({ checkerMs }) => checkerMs),
        0.5,
      ).toFixed(2),
      quantile(
        decided.map(({ checkerMs }) => checkerMs),
        0.95,
      ).toFixed(2),
    ];
  }),
)}

## Validator (replayed schema) against terraform with the real provider

Both in one run, row by row. "Same errors" compares summary, detail and place of every error.

${table(
  [
    'corpus',
    'engine',
    'rows',
    'same verdict',
    'same errors',
    'replay ms (p95)',
    'real ms (p95)',
    'ratio median',
  ],
  agreements.map((one) => [
    one.file.split('/').at(-1) ?? '',
    one.engine,
    one.compared,
    percent(one.sameVerdict, one.compared),
    percent(one.sameErrors, one.compared),
    timing(one.milliseconds.replay),
    timing(one.milliseconds.real),
    `${one.milliseconds.ratio.median.toFixed(1)}×`,
  ]),
)}

${quiet ? `With nothing else running on the machine (${quiet.compared} rows of ${quiet.file.split('/').at(-1)}): ${timing(quiet.milliseconds.replay)} ms against ${timing(quiet.milliseconds.real)} ms, ratio ${quiet.milliseconds.ratio.median.toFixed(1)}× median. The rows above were timed beside other work, which slows many short processes more than one long one. Most of the replay's time is terraform's own start.` : ''}

All together the verdicts are equal on ${percent(
    total(agreements, ({ sameVerdict }) => sameVerdict),
    total(agreements, ({ compared }) => compared),
  )} of ${total(agreements, ({ compared }) => compared)} drafts.

Every difference, by class:

${agreements.flatMap(differences).join('\n') || '- none'}

## How to run it again

\`\`\`
npm ci --ignore-scripts && npm run build
export TF_MIRROR=<folder of terraform-provider-aws_v5.100.0>
for s in gpt5-mini:3 gpt4:2 local-llm:6; do
  node bench/validator-agreement.js ../shared/corpus/drafts-\${s%%:*}.jsonl --rows 1000 --every \${s##*:} --out tmp/evaluation/agreement-\${s%%:*}.json
done
node bench/validator-agreement.js ../shared/corpus/drafts-gpt4.jsonl --rows 30 --every 14 --out tmp/evaluation/quiet.json
node bench/evaluation.js
\`\`\`
`;
}

function failures(rows: readonly Measured[]): string {
  const failed = rows.filter(({ repairedValid }) => repairedValid === false);
  const classes = new Map<string, Measured[]>();
  for (const row of failed) {
    for (const summary of new Set(row.judgedSummaries.map(classOf)))
      classes.set(summary, [...(classes.get(summary) ?? []), row]);
  }
  if (failed.length === 0) return 'Nothing.';
  return table(
    ['class', 'rows', 'examples', 'what the tool said of the first'],
    [...classes]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([summary, found]) => [
        summary,
        found.length,
        found
          .slice(0, 3)
          .map(({ id }) => `\`${id}\``)
          .join(', '),
        found[0]?.abstained[0]
          ? `${found[0].abstained[0].kind}: ${reasonClass(found[0].abstained[0].reason)}`
          : `thought ${found[0]?.said}`,
      ]),
  );
}

/** Provider messages quote values; only what kind of check it was is kept. */
const classOf = (summary: string): string =>
  /^[A-Z][A-Za-z ]+$/.test(summary)
    ? summary
    : /^(?:Insufficient|Too many) /.test(summary)
      ? summary.replace(/(Insufficient|Too many) .*/, '$1 … blocks')
      : 'a check of the provider on a value';

const reasonClass = (reason: string): string =>
  reason
    .replace(/it would lose .*/, 'it would lose arguments.')
    .replace(/it would remove .*/, 'it would remove addresses.');

function differences({ file, replayOnly, realOnly }: Agreement): string[] {
  const lines = (side: string, found: Record<string, unknown>) =>
    Object.entries(found).map(
      ([name, count]) =>
        `- ${file.split('/').at(-1)}, ${side}: ${classOf(name)} (${typeof count === 'number' ? count : JSON.stringify(count)})`,
    );
  return [...lines('only the replay', replayOnly), ...lines('only the real provider', realOnly)];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const total = (agreements: readonly Agreement[], pick: (one: Agreement) => number): number =>
  agreements.reduce((sum, one) => sum + pick(one), 0);

const share = (rows: readonly Measured[], holds: (row: Measured) => boolean): string =>
  percent(rows.filter(holds).length, rows.length);

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part})`;

const timing = ({ median, p95 }: { median: number; p95: number }): string =>
  `${Math.round(median)} (${Math.round(p95)})`;

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}
