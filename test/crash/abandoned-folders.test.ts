import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillFolder } from '../../src/controller/package/fill-folder.ts';
import { folderWith } from '../support/temporary.ts';

const HOUR = 3600;
const never = async () => false;

async function made(parent: string, name: string, secondsAgo: number): Promise<void> {
  await mkdir(join(parent, name));
  await writeFile(join(parent, name, 'half'), 'x');
  const then = Date.now() / 1000 - secondsAgo;
  await utimes(join(parent, name), then, then);
}

test('what a killed run left is swept away later; what may be at work, or is none of ours, stays', async () => {
  const parent = await folderWith();
  await made(parent, 'partial-old', 2 * HOUR);
  await made(parent, 'partial-young', HOUR / 4);
  await made(parent, 'a-model', 48 * HOUR);
  const fill = (folder: string) => writeFile(join(folder, 'file'), 'whole');
  await fillFolder(join(parent, 'new'), fill, never);
  expect((await readdir(parent)).sort()).toEqual(['a-model', 'new', 'partial-young']);
  expect(await readFile(join(parent, 'new', 'file'), 'utf8')).toBe('whole');
});

test('where filling fails nothing stays, and what was there is as it was', async () => {
  const parent = await folderWith({ 'last-good/file': 'good' });
  const fail = async (folder: string) => {
    await writeFile(join(folder, 'file'), 'half');
    throw new Error('the disk is full');
  };
  await expect(fillFolder(join(parent, 'new'), fail, never)).rejects.toThrow('the disk is full');
  await expect(fillFolder(join(parent, 'last-good'), fail, never)).rejects.toThrow();
  expect(await readdir(parent, { recursive: true })).toEqual(['last-good', 'last-good/file']);
});

test('of two at once the slower one takes what the faster one made', async () => {
  const parent = await folderWith();
  const folder = join(parent, 'new');
  const isThere = async () => (await readdir(folder)).includes('file');
  const fill = (text: string) => (partial: string) => writeFile(join(partial, 'file'), text);
  await Promise.all([
    fillFolder(folder, fill('one'), isThere),
    fillFolder(folder, fill('two'), isThere),
  ]);
  expect(await readFile(join(folder, 'file'), 'utf8')).toMatch(/^(one|two)$/);
  expect(await readdir(parent)).toEqual(['new']);
});
