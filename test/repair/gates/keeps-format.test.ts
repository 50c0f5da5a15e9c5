import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../src/hcl/parse.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { isFormatted } from '../../../src/repair/gates/fmt/is-formatted.ts';
import { keepsFormat } from '../../../src/repair/gates/keeps-format.ts';
import { moduleOf } from '../../support/module-of.ts';
import { testNeeding } from '../../support/needs.ts';

const judge = (draft: Record<string, string>, repaired: Record<string, string>) =>
  keepsFormat(viewModule(moduleOf(draft)), viewModule(moduleOf(repaired)));

const STRAIGHT = 'locals {\n  a   = 1\n  bcd = 2\n}\n';
const CROOKED = 'locals {\n  a = 1\n  bcd = 2\n}\n';

test('a file that was formatted stays so', () => {
  expect(judge({ 'a.tf': STRAIGHT }, { 'a.tf': CROOKED })).toEqual({
    gate: 'stays formatted',
    passed: false,
    reason: 'it would leave a.tf unformatted',
  });
  expect(judge({ 'a.tf': STRAIGHT }, { 'a.tf': STRAIGHT.replace('2', '3') }).passed).toBe(true);
});

test('of a file that was not nothing is asked', () => {
  expect(judge({ 'a.tf': CROOKED }, { 'a.tf': `${CROOKED}locals{}\n` }).passed).toBe(true);
});

test('a new file is formatted', () => {
  expect(judge({ 'a.tf': CROOKED }, { 'a.tf': CROOKED, 'b.tf': CROOKED }).passed).toBe(false);
  expect(judge({ 'a.tf': CROOKED }, { 'a.tf': CROOKED, 'b.tf': STRAIGHT }).passed).toBe(true);
});

const isStraight = (text: string): boolean => isFormatted(parse(Buffer.from(text)));
const CASES = 'test/fixtures/fmt';
const texts = readFileSync(join(CASES, 'unformatted.txt'), 'utf8')
  .split(/^--- .*\n/m)
  .filter((text) => text !== '');

test.each(texts)('%j is not formatted', (text) => {
  expect(isStraight(text)).toBe(false);
});

test.each(readdirSync(CASES).filter((file) => file.endsWith('.tf')))('%s is formatted', (file) => {
  expect(isStraight(readFileSync(join(CASES, file), 'utf8'))).toBe(true);
});

testNeeding('terraform')('terraform says the same of all of them', () => {
  const says = (text: string) =>
    spawnSync('terraform', ['fmt', '-check', '-'], { input: text }).status === 0;
  expect(texts.map(says)).toEqual(texts.map(() => false));
  for (const file of readdirSync(CASES).filter((name) => name.endsWith('.tf')))
    expect([file, says(readFileSync(join(CASES, file), 'utf8'))]).toEqual([file, true]);
});
