import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crew } from './crew.ts';
import { report } from './report.ts';
import type { Row } from './row.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      /** Cases at most, drawn by the seed; all without it. */
      most: { type: 'string' },
      seed: { type: 'string', default: '1' },
      /** Processes; they wait more than they work. */
      jobs: { type: 'string', default: '4' },
      /** Only scenarios with these words in their name. */
      only: { type: 'string', default: '' },
      /** Only cases with these words in their name. */
      case: { type: 'string', default: '' },
      /** Goes on after an earlier run instead of beginning anew; what was violated then is tried again. */
      resume: { type: 'boolean', default: false },
      /** Writes nothing; fails where anything is violated. */
      check: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  const before = values.resume
    ? readRows().filter(({ violations }) => violations.length === 0)
    : [];
  console.log(`seed ${seed}, ${before.length} cases are done`);
  const wanted = {
    seed,
    only: values.only,
    words: values.case,
    done: before.map(({ name }) => name),
    ...(values.most !== undefined && { most: Number(values.most) }),
  };
  mkdirSync('tmp', { recursive: true });
  if (!values.check) writeFileSync(ROWS, before.map((row) => `${JSON.stringify(row)}\n`).join(''));
  let count = 0;
  const rows = await crew(wanted, Number(values.jobs), (row) => {
    if (!values.check) appendFileSync(ROWS, `${JSON.stringify(row)}\n`);
    for (const { broken, how } of row.violations)
      console.log(`${row.name} (${row.where}) [${row.outcome}] ${broken}: ${how}`);
    count += 1;
    if (count % 100 === 0) console.log(`${count} cases`);
  });
  const bad = rows.filter(({ violations }) => violations.length > 0);
  console.log(`${rows.length} cases, ${bad.length} with violations`);
  if (!values.check) report([...before, ...rows], wanted);
  else if (bad.length > 0) process.exitCode = 1;
}

const ROWS = 'tmp/failing-calls.jsonl';

const readRows = (): Row[] =>
  existsSync(ROWS)
    ? readFileSync(ROWS, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];
