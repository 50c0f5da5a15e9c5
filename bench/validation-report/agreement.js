import { missing, ms, share, table } from './table.js';

const TITLES = {
  gpt4: 'GPT-4(o) drafts',
  'gpt5-mini': 'GPT-5.4-mini drafts',
  'local-llm': 'local 7–8B drafts',
  'iac-eval': 'IaC-Eval golds',
  human: 'human Terraform',
};

export function agreement(report) {
  const title = 'The checker against terraform';
  if (!report) return missing(title, 'node bench/checker-agreement.js');
  const corpora = Object.entries(report.corpora);
  const rows = corpora.map(([name, tally]) => [
    TITLES[name] ?? name,
    tally.rows,
    tally.decided,
    share(tally.sameVerdict, tally.decided),
    share(tally.sameErrors, tally.decided),
    share(tally.sameProviderErrors, tally.decided),
    share(tally.sameWords, tally.decided),
  ]);
  const undecided = corpora.flatMap(([name, tally]) =>
    Object.entries(tally.undecided).map(
      ([why, count]) => `${TITLES[name] ?? name}: ${count} ${why}`,
    ),
  );
  const unasked = corpora.reduce((sum, [, { unasked }]) => sum + unasked, 0);
  const accepted = corpora.flatMap(([, tally]) =>
    tally.accepted.rows > 0 ? [tally.accepted] : [],
  );
  const differences = corpora.flatMap(([name, tally]) => [
    ...tally.onlyTerraform.map((one) => [TITLES[name], 'terraform', one]),
    ...tally.onlyChecker.map((one) => [TITLES[name], 'the checker', one]),
  ]);
  return `## ${title}

Terraform ${report.terraform} over replayed schemas. "Same errors": every error of stages 1–4 is of the same class and begins at the
same byte, after \`stageFindings\` has hidden what terraform would hide. "Provider's errors": the same for stage 5. "Same words": the
details too, letter by letter.

${table(['corpus', 'rows', 'decided', 'same verdict', 'same errors', 'same provider’s errors', 'same words'], rows)}

Not decided: ${undecided.join(' · ') || 'none'}.${unasked > 0 ? ` ${unasked} rows were not asked of terraform.` : ''}
${accepted.map(({ rows, clean }) => `Of ${rows} rows that the real provider accepts the checker calls ${rows - clean} wrong.`).join('\n')}

The corpora were in sight while the checker was written; the mutations below were not.

${
  differences.length === 0
    ? 'No differences.'
    : `Differences, by class:\n\n${table(
        ['corpus', 'only', 'class', 'rows', 'examples'],
        differences.map(([corpus, side, one]) => [
          corpus,
          side,
          one.class,
          one.rows,
          one.examples.map((id) => `\`${id}\``).join(', '),
        ]),
      )}`
}
`;
}

export function timing(report) {
  if (!report) return '';
  const { checker, against } = report.milliseconds;
  const rows = Object.entries({
    'all modules': checker.all,
    '300 lines and more': checker.longModules,
  }).map(([name, spread]) => [
    name,
    spread.count,
    ms(spread.median),
    ms(spread.p95),
    ms(spread.p99),
  ]);
  const rounds = (against ?? []).map((round) => [
    round.engine,
    round.round,
    ms(round.checker?.median),
    ms(round.validator?.median),
    round.ratio
      ? `${Math.round(round.ratio.median)}× (${Math.round(round.ratio.p05)}–${Math.round(round.ratio.p95)})`
      : '–',
  ]);
  return `### Speed

Milliseconds of one module, parsing included, fresh bytes each time, after warming up.

${table(['', 'modules', 'median', 'p95', 'p99'], rows)}
${rounds.length === 0 ? '' : againstEngines(rounds)}`;
}

const againstEngines = (rounds) => `
In turns with every engine of this machine, in one run. podman is the container that a validator is by default, local terraform
with limits on PATH, the real provider what both stand in for:

${table(['engine', 'round', 'checker ms', 'engine ms', 'ratio, median (p05–p95)'], rounds)}
`;

export function fuzz(output) {
  const title = 'Mutations of the corpora';
  if (!output) return missing(title, 'node bench/fuzz-checker.js');
  const lines = output.trim().split('\n');
  const counts = JSON.parse(lines.find((line) => line.startsWith('{')) ?? '{}');
  const classes = lines
    .filter((line) => /^\s+\d+ {2}\S/.test(line))
    .map((line) => /^\s+(\d+) {2}(.*?) {2}e\.g\./.exec(line))
    .filter(Boolean)
    .map(([, count, name]) => [name.replaceAll('|', '\\|'), count]);
  const { decided, verdict, errors, parsed, errorsOfParsed } = counts;
  return `## ${title}

\`${lines[0]}\`: attributes and blocks removed, repeated, renamed and swapped, literals, types, references, calls and templates
changed, tokens dropped and doubled, blocks from a grammar of Terraform's own constructs added.

${table(
  ['decided', 'same verdict', 'same errors', 'same errors where the file parses'],
  [
    [
      decided,
      share(decided - verdict, decided),
      share(decided - errors, decided),
      share(parsed - errorsOfParsed, parsed),
    ],
  ],
)}

Every class of difference, with the number of cases:

${table(['class', 'cases'], classes)}
`;
}

export function functions(output) {
  const title = 'Built-in functions against terraform console';
  if (!output) return missing(title, 'node bench/function-agreement.js');
  return `## ${title}

Calls written by hand and generated from the signatures; values, types, marks, and which argument is refused.

${output.trim()}
`;
}

export function validators(reports) {
  const title = 'Terraform over replayed schemas against the real AWS provider';
  const found = reports.filter(([, report]) => report);
  if (found.length === 0) return missing(title, 'node bench/validator-agreement.js');
  const rows = found.map(([name, report]) => {
    const { replay, real, ratio } = report.milliseconds;
    return [
      TITLES[name],
      report.compared,
      share(report.sameVerdict, report.compared),
      share(report.sameErrors, report.compared),
      `${ms(replay.median)} (${ms(replay.p95)})`,
      `${ms(real.median)} (${ms(real.p95)})`,
      `${ratio.median.toFixed(1)}×`,
    ];
  });
  const differences = found.flatMap(([name, report]) =>
    [
      ...Object.entries(report.replayOnly).map(([kind, ids]) => [
        TITLES[name],
        'the replay',
        kind,
        ids,
      ]),
      ...Object.entries(report.realOnly).map(([kind, ids]) => [
        TITLES[name],
        'the provider',
        kind,
        ids,
      ]),
    ].map(([corpus, side, kind, ids]) => [
      corpus,
      side,
      kind,
      `\`${JSON.stringify(ids).slice(0, 120)}\``,
    ]),
  );
  return `## ${title}

Provider 5.100.0, both in one run, row by row. "Same errors" compares summary, detail and place.

${table(['corpus', 'rows', 'same verdict', 'same errors', 'replay ms, median (p95)', 'provider ms', 'ratio'], rows)}

${differences.length === 0 ? 'No differences.' : `Differences:\n\n${table(['corpus', 'only', 'class', 'rows'], differences)}`}
`;
}
