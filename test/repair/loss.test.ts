import { linesLost } from '../../src/repair/loss.ts';
import { moduleOf } from '../support/module-of.ts';

const TEXT = 'a = 1\nb {\n  c = 2\n  d = 3\n}\n';
const module = moduleOf(TEXT);
const removal = (start: number, end: number, text = '', loses = true) => ({
  action: 'delete-block' as const,
  title: 'remove something',
  edits: [{ file: 'main.tf', range: { start, end }, text }],
  score: 0.1,
  ...(loses && { loses: 'removes something' }),
});

test('an argument is the least that can be lost, a block counts by its lines', () => {
  expect(linesLost(module, removal(0, 6))).toBe(0);
  expect(linesLost(module, removal(6, TEXT.length))).toBe(3);
});

test('what is put elsewhere is not lost', () => {
  expect(linesLost(module, removal(6, TEXT.length, 'e {\n  c = 2\n  d = 3\n}\n'))).toBe(0);
  expect(linesLost(module, removal(6, TEXT.length, '', false))).toBe(0);
});
