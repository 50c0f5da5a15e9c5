import fc from 'fast-check';
import { withoutCoreVersion } from '../../src/terraform/core-version.ts';

const blanked = (text: string): string => withoutCoreVersion(Buffer.from(text)).toString();

test.each([
  ['terraform {\n  required_version = ">= 9.0"\n}', `terraform {\n${' '.repeat(29)}\n}`],
  ['terraform { required_version="~> 9.0, != 9.1" }', `terraform {${' '.repeat(35)}}`],
  [
    'terraform {\r\n\trequired_version = "9.9.9" # pin\r\n}',
    `terraform {\r\n\t${' '.repeat(26)} # pin\r\n}`,
  ],
])('blanks a pin: %j', (text, expected) => {
  expect(blanked(text)).toBe(expected);
});

test.each([
  'terraform {\n  required_version = "newest"\n}',
  'terraform {\n  required_version = ""\n}',
  '# required_version = ">= 9"',
  'locals { my_required_version = ">= 9" }',
])('leaves %j alone', (text) => {
  expect(blanked(text)).toBe(text);
});

test('never moves a byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, constraint) => {
      const bytes = Buffer.from(`${before}\nterraform {\n required_version = "${constraint}"\n}é`);
      const result = withoutCoreVersion(bytes);
      expect(result).toHaveLength(bytes.length);
      expect(result.subarray(-3)).toEqual(bytes.subarray(-3));
    }),
  );
});

test('blanks a pin in JSON by making a comment of it', () => {
  const text = '{"terraform": {"required_version" : ">= 9.0"}}';
  const result = withoutCoreVersion(Buffer.from(text), 'main.tf.json').toString();
  expect(result).toHaveLength(text.length);
  expect(JSON.parse(result)).toEqual({ terraform: { '//': '>= 9.0' } });
  const malformed = '{"terraform": {"required_version": "newest"}}';
  expect(withoutCoreVersion(Buffer.from(malformed), 'main.tf.json').toString()).toBe(malformed);
});
