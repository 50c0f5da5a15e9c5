import fc from 'fast-check';
import { parse } from '../../src/hcl/parse.ts';
import { contains } from '../../src/hcl/range.ts';
import type { Body } from '../../src/hcl/tree.ts';
import { attributesOf, blocksOf, walkExpression } from '../../src/hcl/walk.ts';
import { hclText } from './support/hcl-text.ts';

test('no bytes make it throw, and every node lies inside the one around it', () => {
  const bytes = fc.oneof(
    fc.uint8Array().map((array) => Buffer.from(array)),
    hclText().map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(bytes, (source) => {
      const { body, problems } = parse(source);
      expectNested(body);
      for (const { range, insert } of problems) {
        expect(contains(body.range, range)).toBe(true);
        if (insert) expect(contains(body.range, { start: insert.at, end: insert.at })).toBe(true);
      }
      for (const { attribute } of attributesOf(body)) {
        walkExpression(attribute.value, ({ range }) => {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(contains(attribute.range, range)).toBe(true);
        });
      }
    }),
    { numRuns: 1000 },
  );
});

function expectNested(body: Body): void {
  let at = body.range.start;
  for (const item of body.items) {
    expect(item.range.start).toBeGreaterThanOrEqual(at);
    expect(contains(body.range, item.range)).toBe(true);
    at = item.range.end;
  }
  for (const { block } of blocksOf(body))
    expect(contains(block.range, block.body.range)).toBe(true);
}

// What `terraform fmt` 1.11.4 says of each; a heredoc needs the line break behind its marker, for one.
describe('accepts what terraform accepts', () => {
  test.each([
    '',
    '# only a comment',
    '\ufeffa = 1\n',
    'a = 1\r\nb = <<EOF\r\nx\r\nEOF\r\n',
    'b { a = 1 }\n',
    'b c "d" {\n}\n',
    'a = (\n1\n+ 2)\n',
    'a = [b\n.c]\n',
    'a = "${\nb\n}"\n',
    'a = { "b" : 1, (c) = 2\n 3 = 4, }\n',
    'a = f(b...)\n',
    'a = provider::x::y(1)\n',
    'a = {for k, v in b : k => v... if c}\n',
    'a = "%{ if x }a%{ else }b%{ endif }"\n',
    'a = b.*.c[*].d[0].0\n',
    'a = <<EOF\n${<<X\nx\nX\n}\nEOF\n',
    'a = "$$${b} \\u1234 %%{"\n',
    'a = b ? c : d ? e : f\n',
    'a = --1\n',
  ])('%j', (source) => {
    expect(parse(Buffer.from(source)).problems).toEqual([]);
  });
});

describe('refuses what terraform refuses', () => {
  test.each([
    ['a = 1\na = 2\n', 'duplicate-attribute'],
    ['a = <<EOF\nx\nEOF', 'unterminated-heredoc'],
    ['a = <<EOF \nx\nEOF\n', 'bad-expression'],
    ['a = "\\d"\n', 'bad-expression'],
    ['a = b.0.1\n', 'bad-expression'],
    ['a = { for = 1 }\n', 'bad-expression'],
    ['a = provider::x\n', 'bad-expression'],
    ['a = "%{ if x }a"\n', 'bad-expression'],
    ['a = "%{ endfor }"\n', 'bad-expression'],
    ['a = "${}"\n', 'bad-expression'],
    ['a =\n 1\n', 'bad-expression'],
    ['b "${x}" {\n}\n', 'bad-expression'],
    ['a = f(b..., c)\n', 'missing-comma'],
    ['a = [1 2]\n', 'missing-comma'],
    ['a = { b = 1 c = 2 }\n', 'missing-comma'],
    ['b { a = 1\n}\n', 'missing-newline'],
    ['b {\n a = 1 }\n', 'missing-newline'],
    ['b { a = 1, c = 2 }\n', 'missing-newline'],
    ['a = 1;\n', 'missing-newline'],
    ['a : 1\n', 'colon-for-equals'],
    ['"a" = 1\n', 'quoted-name'],
    ['a.b = 1\n', 'not-an-item'],
    ['a = "x\n', 'unterminated-string'],
    ['a = 1 /* x\n', 'unterminated-comment'],
    ['}\n', 'extra-close'],
    ['b {\n', 'unclosed'],
  ])('%j', (source, reason) => {
    expect(parse(Buffer.from(source)).problems.map((problem) => problem.reason)).toContain(reason);
  });

  test('bytes that are not UTF-8', () => {
    const { problems } = parse(Buffer.from([0x61, 0x3d, 0x22, 0xff, 0x22, 0x0a]));
    expect(problems.map(({ reason }) => reason)).toEqual(['invalid-character']);
  });
});
