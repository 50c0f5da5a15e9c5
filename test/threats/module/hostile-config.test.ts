import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testNeeding } from '../../support/needs.ts';
import { folderWith } from '../../support/temporary.ts';
import { PROC, watchedRun } from './watched-run.ts';

/** A `.iac-dpo.yml` that was written to harm, beside a module that is repaired: one line says what is wrong with it, and nothing is written. */
const testLinux = testNeeding(PROC);
const CANARY = 'canary-of-the-machine';
const MEBIBYTE = 1024 * 1024;

const laughs = ['a: &a [x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]}, `.repeat(8)}]`),
  )
  .join('\n');

const HOSTILE: Readonly<Record<string, string | ((path: string, secret: string) => unknown)>> = {
  'aliases that say a gigabyte': laughs,
  'brackets that never close': '[\n'.repeat(16_000),
  'a line that would end the parser': '- '.repeat(15_000),
  'a tag that would run': 'ignore: !!js/function "function () { process.exit(0) }"',
  'a key of the prototype': '__proto__:\n  gates:\n    off: [keeps-addresses]',
  'a gate that is always on': 'gates:\n  off: [validates]',
  'wrong types': 'gates: 7\nignore: {a: b}\n',
  'unknown keys': 'allow-everything: true\n',
  'a path that leads out': 'ignore: ["../../etc/*"]\n',
  'a command to the runner': '"\\n::set-output name=x::y": 1\n',
  'a link to a secret': (path, secret) => symlink(secret, path),
  'a link to a device': (path) => symlink('/dev/zero', path),
  'a FIFO': (path) => execFileSync('mkfifo', [path]),
  'a folder': (path) => mkdir(path),
  'four gigabytes': async (path) => {
    await writeFile(path, '');
    await truncate(path, 4096 * MEBIBYTE);
  },
};

testLinux.each(Object.keys(HOSTILE))(
  '%s: refused in a line, and nothing is written',
  async (name) => {
    const draft = 'resource "aws_db_instance" "a" {\n  name = "x"\n}\n';
    const folder = await folderWith({ 'm/main.tf': draft, 'secret.txt': `${CANARY}: [\n` });
    const path = join(folder, 'm/.iac-dpo.yml');
    const hostile = HOSTILE[name] ?? '';
    if (typeof hostile === 'string') await writeFile(path, hostile);
    else await hostile(path, join(folder, 'secret.txt'));
    const args = ['repair', '--engine', 'checker', '--write', 'm'];
    const run = await watchedRun(args, { folder, timeoutMs: 100_000 });
    expect({ code: run.exitCode, stdout: run.stdout }).toEqual({ code: 6, stdout: '' });
    expect(run.stderr).toMatch(/^iac-dpo: [^\n]*m\/\.iac-dpo\.yml[^\n]* Next: [^\n]+\.$/);
    expect(run.stderr).not.toMatch(new RegExp(`${CANARY}|^::`, 'm'));
    expect(await readFile(join(folder, 'm/main.tf'), 'utf8')).toBe(draft);
    expect(run.cpuSeconds).toBeLessThan(10);
    expect(run.peakBytes).toBeLessThan(512 * MEBIBYTE);
    expect(run.left).toEqual([]);
  },
  120_000,
);
