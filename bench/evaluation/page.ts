import type { Functional } from '../functional/main.ts';
import type { Corpus } from './corpora.ts';
import type { Measured } from './measure.ts';
import { classes } from './page/classes.ts';
import { failures } from './page/failures.ts';
import { functional } from './page/functional.ts';
import { repairs } from './page/repairs.ts';
import { type Reviewed, review } from './page/review.ts';
import { systems } from './page/systems.ts';

export interface Environment {
  readonly date: string;
  readonly commit: string;
  readonly terraform: string;
  readonly node: string;
}

export interface Result {
  readonly corpus: Corpus;
  readonly rows: readonly Measured[];
  /** Repaired texts whose draft `terraform fmt` leaves alone, and how many it still leaves alone. */
  readonly fmt: { readonly clean: number; readonly stillClean: number };
}

/** The whole of docs/evaluation.md. Row ids and classes only: no text of the corpora. */
export function renderPage(
  results: readonly Result[],
  more: {
    readonly functional: Functional | undefined;
    readonly reviewed: readonly Reviewed[];
    /** Peak resident memory of one repair, MiB, largest and median over some rows. */
    readonly memory: { readonly median: number; readonly largest: number; readonly rows: number };
  },
  environment: Environment,
): string {
  const all = results.flatMap(({ rows }) => rows);
  const { memory } = more;
  return `# Evaluation

Written by \`node bench/evaluation.js\` on ${environment.date}, commit ${environment.commit}, ${environment.terraform}, AWS provider 5.100.0,
Node ${environment.node}, two shared cores, rules alone (no controller). The judge is \`../shared/tools/judge.py\`: real terraform with the
real provider, independent of this project. It cannot tell about rows with other providers; those are left out of the shares.
How far our own checker and validator agree with the real thing: [validation.md](validation.md).

## Drafts repaired

${systems(results)}

The two heads are \`aws_db_instance.name\` and \`data.aws_availability_zones.available\`: rows whose repair used one of them are left out
of that column. "Delete what is wrong" deletes the argument or block a finding points at until nothing is wrong; "Did you mean" does what
terraform itself proposes. "Valid arguments" are those in which no finding stands; kept means there with its value or under its name.

| | |
|---|---|
| valid drafts that came out changed | ${all.filter(({ verdicts, changed }) => verdicts.draft === true && changed).length} |
| valid drafts that came out invalid | ${all.filter(({ verdicts }) => verdicts.draft === true && verdicts.rules === false).length} |
| said to be validated, but the real provider refuses | ${all.filter(({ said, verdicts }) => said === 'valid (validator)' && verdicts.rules === false).length} |
| still invalid, and calls modules or uses providers that are not here | ${all.filter(({ outside, verdicts }) => outside && verdicts.rules === false).length} |
| repaired texts that \`terraform fmt\` leaves as they are, of those whose draft it leaves | ${results.reduce((total, { fmt }) => total + fmt.stillClean, 0)} of ${results.reduce((total, { fmt }) => total + fmt.clean, 0)} |

## Size and speed of a repair

Rows that were changed; times are of one module in \`batch\` with two jobs, validation included, on a busy machine. "Left as it was" and
"mended in part" are shares of the rows whose draft is invalid.

${repairs(results)}

One \`iac-dpo repair\` of a draft takes ${memory.median} MiB at its peak in the median and ${memory.largest} MiB at most (${memory.rows} drafts, terraform's own process apart).

## By class of finding

${results.map(({ corpus, rows }) => `### ${corpus.title}\n\n${classes(rows)}`).join('\n\n')}

## Functional pass

${functional(more.functional)}

## Repairs read by hand

${review(more.reviewed)}

## What stays invalid, by class

By the judge's own words; three rows each. The reasons are those the tool gave.

${results.map(({ corpus, rows }) => `### ${corpus.title}\n\n${failures(rows)}`).join('\n\n')}

## How to run it again

\`\`\`
npm ci --ignore-scripts && npm run build
export TF_MIRROR=<folder of terraform-provider-aws_v5.100.0>
node bench/evaluation.js && node bench/functional.js && node bench/evaluation.js
\`\`\`
`;
}
