import { spawnSync } from 'node:child_process';
import { checkModule } from '../../src/check/check.ts';
import type { Module } from '../../src/module/module.ts';
import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import { contextOf } from '../../src/repair/context.ts';
import { propose } from '../../src/repair/propose.ts';
import { schemasUsedAs } from '../support/count-usage.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { testNeeding } from '../support/needs.ts';

const catalogue = schemasUsedAs({
  a: [
    `resource "aws_iam_role" "r" {
  assume_role_policy = "{\\"Service\\": \\"lambda.amazonaws.com\\"}"
}
resource "aws_lambda_function" "f" {
  role = aws_iam_role.r.arn
}
`,
  ],
});

/** The module with the best candidate for its only finding in it. */
function mended(text: string): { module: Module; title: string } {
  const module = moduleOf(text);
  const [finding, ...more] = checkModule(module, catalogue).findings;
  if (!finding || more.length > 0) throw new Error('There is not one finding.');
  const proposal = propose(contextOf(module, catalogue), finding);
  if ('abstained' in proposal) throw new Error(proposal.abstained);
  const [best] = [...proposal.candidates].sort((a, b) => b.score - a.score);
  if (!best) throw new Error('There is no candidate.');
  return { module: applyCandidate(module, best.edits), title: best.title };
}

const FUNCTION = `resource "aws_lambda_function" "resize" {
  function_name = "resize"
  filename      = "resize.zip"
  handler       = "resize.handler"
  runtime       = "python3.12"
  role          = aws_iam_role.resize.arn
}
`;
const ROLE = `${FUNCTION}
resource "aws_iam_role" "resize" {
  name = "resize"
  tags = {
    team = "images"
  }
}
`;

test('a value of several lines takes the indentation of its block', () => {
  const { module, title } = mended(ROLE);
  expect(title).toBe('add `assume_role_policy` to aws_iam_role.resize for lambda.amazonaws.com');
  expect(textsOf(module)['main.tf']).toContain(`
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
`);
  expect(checkModule(module, catalogue).verdict).toBe('valid');
});

testNeeding('terraform')('and leaves the file as terraform formats it', () => {
  const text = textsOf(mended(ROLE).module)['main.tf'];
  const { stdout } = spawnSync('terraform', ['fmt', '-'], { input: text, encoding: 'utf8' });
  expect(text).toBe(stdout);
});

test('a variable is declared with the argument', () => {
  const { module } = mended(
    'resource "aws_sns_topic_policy" "open" {\n  arn = "arn:aws:sns:::t"\n}\n',
  );
  expect(textsOf(module)['main.tf']).toContain('policy = var.open_policy');
  expect(textsOf(module)['main.tf']).toContain('variable "open_policy" {');
});
