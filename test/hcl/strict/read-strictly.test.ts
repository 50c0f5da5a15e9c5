import fc from 'fast-check';
import { parse } from '../../../src/hcl/parse.ts';
import { contains } from '../../../src/hcl/range.ts';
import { readStrictly } from '../../../src/hcl/strict/read-strictly.ts';
import { hclText } from '../support/hcl-text.ts';

const file = 'main.tf';

test('no bytes make it throw, and every error lies in the file', () => {
  const anything = fc.oneof(
    fc.uint8Array().map((array) => Buffer.from(array)),
    hclText().map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(anything, (bytes) => {
      const reading = readStrictly(bytes, file);
      for (const { range } of reading?.errors ?? [])
        expect(contains({ start: 0, end: bytes.length }, range)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('it finds an error exactly where the parser that mends finds a problem', () => {
  fc.assert(
    fc.property(hclText(), (text) => {
      const bytes = Buffer.from(text);
      const errors = readStrictly(bytes, file)?.errors ?? [];
      expect(errors.length > 0).toBe(parse(bytes).problems.length > 0);
    }),
    { numRuns: 1000 },
  );
});

test('of a good file it makes what the parser makes', () => {
  const bytes = Buffer.from(
    [
      'resource "a" "b" {',
      '  c = [for d, e in f.*.g : "${d}-%{ if e }x%{ endif }" if !e[0].h]',
      '  i = { j = 1.5e3, (k) = l ? -m : n(o...), "p" : provider::q::r() } # s',
      '  t { u = <<-EOT',
      '    v ${w}',
      '    EOT',
      '  }',
      '}',
      '',
    ].join('\n'),
  );
  const good = Buffer.from(bytes.toString().replace('t { u', 't {\n u'));
  const { body, problems } = parse(good);
  expect(problems).toEqual([]);
  const reading = readStrictly(good, file);
  expect(reading?.errors).toEqual([]);
  expect(JSON.parse(JSON.stringify(reading?.body.items))).toMatchObject(
    JSON.parse(JSON.stringify(body.items)),
  );
});

/** Text that could cost more than it is long, for `n` repeats of its unit. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'nested brackets that never close': (n) => `a = ${'(\n'.repeat(n)}`,
  'nested blocks that never close': (n) => 'b {\n'.repeat(n),
  'heredocs that never close': (n) => 'a = <<EOF\nx\n'.repeat(n),
  'interpolations that never close': (n) => `a = ${'"${'.repeat(n)}`,
  'directives that never close': (n) => `a = "${'%{ if b }'.repeat(n)}"\n`,
  'comments that never close': (n) => `${'a = /* x\n'.repeat(n)}}`,
  'brackets that do not match': (n) => `a = ${'( ]'.repeat(n)}`,
  'characters that mean nothing': (n) => '@'.repeat(n),
  'an argument set again and again on long lines': (n) => `a = "${'x'.repeat(n)}"\n`.repeat(50),
  'a long sum': (n) => `a = 1${'+1'.repeat(n)}\n`,
  'a long traversal': (n) => `a = b${'.c'.repeat(n)}.*${'.c'.repeat(n)}\n`,
  'a long list': (n) => `a = [${'1,'.repeat(n)}\n`,
};

test.each(Object.entries(HOSTILE))('%s: no overflow, no square', (_, make) => {
  const small = timeOf(make(5_000));
  const large = timeOf(make(20_000));
  // Four times the text; sixteen times the time would be quadratic. Short times are noise.
  expect(large).toBeLessThan(Math.max(10 * small, 2_000));
});

/** The quickest of three: the machine may be busy with something else. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    readStrictly(Buffer.from(text), file);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('what is nested too deep for it is left alone', () => {
  expect(readStrictly(Buffer.from(`a = ${'['.repeat(5_000)}`), file)).toBeUndefined();
});
