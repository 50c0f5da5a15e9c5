import { PAPER_TABLE_2 } from '../../../src/evaluate/paper/table-2.ts';

test('says of its gains what the text of the paper says of them', () => {
  const [, raw, layer] = PAPER_TABLE_2;
  // §5.1: "increased the syntax pass percentage by 4.01%", "reduced the average number of syntax errors by 13.16".
  expect((layer?.syntaxPass ?? 0) - (raw?.syntaxPass ?? 0)).toBeCloseTo(0.0401, 4);
  expect((raw?.errorLines ?? 0) - (layer?.errorLines ?? 0)).toBeCloseTo(13.16, 1);
});
