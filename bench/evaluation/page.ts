import type { Outcome } from '../../src/evaluate/outcome.ts';
import { isMalformed } from '../../src/evaluate/paper/is-malformed.ts';
import type { Functional } from '../functional/main.ts';
import { titleOf } from './corpora.ts';
import { classes } from './page/classes.ts';
import { type Distributions, distribution } from './page/distribution.ts';
import { failures } from './page/failures.ts';
import { faults } from './page/faults.ts';
import { functional } from './page/functional.ts';
import { paper } from './page/paper.ts';
import { isChanged, repairs } from './page/repairs.ts';
import { type Reviewed, review } from './page/review.ts';
import { comparisons, systems } from './page/systems.ts';
import type { PeakMemory } from './peak-memory.ts';
import type { ReportEnvironment } from './report/report-data.ts';
import { formattedAll } from './systems/terraform-fmt.ts';

/** What is measured apart from the outcomes. */
export interface Apart {
  readonly functional: Functional | undefined;
  readonly reviewed: readonly Reviewed[];
  readonly memory: PeakMemory;
  readonly distributions: Distributions | undefined;
}

/** The whole of docs/evaluation.md. Row ids and classes only: no text of the corpora. */
export function renderPage(
  outcomes: readonly Outcome[],
  { functional: functionalPass, reviewed, memory, distributions }: Apart,
  environment: ReportEnvironment,
): string {
  const of = (protocol: Outcome['protocol']) =>
    outcomes.filter((outcome) => outcome.protocol === protocol);
  const drafts = of('drafts');
  const rules = drafts.filter(({ system }) => system === 'rules');
  const byCorpus = new Map<string, Outcome[]>();
  for (const outcome of rules)
    byCorpus.set(outcome.corpus, [...(byCorpus.get(outcome.corpus) ?? []), outcome]);
  const changed = rules.filter(isChanged);
  const drafted = formattedAll(changed.map(({ draft }) => draft));
  // What cannot be read is left alone too, and says nothing.
  const clean = changed.filter(
    ({ draft }, index) => draft === drafted[index] && !isMalformed(draft),
  );
  const reformatted = formattedAll(clean.map(({ result }) => result));
  const count = (holds: (outcome: Outcome) => boolean) => rules.filter(holds).length;
  return `# Evaluation

Written by \`npm run evaluate\` on ${environment.date}, commit ${environment.commit}, ${environment.terraform}, AWS provider 5.100.0,
Node ${environment.node}, two shared cores, rules alone (no controller). The judge is \`../shared/tools/judge.py\`: real terraform with the
real provider, independent of this project. It cannot tell about rows with other providers; those are left out of the shares.
Error lines are those of \`terraform validate -json\` over replayed schemas. How far that, and our own checker, agree with the real thing: [validation.md](validation.md).
Intervals are 95 % percentile bootstraps over rows (2,000 resamples, seeded).

![Share of valid drafts by corpus and system](evaluation.png)

## Drafts repaired

${systems(drafts)}

The two heads are \`aws_db_instance.name\` and \`data.aws_availability_zones.available\`: rows whose repair used one of them are left out
of that column. "Delete what is wrong" deletes the argument or block a finding points at until nothing is wrong; "Did you mean" does what
terraform itself proposes. "Valid arguments" are those in which no finding stands; kept means there with its value or under its name.
Times are of one module; those of this tool are in \`batch\` with two jobs, validation included, on a busy machine.

Row by row, by McNemar's exact test:

${comparisons(drafts)}

| | |
|---|---|
| valid drafts that came out changed | ${count((row) => row.before.valid === true && isChanged(row))} |
| valid drafts that came out invalid | ${count(({ before, after }) => before.valid === true && after.valid === false)} |
| said to be validated, but the real provider refuses | ${count(({ said, after }) => said === 'valid (validator)' && after.valid === false)} |
| still invalid, and calls modules or uses providers that are not here | ${count(({ said, after }) => said?.startsWith('unknown') === true && after.valid === false)} |
| repaired texts that \`terraform fmt\` leaves as they are, of those whose draft it leaves | ${clean.filter(({ result }, index) => result === reformatted[index]).length} of ${clean.length} |

## Size of a repair

Rows that were changed. "Left as it was" and "mended in part" are shares of the rows whose draft is invalid.

${repairs(byCorpus)}

One \`iac-dpo repair\` of a draft takes ${memory.median} MiB at its peak in the median and ${memory.largest} MiB at most (${memory.rows} drafts, terraform's own process apart).

## The paper's protocol

IaC-Eval's prompts, drafts and references formatted, comments stripped, credentials replaced by placeholders, prompts split by hash in
the paper's proportions. The paper's drafts by GPT-4o are not public; these are by local 7–8B models, and 89 of the 458 references are at
hand, so absolute numbers compare in order only. The paper counts lines of the validator's output ("5 is normal for a passing output"),
we count lines of the draft with an error or a warning.

${paper(of('paper'))}

## Injected faults

Valid Terraform (IaC-Eval references, \`human-terraform\`) with faults that drafts show, so that the true repair is known (\`node bench/faults.js\`).

${faults(of('faults'))}
${distributions === undefined ? '' : `\n${distribution(distributions)}\n`}
## By class of finding

${[...byCorpus].map(([corpus, rows]) => `### ${titleOf(corpus)}\n\n${classes(rows)}`).join('\n\n')}

## Functional pass

${functional(functionalPass)}

## Repairs read by hand

${review(reviewed)}

## What stays invalid, by class

By the judge's own words; three rows each. The reasons are those the tool gave.

${[...byCorpus].map(([corpus, rows]) => `### ${titleOf(corpus)}\n\n${failures(rows)}`).join('\n\n')}

## How to run it again

\`\`\`
npm ci --ignore-scripts && npm run build
export TF_MIRROR=<folder of terraform-provider-aws_v5.100.0>
node bench/faults.js && npm run evaluate
node bench/functional.js && npm run evaluate -- report
\`\`\`

On several machines: \`npm run evaluate -- run --shard 1/4 --out part-1.jsonl\`, then \`npm run evaluate -- merge part-*.jsonl --out tmp/evaluation/outcomes.jsonl\`
and \`npm run evaluate -- report\`. Besides this page that writes tmp/evaluation/report.html: the figures, and every case as a diff.
\`OPENAI_API_KEY\`, \`OPENAI_BASE_URL\` and \`IAC_DPO_MODEL\` add a model that is given the diagnostics as a system of its own.
`;
}
