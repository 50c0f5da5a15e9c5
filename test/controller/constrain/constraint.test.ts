import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  emptyText,
  mayEnd,
  readOn,
  type TextState,
} from '../../../src/controller/constrain/constraint.ts';
import type { Template } from '../../../src/controller/constrain/frame.ts';
import { readStrictly } from '../../../src/hcl/strict/read-strictly.ts';
import { hclText } from '../../hcl/support/hcl-text.ts';

const errorsIn = (text: string): number =>
  readStrictly(Buffer.from(text), 'main.tf')?.errors.length ?? Number.NaN;

const isFile = (text: string): boolean => {
  const state = readOn(emptyText({ kind: 'file' }), text);
  return state !== undefined && mayEnd(state);
};

const isValue = (text: string): boolean => {
  const state = readOn(emptyText({ kind: 'value' }), text);
  return state !== undefined && mayEnd(state);
};

/** Every file of the fixtures, broken ones too. */
const FILES = readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tf'))
  .map((path) => readFileSync(join('test/fixtures', path), 'utf8'))
  .filter((text) => text.length < 5000);

describe('a file', () => {
  test('may end exactly where the strict parser finds no error', () => {
    fc.assert(
      fc.property(hclText(), (text) => {
        expect(isFile(text)).toBe(errorsIn(text) === 0);
      }),
      { numRuns: 5000 },
    );
  });

  test('of the fixtures is valid for both or for neither', () => {
    expect(FILES.length).toBeGreaterThan(200);
    for (const text of FILES)
      expect({ text, valid: isFile(text) }).toEqual({ text, valid: errorsIn(text) === 0 });
  });

  test('with one character too many, too few or wrong is valid for both or for neither', () => {
    const edited = fc
      .record({
        text: fc.constantFrom(...FILES),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        removed: fc.nat({ max: 2 }),
        added: fc.constantFrom(
          '',
          '"',
          '{',
          '}',
          '[',
          ']',
          '${',
          '\n',
          ',',
          '=',
          ' ',
          '.',
          '<<EOF\n',
          '#',
          '\\',
          '1',
          'a',
        ),
      })
      .map(({ text, at, removed, added }) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + added + text.slice(start + removed);
      });
    fc.assert(
      fc.property(edited, (text) => {
        expect(isFile(text)).toBe(errorsIn(text) === 0);
      }),
      { numRuns: 1500 },
    );
  });

  test('is read alike in one piece and in many', () => {
    fc.assert(
      fc.property(fc.array(hclText(), { maxLength: 4 }), (pieces) => {
        let state: TextState | undefined = emptyText({ kind: 'file' });
        for (const piece of pieces) state = state && readOn(state, piece);
        expect(state).toEqual(readOn(emptyText({ kind: 'file' }), pieces.join('')));
      }),
    );
  });
});

describe('a value', () => {
  test('may end exactly where it makes one argument', () => {
    fc.assert(
      fc.property(hclText(), (text) => {
        const reading = readStrictly(Buffer.from(`x = ${text}\n`), 'main.tf');
        const one = reading?.errors.length === 0 && reading.body.items.length === 1;
        // A line break behind the value would end it.
        const [item] = reading?.body.items ?? [];
        const rest =
          one && item ? Buffer.from(`x = ${text}`).subarray(item.range.end).toString() : '';
        expect(isValue(text)).toBe(one && !/\n/.test(withoutComments(rest)));
      }),
      { numRuns: 5000 },
    );
  });

  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '');

  test.each([
    ['1', true],
    ['', false],
    ['[\n  1,\n  2,\n]', true],
    ['{ for k, v in var.a : k => v... if v != null }', true],
    ['<<-EOT\n  a ${b}\n  EOT', true],
    ['<<EOT\nEOT\n', false],
    ['1\ny = 2', false],
    ['a ? b : c ? d : e', true],
    ['a ? b', false],
    ['x.*.y.0.z[*].w', true],
  ])('%j: %s', (text, valid) => {
    expect(isValue(text)).toBe(valid);
  });
});

describe('what begins well can be ended well', () => {
  test('whatever was taken', () => {
    const pieces = fc.array(hclText(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('file', 'value', 'block'), (texts, kind) => {
        let state: TextState = emptyText({ kind });
        let written = '';
        for (const text of texts)
          for (const character of text) {
            const next = readOn(state, character);
            if (next) written += character;
            state = next ?? state;
          }
        expect({ written, end: endOf(state) }).toEqual({ written, end: expect.any(String) });
      }),
      { numRuns: 1500 },
    );
  });

  /** A way to end a text; undefined where none is found. */
  function endOf(start: TextState): string | undefined {
    let state = start;
    let text = '';
    for (let step = 0; step < 1000; step++) {
      if (mayEnd(state)) return text;
      const { frame, lexeme } = state.reading;
      const endings = frame.kind !== 'template' ? ENDINGS : stringEndings(frame);
      const piece = COMMENT[lexeme.kind] ?? endings.find((ending) => readOn(state, ending));
      if (piece === undefined) return undefined;
      state = readOn(state, piece) as TextState;
      text += piece;
    }
    return undefined;
  }

  const stringEndings = ({ form, marker }: Template): string[] => [
    ...DIRECTIVES,
    ...(form === 'heredoc' ? [`\n${marker}\n`, `\n${marker}`] : ['"', '0']),
  ];
  const COMMENT: Partial<Record<string, string>> = {
    'block-comment': '*/',
    'line-comment': '\n',
  };
  const DIRECTIVES = ['%{endif}', '%{endfor}'];
  const WORDS = ['endif', 'endfor', 'else', 'if', 'for', 'in'].flatMap((word) => [
    ...[...word].map((_, index) => `${word.slice(index)} `),
  ]);
  const ENDINGS = [
    ...['}', '~}', ']', ')', '{}', '{\n', ' = 1', ' => 1', ': 1', ' 1', ' a'],
    ...WORDS,
    ...['(', '\n', '0', '1', 'a', '>1', '&1', '|1', '=1', ':a(', '.a', '..', '.', '**/'],
  ];
});

describe('refuses as soon as nothing valid begins so', () => {
  test.each([
    ['a = b c', 'a = b '],
    ['a = [1 2]', 'a = [1 '],
    ['a = 1 # x', 'a = 1 # x'],
    ['a = # x', 'a = '],
    ['a = 1.2.3', 'a = 1.2.'],
    ['a = x.0.1', 'a = x.0.'],
    ['a = "\\q"', 'a = "\\'],
    ['a = "\\ud8', 'a = "\\ud'],
    ['a = "x\ny"', 'a = "x'],
    ['a = { b }', 'a = { b '],
    ['a = [for x on y : x]', 'a = [for x '],
    ['a = [for x in y : x => y]', 'a = [for x in y : x ='],
    ['a = "%{ iff }"', 'a = "%{ if'],
    ['a = "%{ endif }"', 'a = "%{ '],
    ['a = 1\na = 2', 'a = 1\na '],
    ['b { c = 1 d = 2 }', 'b { c = 1 '],
    ['b {\n} c {', 'b {\n} '],
    ['a = <<EOT x', 'a = <<EOT'],
    ['a = 1 <<EOT', 'a = 1 <'],
    ["a = 'x'", 'a = '],
    ['"a" = 1', ''],
  ])('%j behind %j', (text, taken) => {
    let length = 0;
    while (length < text.length && readOn(emptyText({ kind: 'file' }), text.slice(0, length + 1)))
      length++;
    expect(text.slice(0, length)).toBe(taken);
  });
});

test('a state is no larger behind a long text, and what nests too deep is refused', () => {
  const state = readOn(emptyText({ kind: 'file' }), `a = "${'x'.repeat(100_000)}`);
  expect(JSON.stringify(state).length).toBeLessThan(2000);
  expect(readOn(emptyText({ kind: 'value' }), '['.repeat(1000))).toBeUndefined();
});
