// Writes docs/api-report.md, what the npm package exports. `--check` fails where it is not what the sources export, so
// that nobody changes the API without seeing it: a line that goes or changes its meaning is a major release.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extractApi } from './api-extract.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = `${ROOT}docs/api-report.md`;

const { report } = await extractApi(ROOT);
if (!process.argv.includes('--check')) await writeFile(FILE, report);
else if ((await readFile(FILE, 'utf8').catch(() => '')) !== report) {
  console.error('docs/api-report.md is not what src/api/ exports.');
  console.error(
    'Run `node scripts/api-report.js`, read its diff, and raise the version as it asks for.',
  );
  process.exitCode = 1;
}
