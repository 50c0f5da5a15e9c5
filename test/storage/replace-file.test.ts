import { execFileSync } from 'node:child_process';
import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../src/storage/replace-file.ts';
import { testNeeding } from '../support/needs.ts';
import { folderWith } from '../support/temporary.ts';

async function* lines(...texts: readonly string[]) {
  for (const text of texts) {
    if (text === 'fail') throw new Error('no more rows');
    yield text;
  }
}

test('a file comes to be, and is replaced', async () => {
  const folder = await folderWith();
  const path = join(folder, 'out.jsonl');
  await replaceFile(path, lines('a\n', 'b\n'));
  expect(await readFile(path, 'utf8')).toBe('a\nb\n');
  await replaceFile(path, 'c\n');
  expect(await readFile(path, 'utf8')).toBe('c\n');
  await replaceFile(path, '');
  expect(await readFile(path, 'utf8')).toBe('');
  expect(await readdir(folder)).toEqual(['out.jsonl']);
});

test('where the content fails or is stopped the old file stays', async () => {
  const path = join(await folderWith({ 'out.jsonl': 'old' }), 'out.jsonl');
  await expect(replaceFile(path, lines('a\n', 'fail'))).rejects.toThrow('no more rows');
  await expect(replaceFile(path, lines('a\n'), AbortSignal.abort())).rejects.toThrow();
  expect(await readFile(path, 'utf8')).toBe('old');
});

test('until the content is whole the old file is what everybody reads', async () => {
  const path = join(await folderWith({ 'out.jsonl': 'old' }), 'out.jsonl');
  async function* looking() {
    yield 'new ';
    expect(await readFile(path, 'utf8')).toBe('old');
    yield 'file';
  }
  await replaceFile(path, looking());
  expect(await readFile(path, 'utf8')).toBe('new file');
});

test('a link stays a link, and rights stay what they were', async () => {
  const folder = await folderWith({ 'out.jsonl': 'old' });
  await chmod(join(folder, 'out.jsonl'), 0o600);
  const link = join(folder, 'link.jsonl');
  await symlink('out.jsonl', link);
  await replaceFile(link, 'new');
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'out.jsonl'), 'utf8')).toBe('new');
  expect((await stat(link)).mode & 0o777).toBe(0o600);
});

testNeeding('mkfifo')('a pipe gets the content and stays a pipe', async () => {
  const folder = await folderWith();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [read] = await Promise.all([readFile(pipe, 'utf8'), replaceFile(pipe, 'through')]);
  expect(read).toBe('through');
  expect((await lstat(pipe)).isFIFO()).toBe(true);
  expect(await readdir(folder)).toEqual(['pipe']);
});

test('a folder that is not there is what the file system says of it', async () => {
  const path = join(await folderWith(), 'nowhere', 'out.jsonl');
  await expect(replaceFile(path, 'x')).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
});
