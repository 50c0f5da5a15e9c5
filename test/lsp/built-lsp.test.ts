import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { testNeeding } from '../support/needs.ts';
import { folderWith } from '../support/temporary.ts';
import { Editor } from './editor.ts';

// The committed bundle, as an editor starts it.
const CLI = resolve('dist/cli.js');

const QUEUE = `resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}
`;
const ALL = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

function start(args: readonly string[]) {
  const child = spawn(CLI, ['lsp', '--stdio', ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  children.push(child);
  const code = new Promise<number | null>((done) => child.once('exit', done));
  const editor = new Editor(
    createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    ),
  );
  return { child, editor, code };
}

const children: ChildProcessByStdio<Writable, Readable, null>[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

testNeeding('terraform')(
  'a real editor session: open, look, repair with terraform, apply, say goodbye',
  async () => {
    const folder = await folderWith({ 'main.tf': QUEUE });
    const { editor, code } = start(['--engine', 'local']);
    await editor.start(folder);
    const uri = await editor.open(join(folder, 'main.tf'), QUEUE);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    const [action] = await editor.actions(uri, ALL);
    expect(action?.title).toBe('Repair: rename `nam` to `name` (validated)');
    await editor.apply(action as never);
    expect(await editor.diagnostics(uri)).toEqual([]);
    await editor.stop();
    expect(await code).toBe(0);
  },
  60_000,
);

test('a configuration of the workspace folder counts', async () => {
  const folder = await folderWith({
    '.iac-dpo.yml': 'ignore: [generated/**]\n',
    'generated/main.tf': QUEUE,
  });
  const { editor, code, child } = start(['--engine', 'checker']);
  await editor.start(folder);
  const uri = await editor.open(join(folder, 'generated/main.tf'), QUEUE);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  expect(await editor.actions(uri, ALL)).toEqual([]);
  // An editor that dies hangs up.
  child.stdin.end();
  expect(await code).toBe(1);
}, 60_000);
