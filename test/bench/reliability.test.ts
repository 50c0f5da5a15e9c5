import { page } from '../../bench/reliability/page.ts';
import { PART } from '../../bench/reliability/part.ts';

const part = (heading: string, order: number) =>
  PART.parse({
    heading,
    order,
    at: '2026-11-23T10:00:00.000Z',
    command: 'node bench/x.js',
    machine: '2 × somewhat',
    paragraphs: ['What was done.'],
    table: {
      columns: ['case', 'found'],
      rows: [
        ['a | b', 12_345],
        ['c', 0],
      ],
    },
  });

test('parts stand in their order, each with what says how to measure it again', () => {
  const text = page([part('Second', 20), part('First', 10)]);
  expect(text.match(/^##? .*$/gm)).toEqual(['# Reliability', '## First', '## Second']);
  expect(text).toContain(
    'What was done.\n\n| case | found |\n|---|--:|\n| a \\| b | 12,345 |\n| c | 0 |\n\n`node bench/x.js` on 2026-11-23, 2 × somewhat.\n',
  );
});

test('a part that lacks something is refused', () => {
  expect(() => PART.parse({ ...part('First', 10), machine: undefined })).toThrow(/machine/);
});
