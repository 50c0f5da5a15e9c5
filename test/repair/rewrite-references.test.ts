import fc from 'fast-check';
import { viewModule } from '../../src/module/module-view.ts';
import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import { findReferences, renameEverywhere } from '../../src/repair/rewrite-references.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';

const renamed = (text: string): string => {
  const module = moduleOf(text);
  const edits = renameEverywhere(viewModule(module), ['aws_alb', 'web'], 'aws_lb.web');
  return textsOf(applyCandidate(module, edits))['main.tf'] ?? '';
};

test.each([
  ['a value', 'a = aws_alb.web.arn', 'a = aws_lb.web.arn'],
  ['a template', `a = "x-\${aws_alb.web.arn}"`, `a = "x-\${aws_lb.web.arn}"`],
  ['an instance', 'a = aws_alb.web[0].arn', 'a = aws_lb.web[0].arn'],
  ['all instances', 'a = aws_alb.web[*].arn', 'a = aws_lb.web[*].arn'],
  ['a key', 'a = x[aws_alb.web.arn]', 'a = x[aws_lb.web.arn]'],
  ['the long form', 'a = resource.aws_alb.web.arn', 'a = aws_lb.web.arn'],
  ['depends_on', 'depends_on = [aws_alb.web]', 'depends_on = [aws_lb.web]'],
  ['depends_on in quotes', 'depends_on = ["aws_alb.web"]', 'depends_on = ["aws_lb.web"]'],
])('a rename follows into %s', (_, before, after) => {
  const block = (line: string) => `resource "aws_x" "y" {\n  ${line}\n}\n`;
  expect(renamed(block(before))).toBe(block(after));
});

test.each([
  ['another name', 'a = aws_alb.website.arn'],
  ['a data source', 'a = data.aws_alb.web.arn'],
  ['a name that a for binds', 'a = [for aws_alb in x : aws_alb.web]'],
  ['a text', 'a = "aws_alb.web"'],
  ['a comment', '# aws_alb.web'],
])('a rename leaves %s', (_, line) => {
  const text = `resource "aws_x" "y" {\n  ${line}\n}\n`;
  expect(renamed(text)).toBe(text);
});

test('a rename reaches what moved says; what moved says is no use', () => {
  const text = 'moved {\n  from = aws_alb.web\n  to   = aws_lb.web\n}\n';
  expect(renamed(text)).toContain('from = aws_lb.web');
  expect(findReferences(viewModule(moduleOf(text)), ['aws_alb', 'web'])).toEqual([]);
});

test('after a rename nothing refers to the old name', () => {
  const line = fc.constantFrom(
    'a = aws_alb.web.arn',
    `b = "\${aws_alb.web.id}/\${aws_alb.web.arn}"`,
    'depends_on = [aws_alb.web, "aws_alb.web"]',
    'c = { for k, v in aws_alb.web.tags : k => aws_alb.web.id }',
    'd = 1',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const blocks = lines.map((text, at) => `resource "aws_x" "y${at}" {\n  ${text}\n}\n`);
      expect(renamed(blocks.join('\n'))).not.toContain('aws_alb');
    }),
  );
});
