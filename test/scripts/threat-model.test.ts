import { resolve } from 'node:path';
import { execa } from 'execa';
import { folderWith } from '../support/temporary.ts';

/** What a run of jest wrote: titles of `test/a.test.ts` and how each ended. */
const RAN: Readonly<Record<string, string>> = {
  'a link is not followed': 'passed',
  'a | b is text': 'passed',
  'a bomb goes off': 'failed',
  'a container is gone (needs podman)': 'pending',
  'somebody was lazy': 'pending',
  'a thing is done': 'todo',
  'a group a test in it': 'passed',
};

const HEAD = '## Modules\n\n| id | threat | what we do | test |\n|---|---|---|---|\n';

async function check(page: string, ran: Readonly<Record<string, string>> | 'nothing' = RAN) {
  const folder = await folderWith({
    'page.md': page,
    'result.json': JSON.stringify({
      testResults: [
        {
          name: resolve('test/a.test.ts'),
          assertionResults: Object.entries(ran).map(([fullName, status]) => ({ fullName, status })),
        },
      ],
    }),
  });
  const result = ran === 'nothing' ? [] : [`${folder}/result.json`];
  const args = ['scripts/threat-model.js', '--page', `${folder}/page.md`, ...result];
  const { exitCode, stdout, stderr } = await execa(process.execPath, args, { reject: false });
  return { exitCode, stdout, stderr };
}

const row = (test: string, id = 'link'): string => `| ${id} | a link | not followed | ${test} |\n`;
const HELD = '`test/a.test.ts` `a link is not followed`';
const WAITING = '`test/a.test.ts` `a container is gone`';

test.each([
  ['one test', HELD],
  ['two tests', `${HELD}<br>\`test/a.test.ts\` \`a group a test in it\``],
  ['a title with a bar', '`test/a.test.ts` ``a \\| b is text``'],
  ['a test that waits beside one that does not', `${HELD}, ${WAITING}`],
])('a row with %s holds', async (_, cell) => {
  expect(await check(HEAD + row(cell))).toEqual({
    exitCode: 0,
    stdout: 'threat model: 1 rows, 1 tried and held, 0 not tried here',
    stderr: '',
  });
});

test('a row whose only test waits for a program is told apart', async () => {
  expect(await check(HEAD + row(HELD) + row(WAITING, 'container'))).toEqual({
    exitCode: 0,
    stdout:
      'threat model: container was not tried here, it needs podman\nthreat model: 2 rows, 1 tried and held, 1 not tried here',
    stderr: '',
  });
});

test.each([
  ['names no test', row(''), 'row link names no test.'],
  ['names it in words', row('see the tests'), 'row link names no test.'],
  ['says more than it proves', row(`${HELD} and others`), 'row link must name tests as pairs'],
  ['names half a pair', row('`test/a.test.ts`'), 'row link must name tests as pairs'],
  ['names another file', row('`src/a.ts` `x`'), 'row link names src/a.ts, which is no test file.'],
  [
    'names a file that was not run',
    row('`test/b.test.ts` `x`'),
    'row link: test/b.test.ts is not there or was not run.',
  ],
  [
    'names half a title',
    row('`test/a.test.ts` `a link`'),
    'row link: test/a.test.ts has no test "a link".',
  ],
  [
    'names a test that failed',
    row('`test/a.test.ts` `a bomb goes off`'),
    'row link: "a bomb goes off" of test/a.test.ts failed.',
  ],
  [
    'has a test that failed beside one that did not',
    row(`${HELD}<br>\`test/a.test.ts\` \`a bomb goes off\``),
    'row link: "a bomb goes off" of test/a.test.ts failed.',
  ],
  [
    'names a test that somebody skipped',
    row('`test/a.test.ts` `somebody was lazy`'),
    'is pending without a reason in its title.',
  ],
  [
    'names a test that is to be written',
    row('`test/a.test.ts` `a thing is done`'),
    'is todo without a reason in its title.',
  ],
  ['has a bar too many', row(`a | ${HELD}`), 'row link has 5 cells, not 4; write \\| for a bar'],
  ['says nothing', `| link | | x | ${HELD} |\n`, 'row link has an empty cell.'],
  ['has no id', row(HELD, ' '), 'has no id of small letters'],
  ['is there twice', row(HELD) + row(HELD), 'row link is there twice.'],
  ['is not there', '', 'the table "Modules" has no row.'],
])('a row that %s fails in one sentence', async (_, rows, sentence) => {
  const { exitCode, stderr } = await check(HEAD + rows);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(sentence);
  for (const line of stderr.split('\n')) expect(line).toMatch(/^threat model: .+\.$/);
});

test('a test that passed once and failed once did not hold', async () => {
  const folder = await folderWith({ 'page.md': HEAD + row(HELD) });
  const assertionResults = ['passed', 'failed'].map((status) => ({
    fullName: 'a link is not followed',
    status,
  }));
  const testResults = [{ name: resolve('test/a.test.ts'), assertionResults }];
  const files = await folderWith({ 'result.json': JSON.stringify({ testResults }) });
  const { exitCode } = await execa(
    process.execPath,
    ['scripts/threat-model.js', '--page', `${folder}/page.md`, `${files}/result.json`],
    { reject: false },
  );
  expect(exitCode).toBe(1);
});

test('a file that could not be loaded proves nothing', async () => {
  const { exitCode, stderr } = await check(HEAD + row(HELD), {});
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: 'threat model: row link: test/a.test.ts could not be loaded.',
  });
});

test.each([
  ['empty', ''],
  ['without a table of threats', '| id | threat |\n|---|---|\n| a | b |\n'],
  ['with its table in a code block', `\`\`\`\n${HEAD}${row(HELD)}\`\`\`\n`],
])('a page %s is no threat model', async (_, page) => {
  const { exitCode, stderr } = await check(page);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('no table has the columns id | threat | what we do | test.');
});

test('without a result jest is asked which tests there are', async () => {
  const here = '`test/scripts/threat-model.test.ts`';
  const made = `${here} \`a page with its table in a code block is no threat model\``;
  const page = HEAD + row(made) + row(`${here} \`a page that nobody made\``, 'absent');
  const { exitCode, stdout, stderr } = await check(page, 'nothing');
  expect(stderr).toBe(
    'threat model: row absent: test/scripts/threat-model.test.ts has no test "a page that nobody made".',
  );
  expect(stdout).toBe('threat model: 2 rows, 1 with tests that are there, 0 not tried here');
  expect(exitCode).toBe(1);
}, 120_000);
