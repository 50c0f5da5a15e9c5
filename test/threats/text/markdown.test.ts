import { Parser } from 'commonmark';
import fc from 'fast-check';
import { codeBlock, codeSpan, sentence } from '../../../src/report/markdown-text.ts';
import { messageText } from '../../../src/report/sarif/message.ts';
import { cleanText, withoutCommands } from '../../../src/report/untrusted-text.ts';
import { fenced } from '../../../src/suggest/fenced.ts';
import { workflowCommands } from '../../github/runner/workflow-commands.ts';
import { alive } from './alive.ts';

/** Pieces that do something, so that chance puts them together. */
const PIECES = [
  '@octo-org/security',
  '@ada',
  '#1',
  'fixes #1',
  'GH-1',
  'gh-2',
  'octo-org/x#3',
  'https://evil.example',
  'www.evil.example',
  'mailto:a@evil.example',
  '![',
  '](https://evil.example)',
  '[x]',
  '[x]: https://evil.example',
  '<img src="x">',
  '<https://evil.example>',
  '<!--',
  '-->',
  '</details>',
  '<a href="x">',
  '&commat;ada',
  '&lt;img&gt;',
  '`',
  '``',
  '```',
  '````suggestion',
  '~~~',
  '\\',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '    ',
  '|',
  '---',
  '# ',
  '> ',
  '* ',
  '1. ',
  '::set-output name=x::y',
  '::add-mask::x',
  '##[error]x',
  '%0A::error::x',
  '\u2028::error::x',
  '\u202e',
  '\u200b',
  '\u001b[2K',
  '\u009b1A',
  '\u0085',
  '\u{e0041}',
  'name',
  ' ',
] as const;

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 14 })
  .map((pieces) => pieces.join(''));
const RUNS = { numRuns: 600 };

test('no words come alive in a sentence, a code span, a list or a fence of ours', () => {
  // Found by the property below.
  expect(alive(sentence('_gh-2'))).toEqual([]);
  fc.assert(
    fc.property(hostile, (text) => {
      for (const markdown of [
        `**${sentence(text)}**`,
        `rename ${codeSpan(text)}`,
        `- ${codeSpan(text)} ${sentence(text)}\n- ${codeSpan(text)}: ${sentence(text)}\n`,
        codeBlock(text, 'diff'),
        `words\n\n${fenced(`${text}\n`, 'suggestion')}`,
      ])
        expect(alive(markdown)).toEqual([]);
    }),
    RUNS,
  );
});

test('a fence of ours holds exactly its text, whatever runs of backticks are in it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = `${text.replace(/\r\n?/g, '\n')}\n`;
      const { firstChild: block } = new Parser().parse(fenced(lines, 'suggestion'));
      expect(block).toMatchObject({ type: 'code_block', info: 'suggestion', next: null });
      // U+0000 is replaced by every CommonMark parser; such a line is never a suggestion.
      expect(block?.literal).toBe(lines.replaceAll('\0', '\ufffd'));
    }),
    RUNS,
  );
});

test('no line of a text that was made safe is a command, wherever the runner thinks that lines end', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const safe = withoutCommands(cleanText(text));
      for (const end of ['\n', '\r', '\u0085', '\u2028', '\u000b', '\f'])
        expect(workflowCommands(safe.replaceAll(end, '\n'))).toEqual([]);
    }),
    RUNS,
  );
});

test('no words come alive in a message of SARIF', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const message = messageText(text);
      expect(message).not.toMatch(/@\w|:\/\/|\bwww\.\w|[<>]|(?<!\\)(?:\\\\)*[[\]]/);
    }),
    RUNS,
  );
});
