import fc from 'fast-check';
import { hclHues } from '../../src/report/hcl-hues.ts';

/** A line with each hued piece in its sign: «keyword» "string" #number# /comment/. */
function marked(text: string): string[] {
  const bytes = Buffer.from(text);
  const lines = text.split('\n').map((line) => Buffer.from(line));
  return hclHues(bytes).map((line, index) =>
    line
      .map(({ hue, end }, at) => {
        const piece = lines[index]?.toString('utf8', line[at - 1]?.end ?? 0, end) ?? '';
        return {
          keyword: `«${piece}»`,
          string: `'${piece}'`,
          number: `<${piece}>`,
          comment: `/${piece}/`,
          plain: piece,
        }[hue];
      })
      .join(''),
  );
}

test('block types, words, strings, numbers and comments', () => {
  expect(
    marked('resource "aws_eip" "a" { # nat\n  count = var.on ? 1 : null\n  for = true\n}\n'),
  ).toEqual([
    `«resource »'"aws_eip" "a" '{ /# nat/`,
    '  count = var.on ? <1 >: «null»',
    '  for = «true»',
    '}',
    '',
  ]);
});

const HEREDOC = 'a = <<-E\n  x ${var.if}\n  E\n';

test('a heredoc is a string on each of its lines, what it inserts is not', () => {
  expect(marked(HEREDOC)).toEqual([`a = '<<-E'`, `'  x '\${var.if}`, `'  E'`, '']);
});

test('stretches cover every line of any text, in order', () => {
  const text = fc
    .array(
      fc.constantFrom(
        '"',
        '${',
        '}',
        '<<E\n',
        'E',
        '\n',
        '\r\n',
        'for',
        'ü',
        '/*',
        '*/',
        '# x',
        ' ',
        '1',
        '\r',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (draft) => {
      const lines = draft.split('\n').map((line) => Buffer.byteLength(line));
      const hues = hclHues(Buffer.from(draft));
      expect(hues.map((line) => line.at(-1)?.end ?? 0)).toEqual(lines);
      for (const line of hues)
        expect(line.every(({ end }, index) => end > (line[index - 1]?.end ?? 0))).toBe(true);
    }),
  );
});

test('a megabyte on one line is read once', () => {
  const bytes = Buffer.from(`a = [${'1, '.repeat(300_000)}]`);
  const started = process.cpuUsage();
  hclHues(bytes);
  // Half a second; looking through the rest of the line once a token would take hours.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
});
