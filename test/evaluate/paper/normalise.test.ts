import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { normalise } from '../../../src/evaluate/paper/normalise.ts';
import { parse } from '../../../src/hcl/parse.ts';
import { terraformText } from '../support/terraform-text.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));

test.each(readdirSync(FIXTURES))('%s', (name) => {
  const read = (file: string): string => readFileSync(`${FIXTURES}/${name}/${file}`, 'utf8');
  expect(normalise(read('before.tf'))).toBe(read('after.tf'));
});

test('no comment is left, and what was normalised stays as it is', () => {
  const comment = fc.constantFrom('# a\n', ' // b\n', ' /* c */ ', '/* d\n */\n', '\n');
  fc.assert(
    fc.property(terraformText, fc.array(comment), (text, comments) => {
      const commented = text
        .split('\n')
        .map((line, index) => `${line}${comments[index] ?? '\n'}`)
        .join('');
      const once = normalise(commented);
      expect(parse(Buffer.from(once)).comments).toEqual([]);
      expect(normalise(once)).toBe(once);
    }),
  );
});
