// Holds docs/threat-model.md against the tests: every row must name tests that are there and passed. One that waits for
// a program which is not here is told apart. `node scripts/threat-model.js RESULT`, RESULT being what jest writes with
// --json; without it jest is asked which tests there are, and none is run.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeRows } from './threat-model/judge-rows.js';
import { listTests } from './threat-model/list-tests.js';
import { readRows } from './threat-model/read-rows.js';
import { testsOf } from './threat-model/tests-of.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { page: { type: 'string', default: 'docs/threat-model.md' } },
});
const [result] = positionals;
const { rows, problems } = readRows(readFileSync(values.page, 'utf8'));
const ran = result !== undefined;
const tests = ran
  ? testsOf(JSON.parse(readFileSync(result, 'utf8')), resolve('.'))
  : await listTests([...new Set(rows.flatMap(({ tests }) => tests.map(({ file }) => file)))]);
const judged = judgeRows(rows, tests, ran);

for (const problem of [...problems, ...judged.problems]) console.error(`threat model: ${problem}`);
for (const { id, needs } of judged.waiting)
  console.log(`threat model: ${id} was not tried here, it needs ${needs.join(' and ')}`);
const count = `${rows.length} rows, ${judged.proven} ${ran ? 'tried and held' : 'with tests that are there'}`;
console.log(`threat model: ${count}, ${judged.waiting.length} not tried here`);
process.exitCode = problems.length + judged.problems.length === 0 ? 0 : 1;
