import fc from 'fast-check';
import { suggestionBlocks } from './suggestion-blocks.ts';

test.each<[string, string, string[][]]>([
  ['one line', '```suggestion\na = 1\n```', [['a = 1']]],
  ['nothing', '```suggestion\n```', [[]]],
  ['one blank line', '```suggestion\n\n```', [['']]],
  ['blank lines around', '```suggestion\n\na = 1\n\n```', [['', 'a = 1', '']]],
  [
    'indentation and tabs',
    '```suggestion\n\tа = "日本"  \n    b\n```',
    [['\tа = "日本"  ', '    b']],
  ],
  ['a shorter fence inside', '````suggestion\n```\ncode\n```\n````', [['```', 'code', '```']]],
  ['tildes', '~~~suggestion\n```\n~~~', [['```']]],
  ['carriage returns of a form', '```suggestion\r\na = 1\r\n```\r\n', [['a = 1']]],
  ['no closing fence', 'Text\n\n```suggestion\na = 1', [['a = 1']]],
  ['another language', '```hcl\na = 1\n```', []],
  ['a longer word', '```suggestions\na = 1\n```', []],
  ['an indented example', '    ```suggestion\n    a = 1\n    ```', []],
  ['a fence inside HTML', '<!--\n```suggestion\na = 1\n```\n-->', []],
  [
    'a fold, with a blank line before',
    '<details>\n\n```suggestion\na = 1\n```\n\n</details>',
    [['a = 1']],
  ],
  ['a fold, without one', '<details>\n```suggestion\na = 1\n```\n</details>', []],
  ['two of them', '```suggestion\na\n```\nor\n```suggestion\nb\n```', [['a'], ['b']]],
])('%s', (_, body, blocks) => {
  expect(suggestionBlocks(body)).toEqual(blocks);
});

test('lines without a fence of that length come out as they went in', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', ' ', '\t', '`', '~', '#', '<', '>', '-', '*', 'é', '\\'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const fence = '`'.repeat(
        1 +
          Math.max(
            2,
            ...lines.map(
              (each) =>
                /`*/g[Symbol.match](each)?.reduce((most, run) => Math.max(most, run.length), 0) ??
                0,
            ),
          ),
      );
      const body = [`${fence}suggestion`, ...lines, fence].join('\n');
      expect(suggestionBlocks(body)).toEqual([lines]);
    }),
  );
});
