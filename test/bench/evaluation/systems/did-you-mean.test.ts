import { didYouMean } from '../../../../bench/evaluation/systems/did-you-mean.ts';
import { moduleOf, textsOf } from '../../../support/module-of.ts';
import { storedSchemas } from '../../../support/open-terraform.ts';

const catalogue = storedSchemas();
const mended = (draft: string) => textsOf(didYouMean(moduleOf(draft), catalogue))['main.tf'];

test.each([
  ['an argument', 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n', 'nam =', 'name ='],
  ['a block', 'resource "aws_security_group" "s" {\n  ingres {\n  }\n}\n', 'ingres', 'ingress'],
  ['a type', 'resource "aws_kms_keey" "k" {}\n', 'keey', 'key'],
  ['a variable', 'variable "zone" {}\noutput "z" {\n  value = var.zon\n}\n', 'var.zon', 'var.zone'],
  ['a local', 'locals {\n  a_b = 1\n  c = local.ab\n}\n', 'local.ab', 'local.a_b'],
  [
    'an attribute',
    'resource "aws_sqs_queue" "q" {}\noutput "z" {\n  value = aws_sqs_queue.q.ur\n}\n',
    'q.ur',
    'q.arn',
  ],
  [
    'an argument that is a block',
    'resource "aws_instance" "i" {\n  root_block_device = {\n  }\n}\n',
    '= {',
    '{',
  ],
  [
    'a block that is an argument',
    'resource "aws_vpc" "v" {\n  tags {\n  }\n}\n',
    'tags {',
    'tags = {',
  ],
])('%s gets the name or the form that terraform asks about', (_title, draft, from, to) => {
  expect(draft).toContain(from);
  expect(mended(draft)).toBe(draft.replace(from, to));
});

test('what is further away than two letters is left, as terraform leaves it', () => {
  const draft = 'resource "aws_sqs_queue" "q" {\n  queue_title = "q"\n}\n';
  expect(mended(draft)).toBe(draft);
});
