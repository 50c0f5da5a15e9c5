import fc from 'fast-check';
import { acceptText } from '../../../src/controller/constrain/accept-text.ts';
import { emptyText, mayEnd, readOn } from '../../../src/controller/constrain/constraint.ts';
import { END, editLines, textOfLines } from '../../../src/controller/fill/edit-lines.ts';
import { hclText } from '../../hcl/support/hcl-text.ts';

const value = emptyText({ kind: 'value' });
const accept = (text: string, ended = false) => acceptText(editLines(value))(text, ended);

test.each([
  [' "x"', true],
  [' [\n|    1,\n|  ]', true],
  [' <<-EOT\n|    a\n|  EOT', true],
  [' "x"\n#end', true],
  ['', false],
  [' [\n    1,\n  ]', false],
  [' "x"\n|  y = 1', false],
  [' "x"\n#', false],
  [' 1 # a word to the reviewer', false],
  [' 1 /* and another */', false],
  [' "\u202e"', false],
  [' "\t"', false],
  [' "\uFFFD"', false],
  [' "\u0000"', false],
  [' "é😀"', true],
])('%j is whole: %s', (text, whole) => {
  expect(accept(text, true)).toBe(whole);
});

test('only the end may follow a whole value', () => {
  for (const end of ['\n', '\n#', '\n#e', '\n#end', '\n#end\n'])
    expect(accept(` 1${end}`)).toBe(true);
  for (const end of ['\n|', '\n#f', '\n\n', '\n#end\n#']) expect(accept(` 1${end}`)).toBe(false);
  // Not whole: a line may follow, the end may not.
  expect(accept(' [\n')).toBe(true);
  expect(accept(' [\n|')).toBe(true);
  expect(accept(' [\n#')).toBe(false);
});

test('a text is taken as lines exactly where it is one of the language without comments', () => {
  fc.assert(
    fc.property(hclText(), (text) => {
      const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
        character === '\n' ? '\n' : ' ',
      );
      const state = readOn(value, plain);
      const lines = plain.replaceAll('\n', '\n|');
      const isWhole = state !== undefined && mayEnd(state);
      fc.pre(!/#|\/[/*]/.test(plain));
      expect(accept(lines, true)).toBe(isWhole);
      expect(textOfLines(lines)).toBe(plain);
      expect(`${lines}${END}`.endsWith('\n#end')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
