import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { oneFile, readRepairCase } from './repair-case.ts';

const CASE = readRepairCase('test/fixtures/report/a-renamed-argument-and-one-that-must-stay');

test('a summary of more modules than fit tells how many do not', () => {
  const text = markdownSummary(Array(3000).fill(CASE));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  const shown = text.match(/^### /gm)?.length ?? 0;
  expect(text).toContain(`\n${3000 - shown} more modules did not fit here.\n`);
});

test('hunks of a module that do not fit are left out, and its findings are not', () => {
  const lines = (line: string) => oneFile(Buffer.from(`${line}\n`.repeat(60_000)));
  const text = markdownSummary([
    { ...CASE, draft: lines('a = "before"'), repaired: lines('a = "after"') },
  ]);
  expect(text.includes('```diff')).toBe(false);
  expect(text).toContain('rename `name` to `db_name`');
});
