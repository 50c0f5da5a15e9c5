import fc from 'fast-check';
import { cidrOf } from '../../src/constraints/cidr.ts';
import { FORMATS, type FormatName } from '../../src/constraints/formats.ts';

/** What the Go functions named say, checked against the AWS provider when the facts were probed. */
const CASES: readonly (readonly [FormatName, readonly string[], readonly string[]])[] = [
  ['json', ['{}', ' [1] ', '"x"', 'null', '{"a":1,"a":2}'], ['', '{', "{'a':1}", '{"a":1,}', '01']],
  ['base64', ['', 'aGVsbG8=', 'YQ==', 'YWJj'], ['aGVsbG8', 'a', '*', 'aGVsbG8-']],
  ['ipv4', ['10.0.0.1', '0.0.0.0'], ['010.0.0.1', '256.0.0.1', '10.0.0', '::1', '']],
  ['ipv6', ['::', '::1', '2001:db8::1', '::ffff:10.0.0.1'], ['10.0.0.1', ':::', '1::2::3', 'g::']],
  [
    'cidr',
    ['10.0.0.1/16', '::/0', '0.0.0.0/0'],
    ['10.0.0.0', '10.0.0.0/33', '::/129', '/8', 'a/b'],
  ],
  [
    'cidr-network',
    ['10.0.0.0/16', '2001:db8::/56', '0.0.0.0/0'],
    ['10.0.0.1/16', '2001:db8::1/56'],
  ],
  ['cidr-canonical', ['10.0.0.0/8', '2001:db8::/32', '::/0'], ['2001:0db8::/32', '10.0.0.1/8']],
  [
    'rfc3339',
    ['2020-02-29T00:00:00Z', '2020-01-01T00:00:00.5+02:00'],
    ['2021-02-29T00:00:00Z', '2020-01-01'],
  ],
  ['duration', ['1h30m', '0', '-1.5s', '10ms'], ['', '5', '1d', 'PT1H']],
  ['arn', ['arn:aws:s3:::b', 'arn:aws:iam::aws:policy/x:y'], ['arn:aws:s3', 'Arn:aws:s3:::b', '']],
  [
    'arn-region',
    ['arn:aws:s3:::b', 'arn:aws:sns:us-gov-west-1::x', 'x'],
    ['arn:aws:sns:us-east2::x'],
  ],
  ['integer-or-empty', ['', '-12'], ['1.5', 'a', ' 1']],
];

test.each(CASES)('%s', (format, good, bad) => {
  expect(good.filter((text) => !FORMATS[format](text))).toEqual([]);
  expect(bad.filter((text) => FORMATS[format](text))).toEqual([]);
});

test('every IPv4 network is canonical, and its address with a bit more is none', () => {
  const network = fc.tuple(fc.nat(0xffffffff), fc.integer({ min: 0, max: 31 }));
  fc.assert(
    fc.property(network, ([address, prefix]) => {
      const mask = prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0;
      const written = (bits: number): string =>
        [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff).join('.');
      const first = (address & mask) >>> 0;
      expect(cidrOf(`${written(first)}/${prefix}`)?.isCanonical).toBe(true);
      expect(cidrOf(`${written(first + 1)}/${prefix}`)?.isNetwork).toBe(false);
    }),
  );
});
