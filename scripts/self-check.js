// What OpenSSF Scorecard would ask of this repository, as far as a checkout shows it. Prints a table; fails where one of
// its rows does. `--report` also writes tmp/reliability/supply-chain.json; `--root FOLDER` looks at another checkout.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checksOf } from './self-check/checks.js';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: resolve(fileURLToPath(import.meta.url), '../..') },
    report: { type: 'boolean', default: false },
  },
});

/** What only GitHub or a registry can tell; each with what to look at there. */
const NOT_VISIBLE = [
  ['Branch-Protection', 'settings of the repository: rulesets of main and of the tags v*'],
  ['Code-Review', 'its pull requests'],
  ['Maintained', 'its activity'],
  ['Vulnerabilities', '`npm audit` and the alerts of Dependabot'],
].map(([name, seen]) => ({ name, seen, problems: undefined }));

const MOST_SHOWN = 50;

const checks = [...(await checksOf(values.root)), ...NOT_VISIBLE].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

const rows = checks.map(({ name, seen, problems }) => [name, word(problems), seen]);
printTable([['check', 'result', 'seen'], ...rows]);
const problems = checks.flatMap(({ name, problems = [] }) =>
  problems.map((problem) => `${name}: ${problem}`),
);
if (problems.length > 0) {
  const shown = problems.slice(0, MOST_SHOWN);
  const more = problems.length > shown.length ? `\nand ${problems.length - shown.length} more` : '';
  console.error(`\n${shown.join('\n')}${more}`);
  process.exitCode = 1;
}
if (values.report) await report();

function word(problems) {
  if (problems === undefined) return 'not visible here';
  return problems.length === 0 ? 'passes' : `${problems.length} problems`;
}

function printTable(lines) {
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => line[column].length)));
  for (const [name, result, seen] of lines)
    console.log(`${name.padEnd(widths[0])}  ${result.padEnd(widths[1])}  ${seen}`);
}

async function report() {
  const path = join(values.root, 'tmp/reliability/supply-chain.json');
  await mkdir(dirname(path), { recursive: true });
  const part = {
    heading: 'Supply chain',
    order: 70,
    at: new Date().toISOString(),
    command: 'node scripts/self-check.js --report',
    machine: `Node ${process.version}`,
    paragraphs: [
      'What OpenSSF Scorecard asks, as far as a checkout shows it; CI fails where a row does. A release is installed with `npm ci --ignore-scripts` from a lock file with a hash for every package, its `dist/` is built anew and compared byte for byte, and it carries checksums, a CycloneDX SBOM and a build provenance ([SECURITY.md](../SECURITY.md)).',
    ],
    table: { columns: ['check', 'result', 'seen'], rows },
  };
  await writeFile(path, `${JSON.stringify(part, null, 2)}\n`);
}
