/** The first values tried of every argument; those that are never refused are not looked at further. */
export const FIRST_STRINGS: readonly string[] = ['iac-dpo-probe', '', 'a'.repeat(2100), '~ é\n!'];
export const FIRST_NUMBERS: readonly number[] = [-1, 0, 1, 1e9, 1.5];

/** For arguments whose messages spell the rule out. */
export const FEW_STRINGS: readonly string[] = [
  ' ',
  'a',
  'A',
  '7',
  'Iac-Dpo-Probe',
  'iac dpo probe',
  'é',
  '-iac',
  '1iac',
  'iac_dpo.probe',
  'arn:aws:s3:::iac-dpo',
  '10.0.0.0/16',
  '{}',
  'true',
  '*',
  'https://example.com/iac',
];

/** What tells the checks of ARNs, address blocks and JSON apart where few samples are tried. */
export const TELLING_STRINGS: readonly string[] = [
  '::/0',
  '2001:db8::/56',
  '10.0.0.1/16',
  'arn:aws:lambda:us-east2:123456789012:function:iac',
  'arn:aws:lambda:us-east-1:123456789012:function:iac',
  'arn:aws:iam::12345:role/iac',
  'arn:aws:iam::123456789012:role/iac',
  'arn:bws:s3:::iac',
  'arn::s3:us-east-1:123456789012:iac',
  'arn:aws:s3',
  'arn:aws:s3:::',
  '{"a":1,}',
  '[]',
  '"iac"',
];

/** For arguments whose messages only name it: written so that every format in the library differs on some. */
export const MANY_STRINGS: readonly string[] = [
  ...FEW_STRINGS,
  '\t',
  'AB',
  '0',
  '12',
  '-1',
  '1.5',
  '1e3',
  '+5',
  '99999999999',
  '65536',
  'Z9',
  'iac--dpo',
  'iac-',
  'iac/dpo',
  '/iac',
  'iac/',
  'iac:dpo',
  'iac@dpo.example',
  'IacDpoProbe',
  'iac.dpo',
  'iac_dpo',
  'éé-iac',
  'iac+dpo=',
  'True',
  'TRUE',
  't',
  'off',
  'null',
  '{',
  '[]',
  '"iac"',
  '{"a":1}',
  '[1]',
  ' {}',
  '{} ',
  '{"a":1,}',
  "{'a':1}",
  '{"a":1,"a":2}',
  '{"Version":"2012-10-17","Statement":[]}',
  '[{"a":1}]',
  '{"a":"\t"}',
  '1',
  '01',
  '10.0.0.1/16',
  '10.0.0.0/33',
  '10.0.0.1',
  '10.0.0.1/32',
  '010.0.0.1',
  '256.0.0.1',
  '0.0.0.0/0',
  '10.0.0.0/08',
  '::/0',
  '::1',
  '2001:db8::/56',
  '2001:db8::1/56',
  '2001:db8::1',
  '2001:DB8::/64',
  '2001:0db8::/32',
  '::ffff:10.0.0.1',
  'arn:',
  'arn:aws',
  'arn:aws:s3',
  'arn:aws:s3:::',
  'arn:aws::::iac',
  'arn:bws:s3:::iac',
  'arn:aws-cn:s3:::iac',
  'arn:aws:iam::123456789012:role/iac',
  'arn:aws:iam::aws:policy/iac',
  'arn:aws:iam::12345:role/iac',
  'arn:aws:lambda:us-east-1:123456789012:function:iac',
  'arn:aws:lambda:us-east2:123456789012:function:iac',
  'arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012',
  'arn::s3:us-east-1:123456789012:iac',
  'arn:aws:sns:us-east-1:123456789012:iac',
  'Arn:aws:s3:::iac',
  'arn:aws:iam:us-east-1:cloudfront:iac',
  'arn:aws:s3:us-gov-west-1:123456789012:a:b:c',
  'us-east-1',
  'us-east-1a',
  'us-gov-west-1',
  'us-east2',
  '123456789012',
  '1234567890123',
  '12345678901',
  '12345678-1234-1234-1234-123456789012',
  '2020-01-01T00:00:00Z',
  '2020-01-01T00:00:00+02:00',
  '2020-01-01T00:00:00',
  '2020-01-01 00:00:00Z',
  '2020-13-01T00:00:00Z',
  '2020-01-01',
  '2020-01-01T00:00:00.5Z',
  '2020-02-30T00:00:00Z',
  '05:00',
  '5:00',
  '24:00',
  '05:00-06:00',
  '5:00-06:00',
  '25:00-26:00',
  'mon:05:00-mon:06:00',
  'Mon:05:00-Mon:06:00',
  'mon:5:00-mon:6:00',
  'http://example.com',
  'example.com',
  'example.com.',
  '//example.com',
  'https://',
  'ftp://example.com/iac',
  's3://iac/dpo',
  's3://iac',
  'alias/iac',
  'PT1H',
  'P1D',
  '5m',
  '24h',
  '1h30m',
  '90s',
  'aGVsbG8=',
  'aGVsbG8',
  '+12065550100',
  'rate(5 minutes)',
  'cron(0 12 * * ? *)',
  '(',
  '[a-z]+',
  'sg-12345678',
  'a'.repeat(33),
  'a'.repeat(64),
  'a'.repeat(65),
  'a'.repeat(129),
  'a'.repeat(256),
  'é'.repeat(33),
  'Aa1!aaaaaaaa',
  'aaaaaaaa1',
  'AAAAAAAA',
];

/** Values that stand at the edges of the rule a message spells out. */
export function edgesOf(message: string): readonly string[] {
  const samples: string[] = [];
  const list =
    /one of:? \[(.*?)\](?:, got|\n|$)/s.exec(message)?.[1] ??
    /Valid [Vv]alues(?: are)?: \[(.*?)\]/s.exec(message)?.[1];
  if (list !== undefined) {
    const values = valuesIn(list);
    const [first = '', last = ''] = [values.find(Boolean), values.at(-1)];
    samples.push(
      ...values.slice(0, 4),
      last,
      first.toUpperCase(),
      first.toLowerCase(),
      `${first} `,
    );
  }
  const long =
    /(?:length|count|longer than|less than|greater than|shorter than|between|at most|up to|characters)/.test(
      message,
    );
  if (long) {
    for (const number of numbersIn(message)) {
      if (number > 3000 || number < 0) continue;
      for (const length of [number - 1, number, number + 1])
        if (length >= 0) samples.push('a'.repeat(length));
      samples.push('é'.repeat(number));
    }
  }
  return [...new Set(samples)];
}

export function numberEdgesOf(message: string): readonly number[] {
  return numbersIn(message).flatMap((n) => [n - 1, n, n + 1]);
}

/** `"a" "b"`, `a b`, `"\"a\"" "\"b\""` and `0 1` alike. */
export function valuesIn(list: string): readonly string[] {
  if (/^"\\"/.test(list))
    return [...list.matchAll(/"\\"(.*?)\\""/g)].map(([, value = '']) => value);
  if (list.startsWith('"'))
    return [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) =>
      value.replace(/\\(.)/g, '$1'),
    );
  return list.split(/,? +/);
}

const numbersIn = (message: string): number[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?:e\+?\d+)?(?![\w])/g)].map(([n]) =>
        Number(n),
      ),
    ),
  ].slice(0, 6);
