import fc from 'fast-check';
import { compareVersions, parseVersion, type Version } from '../../src/schema/version.ts';
import { parseVersionConstraint } from '../../src/schema/version-constraint.ts';

const SYNTAX = 'This string does not use correct version constraint syntax.';
const STRICT = 'Incorrect version constraint syntax: ';

// What terraform 1.11.4 says of `version = "…"` in required_providers; undefined where it says nothing.
test.each([
  ['~> 5', undefined],
  ['5.0', undefined],
  ['= 5.0, < 6', undefined],
  ['~>5.0.0-beta', undefined],
  ['5.0-beta1', undefined],
  ['1.2+meta', undefined],
  ['1.2.3-', undefined],
  ['1.2.3--', undefined],
  ['01.2', undefined],
  ['>= 1.2,  < 2', undefined],
  ['  >= 1.2  ', undefined],
  ['!=5.1', undefined],
  ['', SYNTAX],
  ['5.x', SYNTAX],
  ['5.0.*', SYNTAX],
  ['>= 5.0,', SYNTAX],
  ['=>5', SYNTAX],
  ['> 5.0 < 6.0', SYNTAX],
  ['^5.0', SYNTAX],
  ['latest', SYNTAX],
  ['V1.2', SYNTAX],
  ['1.2.3+', SYNTAX],
  ['>= 9223372036854775807', undefined],
  ['>= 9223372036854775808', SYNTAX],
  ['>= 0000000000000000000000001', undefined],
  ['>= 1.2\u00a0', SYNTAX],
  ['1.2\t', undefined],
  ['v5.0', `${STRICT}a "v" prefix should not be used.`],
  ['>= v1.2', `${STRICT}a "v" prefix should not be used.`],
  ['1.2a', `${STRICT}missing comma after "1.2".`],
  [
    '>=   1.2',
    `${STRICT}invalid specification ">=   1.2": only one space is expected after the operator ">=".`,
  ],
  [
    '~> 1.2.3.4',
    `${STRICT}invalid specification "~> 1.2.3.4": too many numbered portions; only three are allowed (major, minor, patch).`,
  ],
])('%j is judged as terraform does', (text, detail) => {
  const parsed = parseVersionConstraint(text);
  expect(parsed.kind === 'invalid' ? parsed.detail : undefined).toBe(detail);
});

test.each([
  ['~> 5.31', '5.31.0', true],
  ['~> 5.31', '5.100.0', true],
  ['~> 5.31', '6.0.0', false],
  ['~> 5.31', '5.30.9', false],
  ['~> 5.31.2', '5.31.9', true],
  ['~> 5.31.2', '5.32.0', false],
  ['~> 5', '5.100.0', true],
  ['~> 5', '6.0.0', false],
  ['>= 4.0, < 6.0, != 5.0.0', '5.0.0', false],
  ['>= 4.0, < 6.0, != 5.0.0', '5.0.1', true],
  ['5', '5.0.0', true],
  ['5', '5.1.0', false],
  ['>= 5.0', '6.0.0-beta1', false],
  ['6.0.0-beta1', '6.0.0-beta1', true],
])('%s and %s: %s', (text, version, expected) => {
  expect(allows(text, version)).toBe(expected);
});

const part = fc.nat({ max: 300 });
const released = fc
  .tuple(part, part, part)
  .map(([major, minor, patch]) => `${major}.${minor}.${patch}`);

test('the operators agree with the order of versions', () => {
  fc.assert(
    fc.property(released, released, (a, b) => {
      const order = compareVersions(version(a), version(b));
      expect(allows(`= ${a}`, b)).toBe(order === 0);
      expect(allows(`!= ${a}`, b)).toBe(order !== 0);
      expect(allows(`> ${b}`, a)).toBe(order > 0);
      expect(allows(`< ${b}`, a)).toBe(order < 0);
      expect(allows(`>= ${b}`, a)).toBe(order >= 0);
      expect(allows(`<= ${b}`, a)).toBe(order <= 0);
    }),
  );
});

test('a list allows what each of its constraints allows', () => {
  const term = fc
    .tuple(fc.constantFrom('=', '!=', '>', '<', '>=', '<=', '~>', ''), released)
    .map(([operator, of]) => `${operator} ${of}`.trim());
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), released, (terms, candidate) => {
      const each = terms.every((one) => allows(one, candidate));
      expect(allows(terms.join(', '), candidate)).toBe(each);
    }),
  );
});

test('the order is total: one way round, or equal', () => {
  const any = fc
    .tuple(released, fc.option(fc.stringMatching(/^[0-9a-z]{1,3}(\.[0-9a-z]{1,3})?$/)))
    .map(([numbers, pre]) => version(pre ? `${numbers}-${pre}` : numbers));
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) || 0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('any text is judged, and none takes long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(['constraint', 'invalid']).toContain(parseVersionConstraint(text).kind);
    }),
  );
  const started = performance.now();
  parseVersionConstraint(`${'1.'.repeat(50_000)}x`);
  parseVersionConstraint(`1-${'a-'.repeat(50_000)}!`);
  parseVersionConstraint(`${' '.repeat(50_000)}!`);
  parseVersionConstraint('9'.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

function allows(text: string, candidate: string): boolean {
  const parsed = parseVersionConstraint(text);
  if (parsed.kind === 'invalid') throw new Error(`${text}: ${parsed.detail}`);
  return parsed.constraint.allows(version(candidate));
}

function version(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(`${text} is no version`);
  return parsed;
}
