import fc from 'fast-check';
import type { Child } from '../../../src/module/module.ts';
import type { Repair } from '../../../src/repair/repair.ts';
import { modulePicture } from '../../../src/report/summary/module-picture.ts';
import { readRepairCase } from '../repair-case.ts';

const CASE = readRepairCase('test/fixtures/report/a-repair-that-modernises-too');

const repairOf = (label: string, ...called: readonly string[]): Repair => {
  const children = new Map(
    called.map((directory, index): [string, Child] => [
      `c${index}`,
      { kind: 'local', source: `./${directory}`, directory, module: CASE.draft },
    ]),
  );
  return {
    ...CASE,
    draft: { ...CASE.draft, label },
    repaired: { ...CASE.repaired, label, children },
  };
};

test('modules, the ones they call, and what became of their errors', () => {
  const text = modulePicture([repairOf('envs/prod', '../../modules/vpc'), repairOf('modules/vpc')]);
  expect(text).toContain('  m0["envs/prod<br/>1 error → 0"]:::valid\n');
  expect(text).toContain('  m1["modules/vpc<br/>1 error → 0"]:::valid\n');
  expect(text).toContain('  m0 --> m1\n');
  expect(text.match(/-->/g)).toHaveLength(1);
});

test('one module that calls none needs no picture', () => {
  expect(modulePicture([repairOf('stack')])).toBe('');
  expect(modulePicture([])).toBe('');
});

test('of a thousand modules forty are drawn, and the others counted', () => {
  const text = modulePicture(Array.from({ length: 1000 }, (_, index) => repairOf(`m/${index}`)));
  expect(text.match(/<br\/>/g)).toHaveLength(40);
  expect(text).toContain('more["960 more modules"]');
});

/** Every line that a picture may have. A name can be nothing but letters, digits, `.`, `_`, `-`, `/` and an ellipsis. */
const LINE =
  /^(```mermaid|flowchart LR| {2}m\d+\["[\p{L}\p{N}._/…-]*(<br\/>\d+ errors?( → \d+)?)?"\](:::(valid|invalid|unknown))?| {2}more\["\d+ more modules"\]| {2}m\d+ --> m\d+| {2}classDef [a-z]+ [a-z#0-9:,-]+|```|)$/u;

test('no name breaks out of its label, the picture or the fence', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"]',
          '`',
          '```',
          '\n',
          '%%{init:{}}%%',
          '<img src=x onerror=a>',
          '#quot;',
          'click m0 "javascript:a"',
          ' end ',
          ';',
          '\u202e',
          '&lt;',
        ),
        fc.string({ maxLength: 8 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      for (const line of modulePicture([repairOf(a, b), repairOf('other')]).split('\n'))
        expect(line).toMatch(LINE);
    }),
  );
});
