import fc from 'fast-check';
import { tidyText } from '../../../../src/repair/candidates/provider-check/tidy-text.ts';

const matching = (pattern: RegExp) => (text: string) => pattern.test(text);

test.each([
  ['Orders_DB', /^[0-9a-z-]+$/, 'orders-db'],
  ['Orders & Returns LB', /^[0-9A-Za-z-]+$/, 'Orders-Returns-LB'],
  ['example- instance', /^[\w.-]+$/, 'example-instance'],
  ['worker role!', /^[\w+=,.@-]*$/, 'worker-role'],
  ['Zoë’s café', /^[0-9A-Za-z -]+$/, 'Zoes cafe'],
  ['-x', /^[^-]+$/, 'x'],
  ['-edge-', /^[a-z]([a-z-]*[a-z])?$/, 'edge'],
  ['a--b', /^[a-z]+(-[a-z]+)*$/, 'a-b'],
  ['us-east1', /^[a-z]{2}(-[a-z]+)+-\d$/, 'us-east-1'],
  ['eu-west-1b', /^[a-z]{2}(-[a-z]+)+-\d$/, 'eu-west-1'],
  ['health', /^\//, '/health'],
  ['hooks.example.com/in', /^https?:\/\//, 'https://hooks.example.com/in'],
  ['a-name-that-is-too-long', /^[a-z-]{1,20}$/, 'a-name-that-is-too-l'],
  ['arn:aws:iam::123456789012:role/app/reader', /^[\w+=,.@-]+$/, 'reader'],
])('%s', (text, pattern, tidy) => {
  expect(tidyText(text, matching(pattern))).toBe(tidy);
});

test.each([
  ['of which nothing would be left', '!!!', /^[a-z]+$/],
  ['of which half would be gone', 'a-very-long-name-indeed', /^[a-z-]{1,8}$/],
  ['with a rule of another sort', 'whatever', /^#[0-9A-F]{6}$/],
  ['of several lines', 'one\ntwo', /^[a-z-]+$/],
])('a text %s is left alone', (_, text, pattern) => {
  expect(tidyText(text, matching(pattern))).toBeUndefined();
});

test('what comes out is accepted and no longer than what went in, but for a beginning', () => {
  const patterns = [/^[0-9a-z-]+$/, /^[A-Za-z][\w-]{0,14}$/, /^[\w. ]*$/];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...patterns), (text, pattern) => {
      const tidy = tidyText(text, matching(pattern));
      if (tidy === undefined) return;
      expect(tidy).toMatch(pattern);
      expect(tidy).not.toBe(text);
      expect(tidy.length).toBeLessThanOrEqual(text.normalize('NFKD').length + 'https://'.length);
    }),
  );
});
