import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileChanges } from '../../src/watch/file-changes.ts';
import { folderWith } from '../support/temporary.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('many files written at once are one change, later ones another; what git and terraform keep is none', async () => {
  const folder = await folderWith({ 'main.tf': '', '.terraform/x': '', 'deep/er/a.txt': '' });
  const stop = new AbortController();
  const seen: number[] = [];
  const watching = (async () => {
    for await (const _ of fileChanges([folder], stop.signal)) seen.push(Date.now());
  })();
  await pause(500);
  await Promise.all(['a.tf', 'b.tf', 'main.tf'].map((name) => writeFile(join(folder, name), '#')));
  await until(() => seen.length === 1);
  await writeFile(join(folder, '.terraform/x'), 'more');
  await mkdir(join(folder, 'deep/.git'));
  await writeFile(join(folder, 'deep/.git/HEAD'), 'ref');
  await pause(700);
  expect(seen).toHaveLength(1);
  await writeFile(join(folder, 'deep/er/a.txt'), 'read by file()');
  await until(() => seen.length === 2);
  stop.abort();
  await watching;
});

test('a change during the work of the consumer is told once it is back', async () => {
  const folder = await folderWith({ 'main.tf': '' });
  const stop = new AbortController();
  let rounds = 0;
  const watching = (async () => {
    for await (const _ of fileChanges([folder], stop.signal)) {
      rounds += 1;
      if (rounds === 1) {
        await writeFile(join(folder, 'main.tf'), '# 2');
        await pause(600);
      } else stop.abort();
    }
  })();
  await pause(500);
  await writeFile(join(folder, 'main.tf'), '# 1');
  await watching;
  expect(rounds).toBe(2);
});

test('an aborted signal ends it before it begins', async () => {
  const changes = fileChanges([await folderWith()], AbortSignal.abort());
  expect(await changes.next()).toEqual({ done: true, value: undefined });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20);
}
