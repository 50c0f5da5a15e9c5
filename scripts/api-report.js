// Writes docs/api-report.md, what the npm package exports. `--check` fails where it is not what the sources export, so
// that nobody changes the API without seeing it: a line that goes or changes its meaning is a major release.
import { fileURLToPath } from 'node:url';
import { extractApi } from './api-extract.js';
import { keepText } from './written-part.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { report } = await extractApi(ROOT);
await keepText(
  'docs/api-report.md',
  report,
  'Run `node scripts/api-report.js`, read its diff, and raise the version as it asks for.',
);
