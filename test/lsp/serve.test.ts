import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { checkModule } from '../../src/check/check.ts';
import { serveStreams } from '../../src/lsp/serve-streams.ts';
import type { ServerNeeds } from '../../src/lsp/server-needs.ts';
import { readModule } from '../../src/module/read-module.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';
import { folderWith } from '../support/temporary.ts';
import { Editor } from './editor.ts';

const QUEUE = `resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}
`;

const BY_CHECKER: ServerNeeds = {
  version: '1.2.3',
  readModule: (directory) => readModule(directory),
  check: async (module) => checkModule(module, catalogue),
  repair: ({ module }, signal) => repairByChecker(module, { signal }),
};

/** A server of its own over a pair of streams, ended after the test. */
function session(needs: Partial<ServerNeeds> = {}) {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const stop = new AbortController();
  const served = serveStreams(
    { ...BY_CHECKER, ...needs },
    { input: there, output: back },
    stop.signal,
  );
  const editor = new Editor(
    createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there)),
  );
  sessions.push(async () => {
    stop.abort();
    await served;
  });
  return { editor, served };
}

const sessions: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of sessions.splice(0)) await end();
});

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const FIX_ALL = { only: ['source.fixAll.iac-dpo'] };

test('it says what it can do', async () => {
  const { editor } = session();
  expect(await editor.start(await folderWith())).toEqual({
    serverInfo: { name: 'iac-dpo', version: '1.2.3' },
    capabilities: {
      textDocumentSync: { openClose: true, change: 2, save: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.iac-dpo'] },
    },
  });
});

test('a finding is underlined, its repair is a code action, and the edit makes the module valid', async () => {
  const folder = await folderWith({ 'main.tf': QUEUE });
  const { editor } = session();
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
  const [finding, ...others] = await editor.diagnostics(uri);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 1,
    source: 'iac-dpo',
    code: 'unsupported-argument',
    message: expect.stringMatching(/^Unsupported argument\nAn argument named "nam" /),
  });
  expect(editor.underlined(uri, finding as never)).toBe('nam');

  const [action, ...more] = await editor.actions(uri, (finding as { range: typeof WHOLE }).range);
  expect(more).toEqual([]);
  expect(action).toMatchObject({
    title: 'Repair: rename `nam` to `name` (checked, not validated)',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [finding],
  });
  // The smallest edit there is.
  expect(action?.edit?.documentChanges).toEqual([
    {
      textDocument: { uri, version: 1 },
      edits: [
        {
          range: { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } },
          newText: 'e',
        },
      ],
    },
  ]);
  await editor.apply(action as never);
  expect(editor.text(uri)).toBe(QUEUE.replace('nam ', 'name '));
  expect(await editor.diagnostics(uri)).toEqual([]);
});

test('what is typed counts, not what is on disk', async () => {
  const folder = await folderWith({ 'main.tf': '# saved long ago\n' });
  const { editor } = session();
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE.replace('nam ', 'name '));
  expect(await editor.diagnostics(uri)).toEqual([]);
  await editor.replace(uri, 'name', 'nam');
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  expect(await editor.actions(uri, WHOLE)).toHaveLength(1);
});

test('a file that was never saved is a module', async () => {
  const folder = await folderWith();
  const { editor } = session();
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('letters of two, three and four bytes before and around a finding do not move it', async () => {
  const text = `# größer, 漢字, 🚀🚀\n${QUEUE.replace('nam = "jobs"', '/* 漢🚀é */ nam = "🚀é"')}`;
  const folder = await folderWith({ 'main.tf': text });
  const { editor } = session();
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), text);
  const [finding] = await editor.diagnostics(uri);
  expect(editor.underlined(uri, finding as never)).toBe('nam');
  const [action] = await editor.actions(uri, (finding as { range: typeof WHOLE }).range);
  await editor.apply(action as never);
  expect(editor.text(uri)).toBe(text.replace('nam =', 'name ='));
});

test('broken text is told, and mended where that invents nothing', async () => {
  const folder = await folderWith();
  const { editor } = session();
  await editor.start(folder);
  const text = QUEUE.replace('nam ', 'name ').replace(/\}\n$/, '');
  const uri = await editor.open(join(folder, 'main.tf'), text);
  expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'syntax' }]);
  const [action] = await editor.actions(uri, WHOLE, FIX_ALL);
  await editor.apply(action as never);
  expect(await editor.diagnostics(uri)).toEqual([]);
  expect(editor.text(uri)).toBe(`${text}}\n`);
  await editor.replace(uri, '"aws_sqs_queue" "jobs"', '"aws_sqs_queue" "jobs');
  expect(await editor.diagnostics(uri)).not.toEqual([]);
});

test('two findings: each by itself, both at once, and "fix all" the same', async () => {
  const text = `${QUEUE}\nresource "aws_sns_topic" "news" {\n  display_nam = "news"\n}\n`;
  const folder = await folderWith({ 'main.tf': text });
  const { editor } = session();
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), text);
  const [first] = await editor.diagnostics(uri);
  const actions = await editor.actions(uri, (first as { range: typeof WHOLE }).range);
  expect(actions.map(({ title }) => title)).toEqual([
    'Repair: rename `nam` to `name` (checked, not validated)',
    'Repair: 2 findings at once (checked, not validated)',
  ]);
  const [all, ...others] = await editor.actions(uri, WHOLE, FIX_ALL);
  expect(others).toEqual([]);
  expect(all).toMatchObject({ kind: 'source.fixAll.iac-dpo', edit: actions[1]?.edit });
  // One after the other comes to the same.
  await editor.apply(actions[0] as never);
  const [second] = await editor.diagnostics(uri);
  const [rest] = await editor.actions(uri, (second as { range: typeof WHOLE }).range);
  await editor.apply(rest as never);
  expect(await editor.diagnostics(uri)).toEqual([]);
  expect(editor.text(uri)).toBe(
    text.replace('nam ', 'name ').replace('display_nam', 'display_name'),
  );
});

test('two modules: what is typed in a called one is checked in the one that calls it', async () => {
  const caller = 'module "queue" {\n  source = "./queue"\n  length = 3\n}\n';
  const called = 'variable "length" {\n  type = number\n}\n';
  const folder = await folderWith({
    '.git/HEAD': '',
    'main.tf': caller,
    'queue/main.tf': called,
  });
  const { editor } = session();
  await editor.start(folder);
  const above = await editor.open(join(folder, 'main.tf'), caller);
  const below = await editor.open(join(folder, 'queue/main.tf'), called);
  expect(await editor.diagnostics(above)).toEqual([]);
  expect(await editor.diagnostics(below)).toEqual([]);
  await editor.replace(below, '"length"', '"size"');
  await editor.diagnostics(below);
  // Its own version did not change, so the next thing it is told is waited for.
  await waitFor(async () => (await editor.diagnostics(above)).length > 0);
  expect((await editor.diagnostics(above)).map(({ code }) => code).sort()).toEqual([
    'missing-required-argument',
    'unsupported-argument',
  ]);
});

test('a repair that needs a new file makes one, or is not offered to an editor that cannot', async () => {
  const text = QUEUE.replace('nam = "jobs"', 'name = var.title');
  const folder = await folderWith({ 'main.tf': text, 'versions.tf': '' });
  for (const [abilities, offered] of [
    [undefined, 1],
    [{}, 0],
  ] as const) {
    const { editor } = session({
      repair: async ({ module }, signal) => {
        const repair = await repairByChecker(module, { signal });
        const added = { path: 'variables.tf', bytes: Buffer.from('variable "title" {}\n') };
        return { ...repair, repaired: { ...module, files: [...module.files, added] } };
      },
    });
    await editor.start(folder, abilities);
    const uri = await editor.open(join(folder, 'main.tf'), text);
    const actions = await editor.actions(uri, WHOLE);
    expect(actions).toHaveLength(offered);
    if (offered === 0) continue;
    expect(actions[0]?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create' });
    expect(Object.values(await editor.apply(actions[0] as never))).toEqual([
      'variable "title" {}\n',
    ]);
  }
});

test('typing on ends the search of a repair, and the answer says that the text changed', async () => {
  const folder = await folderWith();
  let ended = false;
  let begin = () => {};
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  const { editor } = session({
    repair: (_, signal) =>
      new Promise((_done, fail) => {
        begin();
        signal.addEventListener('abort', () => {
          ended = true;
          fail(signal.reason);
        });
      }),
  });
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
  const asked = expect(editor.actions(uri, WHOLE)).rejects.toMatchObject({ code: -32801 });
  await begun;
  await editor.replace(uri, 'nam', 'nmae');
  await asked;
  expect(ended).toBe(true);
});

test('a configuration that changes ends the search too, and the next one goes by it', async () => {
  const folder = await folderWith();
  let searches = 0;
  let begin = () => {};
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  const { editor } = session({
    repair: ({ module }, signal) => {
      searches += 1;
      begin();
      if (searches > 1) return repairByChecker(module, { signal });
      return new Promise((_, fail) => signal.addEventListener('abort', () => fail('stopped')));
    },
  });
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
  const asked = expect(editor.actions(uri, WHOLE)).rejects.toMatchObject({ code: -32801 });
  await begun;
  await editor.tellOfFile(join(folder, '.iac-dpo.yml'));
  await asked;
  expect(await editor.actions(uri, WHOLE)).toHaveLength(1);
  expect(await editor.actions(uri, WHOLE)).toHaveLength(1);
  expect(searches).toBe(2);
});

test('what cannot be repaired, is ignored, or is no terraform, offers nothing', async () => {
  const folder = await folderWith();
  const { editor } = session({ repair: async () => undefined });
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
  expect(await editor.actions(uri, WHOLE)).toEqual([]);
  expect(await editor.actions(uri, WHOLE, { only: ['refactor'] })).toEqual([]);
  const other = await editor.open(join(folder, 'notes.md'), QUEUE);
  expect(await editor.actions(other, WHOLE)).toEqual([]);
});

test('an engine that fails is logged, and the editor lives on', async () => {
  const folder = await folderWith();
  const { editor } = session({ repair: () => Promise.reject(new Error('no engine')) });
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
  expect(await editor.actions(uri, WHOLE)).toEqual([]);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('a closed file has no findings any more', async () => {
  const folder = await folderWith({ 'main.tf': QUEUE });
  const { editor } = session();
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  await editor.close(uri);
  await waitFor(async () => (await editor.diagnostics(uri)).length === 0);
});

test('it ends as the protocol wants: well after shutdown, badly without', async () => {
  const orderly = session();
  await orderly.editor.start(await folderWith());
  await orderly.editor.stop();
  expect(await orderly.served).toBe(true);
  const rude = session();
  await rude.editor.start(await folderWith());
  await rude.editor.leave();
  expect(await rude.served).toBe(false);
});

async function waitFor(isThere: () => Promise<boolean>): Promise<void> {
  while (!(await isThere())) await new Promise((done) => setTimeout(done, 20));
}
