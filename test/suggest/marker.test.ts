import { Parser } from 'commonmark';
import fc from 'fast-check';
import { type Marker, readMarker, writeMarker } from '../../src/suggest/marker.ts';
import { PROOFS } from '../../src/suggest/proof.ts';

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('--> <!--', '-->', '--!>', '<script>', '----', '\u2028', '\ud800', '"}', '`'),
);
const audit = { head: nasty, tool: nasty, controller: nasty };
const marker: fc.Arbitrary<Marker> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('suggestion' as const, 'diff' as const),
    fingerprint: hex(32),
    findings: fc.array(hex(16), { minLength: 1, maxLength: 4 }),
    stage: fc.integer({ min: 1, max: 5 }),
    path: nasty,
    proof: fc.constantFrom(...PROOFS),
    text: hex(64),
    ...audit,
  }),
  fc.record({
    kind: fc.constant('review' as const),
    patches: fc.array(hex(32), { maxLength: 3 }),
    ...audit,
  }),
  fc.record({ kind: fc.constant('summary' as const), ...audit }),
);
const signing = { key: 'a key', audience: 'me/mine#7' };

test('what was written is read, signed or not, whatever stands above it', () => {
  fc.assert(
    fc.property(
      marker,
      fc.option(fc.constant(signing), { nil: undefined }),
      nasty,
      (one, key, above) => {
        expect(readMarker(`${above}\n${writeMarker(one, key)}`, key)).toEqual(one);
      },
    ),
  );
});

test('it is one comment that nobody sees, and nothing in it ends it', () => {
  fc.assert(
    fc.property(marker, (one) => {
      const written = writeMarker(one, signing);
      const walker = new Parser().parse(written).walker();
      const nodes: string[] = [];
      for (let event = walker.next(); event; event = walker.next())
        if (event.entering) nodes.push(event.node.type);
      expect(nodes).toEqual(['document', 'html_block']);
      expect(written.indexOf('-->')).toBe(written.length - 3);
      expect(written.slice(4, -3)).not.toMatch(/[<>]|--|[^ -~]/);
    }),
  );
});

test('line ends that a browser wrote do no harm', () => {
  const one: Marker = { kind: 'summary', head: 'h', tool: 't', controller: 'c' };
  expect(readMarker(`words\r\n\r\n${writeMarker(one)}\r\n`)).toEqual(one);
});

describe('what is not to be believed', () => {
  const one: Marker = { kind: 'summary', head: 'h', tool: 't', controller: 'c' };

  test('a marker in the middle, where the text of a draft may stand', () => {
    expect(readMarker(`${writeMarker(one)}\n\nmore`)).toBeUndefined();
    expect(readMarker(`> ${writeMarker(one)}`)).toBeUndefined();
  });

  test('with a key: one without signature, of another key, for another pull request, or changed', () => {
    expect(readMarker(writeMarker(one), signing)).toBeUndefined();
    expect(readMarker(writeMarker(one, { ...signing, key: 'x' }), signing)).toBeUndefined();
    const elsewhere = { ...signing, audience: 'me/mine#8' };
    expect(readMarker(writeMarker(one, elsewhere), signing)).toBeUndefined();
    const changed = writeMarker(one, signing).replace('"head":"h"', '"head":"g"');
    expect(readMarker(changed, signing)).toBeUndefined();
  });

  test('hostile ones never throw', () => {
    const hostile = fc.oneof(
      nasty,
      fc.json(),
      fc.constantFrom('{"__proto__":{"kind":"summary"}}', `{"a":${'['.repeat(9000)}}`, '{}'),
    );
    fc.assert(
      fc.property(hostile, nasty, (json, end) => {
        readMarker(`<!-- iac-dpo:v1 ${json} -->${end}`);
        readMarker(`<!-- iac-dpo:v1 ${json} hmac-sha256=${'0'.repeat(64)} -->`, signing);
        expect(readMarker(`<!-- iac-dpo:v1 ${json} -->`)).toBeUndefined();
      }),
    );
  });

  test('one with fields of another program', () => {
    const written = writeMarker(one).replace('{', '{"more":1,');
    expect(readMarker(written)).toBeUndefined();
  });
});
