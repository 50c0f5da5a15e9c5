import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { HeldError, hold } from '../../src/storage/hold.ts';
import { folderWith } from '../support/temporary.ts';

const HERE = hostname();

/** A place that has the lock of a process. */
async function lockedBy(owner: object | string): Promise<string> {
  const text = typeof owner === 'string' ? owner : JSON.stringify(owner);
  return join(await folderWith({ 'out.jsonl': '', 'out.jsonl.lock': text }), 'out.jsonl');
}

/** The number of a process that is no more. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'close');
  return child.pid ?? 0;
}

test('of two at once the second is refused, until the first is done', async () => {
  const folder = await folderWith();
  const path = join(folder, 'out.jsonl');
  {
    using _ = hold(path);
    expect(() => hold(path)).toThrow(HeldError);
    expect(() => hold(path)).toThrow(
      `${path} is being written by process ${process.pid} on ${HERE}. Next: wait for it or name another file; where no such process runs, delete ${path}.lock.`,
    );
  }
  hold(path)[Symbol.dispose]();
  expect(await readdir(folder)).toEqual([]);
});

test('two names of one file have one lock', async () => {
  const folder = await folderWith({ 'out.jsonl': '' });
  await symlink('out.jsonl', join(folder, 'link.jsonl'));
  using _ = hold(join(folder, 'out.jsonl'));
  expect(() => hold(join(folder, 'link.jsonl'))).toThrow(HeldError);
});

test('what a killed process held is free', async () => {
  const path = await lockedBy({ host: HERE, pid: await deadPid(), started: '1' });
  using _ = hold(path);
  expect(JSON.parse(await readFile(`${path}.lock`, 'utf8')).pid).toBe(process.pid);
});

(process.platform === 'linux' ? test : test.skip)(
  'a later process of the same number is another one',
  async () => {
    using _ = hold(await lockedBy({ host: HERE, pid: process.pid, started: '1' }));
  },
);

test('what is held on another machine stays held: nobody can know', async () => {
  const path = await lockedBy({ host: 'elsewhere', pid: 1 });
  expect(() => hold(path)).toThrow(/by process 1 on elsewhere\./);
});

test('a lock that was cut short is free once nobody can be writing it any more', async () => {
  const path = await lockedBy('{"host":');
  expect(() => hold(path)).toThrow(/by another process\./);
  await utimes(`${path}.lock`, 0, 0);
  using _ = hold(path);
});

test('who waits gets it when the other is done', async () => {
  const path = await lockedBy({ host: 'elsewhere', pid: 1 });
  const end = performance.now() + 300;
  expect(() => hold(path, 300)).toThrow(HeldError);
  expect(performance.now()).toBeGreaterThanOrEqual(end);
});

test('a folder that is not there is what the file system says of it', async () => {
  const path = join(await folderWith(), 'nowhere', 'out.jsonl');
  expect(() => hold(path)).toThrow(/ENOENT/);
});

test('a lock that somebody else took over meanwhile is left to them', async () => {
  const path = join(await folderWith(), 'out.jsonl');
  const held = hold(path);
  await writeFile(`${path}.lock`, JSON.stringify({ host: 'elsewhere', pid: 1 }));
  held[Symbol.dispose]();
  expect(await readFile(`${path}.lock`, 'utf8')).toContain('elsewhere');
});
