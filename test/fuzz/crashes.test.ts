import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT } from '../../bench/fuzz-readers/keep-found.ts';
import { READERS } from '../../bench/fuzz-readers/readers.ts';
import { tried } from '../../bench/fuzz-readers/try-input.ts';

/** Inputs that `node bench/fuzz-readers.js` found: a folder a reader, a file an input. */
const folders = existsSync(KEPT) ? readdirSync(KEPT).sort() : [];
const cases = folders.flatMap((folder) =>
  readdirSync(join(KEPT, folder))
    .sort()
    .map((name) => [folder, name] as const),
);

test('every folder of cases is that of a reader', () => {
  const names = READERS.map(({ name }) => name);
  expect(folders.filter((folder) => !names.includes(folder))).toEqual([]);
});

test.each(cases)('%s: %s', async (folder, name) => {
  const reader = READERS.find((one) => one.name === folder);
  if (!reader) throw new Error(`${folder} is no reader.`);
  const { words } = await tried(reader, readFileSync(join(KEPT, folder, name)));
  expect(words).toBeUndefined();
});
