import { attentionBias } from '../../../src/controller/session/attention-bias.ts';

const seen = (cached: number, parents: number[]) => {
  const { bias, depths } = attentionBias(cached, parents);
  const width = cached + parents.length;
  const rows = parents.map((_, row) =>
    [...bias.subarray(row * width, (row + 1) * width)].map((b) => (b === 0 ? '#' : '.')).join(''),
  );
  return { rows, depths };
};

test('a text: every token sees those before it', () => {
  expect(seen(2, [-1, 0, 1])).toEqual({ rows: ['###..', '####.', '#####'], depths: [2, 3, 4] });
});

test('a tree: every token sees the cache and its own branch', () => {
  // 0 has the children 1 and 3; 2 follows 1.
  expect(seen(1, [-1, 0, 1, 0])).toEqual({
    rows: ['##...', '###..', '####.', '##..#'],
    depths: [1, 2, 3, 2],
  });
});

test('what is hidden is finite', () => {
  expect(attentionBias(0, [-1, -1]).bias.every(Number.isFinite)).toBe(true);
});
