import fc from 'fast-check';
import { isIgnored } from '../../src/config/ignored.ts';

test.each([
  ['legacy', 'legacy/main.tf', true],
  ['legacy/', 'legacy/deep/main.tf', true],
  ['legacy/**', 'legacy/deep/main.tf', true],
  ['legacy', 'legacy-2/main.tf', false],
  ['legacy', 'other/legacy/main.tf', false],
  ['**/legacy', 'other/legacy/main.tf', true],
  ['**/legacy', 'legacy/main.tf', true],
  ['*.generated.tf', 'a.generated.tf', true],
  ['*.generated.tf', 'deep/a.generated.tf', false],
  ['**/*.generated.tf', 'deep/er/a.generated.tf', true],
  ['modules/*/test', 'modules/vpc/test/main.tf', true],
  ['modules/*/test', 'modules/vpc/deep/test/main.tf', false],
  ['ma?n.tf', 'main.tf', true],
  ['ma?n.tf', 'man.tf', false],
  ['main.tf', 'mainxtf', false],
  ['größe/*.tf', 'größe/🚀.tf', true],
])('%s and %s', (pattern, path, expected) => {
  expect(isIgnored(path, [pattern])).toBe(expected);
});

test('a path is ignored by itself and by every folder above it', () => {
  const name = fc.stringMatching(/^[a-z.]{1,6}$/);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.nat(4), (names, depth) => {
      const above = names.slice(0, (depth % names.length) + 1).join('/');
      expect(isIgnored(names.join('/'), ['nothing', above])).toBe(true);
    }),
    { seed: 6 },
  );
});

test('a pattern made to take for ever does not', () => {
  const started = performance.now();
  expect(isIgnored('a'.repeat(400), [`${'*a'.repeat(99)}b`])).toBe(false);
  expect(isIgnored('a/'.repeat(200), [`${'**/a/'.repeat(39)}b`])).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
