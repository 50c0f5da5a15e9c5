import {
  accountPlaceholder,
  rewrittenArns,
} from '../../../../src/repair/candidates/provider-check/tidy-arn.ts';
import { rewritten } from '../../../../src/repair/candidates/provider-check/tidy-format.ts';

const ways = (text: string): readonly string[] => rewritten(text).map((way) => way.text);

test.each([
  ['10.1.2.3/16', '10.1.0.0/16'],
  ['192.0.2.7', '192.0.2.7/32'],
  ['2001:db8::1', '2001:db8::1/128'],
  ['10.0/8', '10.0.0.0/8'],
  ['192.0.2.7/32', '192.0.2.7'],
  ['2031-05-17', '2031-05-17T00:00:00Z'],
  ['2031-05-17 08:30', '2031-05-17T08:30:00Z'],
  ['2031-05-17T08:30:15+02:00', '2031-05-17T08:30:15+02:00'],
  ['5 minutes', '5m'],
  ['2 hr', '2h'],
  ['250 milliseconds', '250ms'],
  ['1,000', '1000'],
  ['30.0', '30'],
  ['Yes', 'true'],
  ['disabled', 'false'],
])('%s is also written %s', (text, way) => {
  expect(ways(text)).toContain(way);
});

test.each(['10.0.0.0', '10.0.0.0/33', '0.0.0/40', '30GB', 'soon', '17.05.2031', ''])(
  '%j has no other way',
  (text) => {
    expect(ways(text)).toEqual([]);
  },
);

test.each([
  ['ARN:aws:sns:eu-west-1:123456789012:t', 'arn:aws:sns:eu-west-1:123456789012:t'],
  ['arn:aws:sns:us-east1:123456789012:t', 'arn:aws:sns:us-east-1:123456789012:t'],
  ['arn:aws:sns:us-east-1a:123456789012:t', 'arn:aws:sns:us-east-1:123456789012:t'],
  ['arn:aws:iam:123456789012:role/reader', 'arn:aws:iam::123456789012:role/reader'],
  ['arn:aws:s3:pictures', 'arn:aws:s3:::pictures'],
])('%s is also written %s', (text, arn) => {
  expect(rewrittenArns(text)).toContain(arn);
});

test('what is no ARN is not made one', () => {
  expect(rewrittenArns('reader')).toEqual([]);
  expect(rewrittenArns('arn:aws:iam::123456789012:role/reader')).toEqual([]);
});

test.each(['<ACCOUNT_ID>', 'your-account-id', 'XXXXXXXXXXXX', '1234567890', 'account_id'])(
  '%s stands for an account',
  (account) => {
    expect(accountPlaceholder(`arn:aws:iam::${account}:role/a:b`)).toEqual({
      before: 'arn:aws:iam::',
      after: ':role/a:b',
    });
  },
);

test.each(['arn:aws:iam::123456789012:role/a', 'arn:aws:s3:::pictures', 'account:a:b:c:d:e'])(
  'nothing in %s stands for an account',
  (text) => {
    expect(accountPlaceholder(text)).toBeUndefined();
  },
);
