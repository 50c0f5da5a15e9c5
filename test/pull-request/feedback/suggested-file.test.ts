import fc from 'fast-check';
import type { ReviewComment } from '../../../src/github/review-comments.ts';
import { edited, suggestedEdit } from '../../../src/pull-request/feedback/suggested-file.ts';
import { replaceLines } from '../../github/suggestions/replace-lines.ts';

const at = (originalStartLine: number | undefined, originalLine: number | undefined) =>
  ({ path: 'infra/main.tf', originalStartLine, originalLine }) as ReviewComment;

test('the edit is what GitHub commits, wherever the lines stand and however the file ends', () => {
  const line = fc.constantFrom('a = 1', '', 'é = "日本"', '\tb');
  const lines = fc.array(line, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, lines, fc.boolean(), fc.nat(), fc.nat(), (old, added, ends, one, other) => {
      const text = `${old.join('\n')}${ends ? '\n' : ''}`;
      const before = Buffer.from(text);
      // A file that ends in a line feed and an empty last line are the same bytes.
      const count = text.endsWith('\n') ? text.split('\n').length - 1 : old.length;
      const [first, last] = [one % count, other % count].sort((a, b) => a - b) as [number, number];
      const comment = at(first === last ? undefined : first + 1, last + 1);
      const edit = suggestedEdit(before, comment, `${added.join('\n')}\n`);
      const github = replaceLines(before, [
        { first: first + 1, last: last + 1, lines: added, lineEnd: '\n' },
      ]);
      expect(edit && edited(before, edit).toString()).toBe(Buffer.from(github).toString());
    }),
  );
});

test.each([
  [undefined, undefined],
  [undefined, 3],
  [2, 4],
])('lines %s to %s of a file with two are none', (from, to) => {
  expect(suggestedEdit(Buffer.from('a\nb\n'), at(from, to), 'c\n')).toBeUndefined();
});
