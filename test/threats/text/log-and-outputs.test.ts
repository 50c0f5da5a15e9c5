import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHub } from '../../github/start-github.ts';
import { folderWith } from '../../support/temporary.ts';
import { hostilePullRequest, ourTexts, SAID } from '../github/hostile-pull-request.ts';
import { actInProcess } from './act-in-process.ts';
import { alive } from './alive.ts';

const TOKEN = 'token-pull-requests';
let github: GitHub;
let sarif: string;
let verdicts: string;
let acted: Awaited<ReturnType<typeof actInProcess>>;
beforeAll(async () => {
  github = await hostilePullRequest();
  sarif = join(await folderWith(), 'log.sarif');
  verdicts = join(await folderWith(), 'verdicts.json');
  const inputs = { 'max-suggestions': '100', sarif, 'verdicts-file': verdicts };
  acted = await actInProcess(github, { inputs, token: TOKEN });
}, 120_000);
afterAll(() => github.stop());

test('the runner is told nothing but by us: masks of our own, warnings and errors with our titles', () => {
  expect(acted.error).toBeUndefined();
  const { commands, log } = acted;
  const names = new Set(commands.map(({ name }) => name));
  expect([...names].sort()).toEqual(['add-mask', 'error', 'warning']);
  expect(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual([
    TOKEN,
  ]);
  for (const { properties } of commands)
    expect(Object.keys(properties).every((key) => KNOWN.has(key))).toBe(true);
  // In a command of ours it is a part of a name: the runner looks for the newer form first.
  expect(log.replace(/^::.*/gm, '')).not.toContain('##[');
});

const KNOWN: ReadonlySet<string> = new Set(['title', 'file', 'line', 'endLine', 'col']);

test('nothing that hides or reorders text is in the log, but for what the runner decodes', () => {
  const messages = acted.commands.map(({ data }) => data);
  for (const text of [acted.log.replace(/file=[^,:]*/g, ''), ...messages])
    expect(text).not.toMatch(/[^\P{Cc}\n\t]|\p{Cf}|\u2028|\u2029/u);
});

test('the outputs are those of action.yml, and nothing else is set', () => {
  expect(Object.keys(acted.outputs).sort()).toEqual(
    ['abstained', 'outcome', 'repaired', 'sarif', 'suggested', 'verdict'].sort(),
  );
  expect(acted.outputs).toMatchObject({ outcome: 'findings' });
  expect(acted.env).toBe('');
});

test('no word comes alive in the page of the job', () => {
  expect(acted.summary).not.toBe('');
  expect(alive(acted.summary)).toEqual([]);
  // GitHub draws what is in such a block, with links and HTML where the text has them.
  for (const [, picture] of acted.summary.matchAll(/^```mermaid\n([\s\S]*?)^```/gm))
    for (const line of picture?.split('\n') ?? []) expect(line).toMatch(PICTURE);
});

const PICTURE =
  /^(?:flowchart LR|| {2}(?:m\d+|more)\["[\p{L}\p{N}._/…-]+(?:<br\/>[\w →]+)?"\](?::::\w+)?| {2}m\d+ --> m\d+| {2}classDef \w+ [\w:#,-]+)$/u;

test('the token is in nothing that is written', async () => {
  const files = await Promise.all([sarif, verdicts].map((path) => readFile(path, 'utf8')));
  const log = acted.log.replace(`::add-mask::${TOKEN}`, '');
  for (const text of [...files, ...ourTexts(github), acted.summary, log])
    expect(text).not.toContain(TOKEN);
});

test('what people say about a pull request is in no artifact', async () => {
  for (const path of [sarif, verdicts]) expect(await readFile(path, 'utf8')).not.toContain(SAID);
});
