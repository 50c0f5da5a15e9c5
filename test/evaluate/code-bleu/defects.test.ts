import { openSyntaxParser } from '../../../bench/evaluation/judge/syntax-parser.ts';
import {
  type CodeBleu,
  correctedCodeBleu,
  referenceCodeBleu,
  shapeOnlyMatch,
} from '../../../src/evaluate/code-bleu/code-bleu.ts';

// What is known to be wrong with the reference, and is kept there to compare with the paper, each beside the corrected form.

const parser = await openSyntaxParser();

const both = (reference: string, candidate: string): { theirs: CodeBleu; ours: CodeBleu } => ({
  theirs: referenceCodeBleu({ reference, candidate }, parser),
  ours: correctedCodeBleu({ reference, candidate }),
});

test('a data flow that is all wrong counts as one that is all right (k4black #59)', () => {
  const { theirs, ours } = both('output "id" {\n  value = aws_vpc.main.id\n}\n', 'Certainly\n');
  expect(theirs).toEqual({ score: 0.25, ngram: 0, weighted: 0, ast: 0, dataflow: 0 });
  expect(ours).toEqual({ score: 0, ngram: 0, weighted: 0, ast: 0, dataflow: 0 });
});

test('a reference without data flow gives a quarter to every candidate', () => {
  const { theirs, ours } = both('data "aws_region" "here" {}\n', '\n');
  expect(theirs).toMatchObject({ score: 0.25, dataflow: 0 });
  expect(ours).toMatchObject({ score: 0, dataflow: undefined });
});

test('where neither text has a data flow, the other parts weigh a third each', () => {
  const { ours } = both(
    'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
    'resource "aws_vpc" "main" {\n  cidr_block = "10.1.0.0/16"\n}\n',
  );
  expect(ours.dataflow).toBeUndefined();
  expect(ours.score).toBeCloseTo((ours.ngram + ours.weighted + ours.ast) / 3, 12);
});

test('trees of other values and other references are the same tree', () => {
  const texts = [
    'resource "aws_s3_bucket_acl" "a" {\n  acl    = "private"\n  bucket = aws_s3_bucket.a.id\n}\n',
    'resource "aws_s3_bucket_acl" "a" {\n  acl    = "public-read"\n  bucket = aws_s3_bucket.b.arn\n}\n',
  ] as const;
  const { theirs, ours } = both(...texts);
  expect(theirs.ast).toBe(1);
  expect(ours.ast).toBe(0);
  expect(shapeOnlyMatch({ reference: texts[0], candidate: texts[1] })).toBe(1);
});

test('one block of the candidate answers for any number of them in the reference', () => {
  const block = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n';
  const { theirs, ours } = both(block.repeat(9), block);
  expect(theirs.ast).toBeGreaterThan(0.95);
  // Each side: its blocks, an attribute in each, the file. Shared: one block and one attribute.
  expect(ours.ast).toBeCloseTo((2 * 2) / (19 + 3), 12);
});

test('what the candidate has too much costs no tree', () => {
  const wanted = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n';
  const junk = 'resource "aws_eip" "e" {\n  domain = "vpc"\n  tags = { A = [1, 2, 3] }\n}\n';
  const few = both(wanted, wanted + junk);
  const many = both(wanted, wanted + junk.repeat(20));
  expect(many.theirs.ast).toBe(few.theirs.ast);
  expect(many.ours.ast).toBeLessThan(few.ours.ast / 4);
});

test('a reference to something else is the same data flow', () => {
  const { theirs, ours } = both(
    'output "id" {\n  value = aws_vpc.main.id\n}\n',
    'output "id" {\n  value = aws_eip.nat.allocation_id\n}\n',
  );
  expect(theirs.dataflow).toBe(1);
  expect(ours.dataflow).toBe(0);
});

test('one more argument at the top renames all variables behind it (CodeXGLUE #104)', () => {
  const rest = [
    '  vpc_id     = aws_vpc.main.id',
    '  cidr_block = var.cidr',
    '  tags       = local.tags\n}\n',
  ].join('\n');
  const { theirs, ours } = both(
    `resource "aws_subnet" "a" {\n${rest}`,
    `resource "aws_subnet" "a" {\n  availability_zone = var.zone\n${rest}`,
  );
  expect(theirs.dataflow).toBe(0.5);
  expect(ours.dataflow).toBeCloseTo((2 * 3) / (3 + 4), 12);
});

test('arguments in another order are another data flow', () => {
  const [a, b] = [
    '  vpc_id     = aws_vpc.main.id\n',
    '  cidr_block = cidrsubnet(var.cidr, 8, 1)\n',
  ];
  const { theirs, ours } = both(
    `resource "aws_subnet" "a" {\n${a}${b}}\n`,
    `resource "aws_subnet" "a" {\n${b}${a}}\n`,
  );
  expect(theirs.dataflow).toBeLessThan(1);
  expect(ours).toMatchObject({ ast: 1, dataflow: 1 });
});

test('operands that change places are not noticed (k4black #32)', () => {
  const { theirs, ours } = both(
    'locals {\n  rest = var.all - var.used\n}\n',
    'locals {\n  rest = var.used - var.all\n}\n',
  );
  expect(theirs).toMatchObject({ ast: 1, dataflow: 1 });
  expect(ours.ast).toBeLessThan(1);
});

test('blanks around an equals sign are a difference', () => {
  const { theirs, ours } = both(
    'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
    'resource "aws_vpc" "main" {\n  cidr_block="10.0.0.0/16"\n}\n',
  );
  expect(theirs.ngram).toBeLessThan(1);
  expect(ours).toMatchObject({ ngram: 1, weighted: 1, ast: 1 });
});

test('a comment is a part of the tree', () => {
  const { theirs, ours } = both(
    'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
    'resource "aws_vpc" "main" {\n  # the network\n  cidr_block = "10.0.0.0/16" # wide\n}\n',
  );
  expect(theirs.ast).toBeLessThan(1);
  expect(ours).toMatchObject({ ngram: 1, weighted: 1, ast: 1 });
});

test('junk costs the weighted n-grams nothing', () => {
  const wanted = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n';
  const { theirs, ours } = both(wanted, wanted + 'locals {\n  junk = 1\n}\n'.repeat(20));
  expect(theirs.weighted).toBe(1);
  expect(ours.weighted).toBeLessThan(0.2);
});

test('nothing is too short for the weighted n-grams', () => {
  const attributes = Array.from({ length: 20 }, (_, n) => `  a${n} = "v${n}"\n`);
  const [whole, start] = [attributes.join(''), attributes.slice(0, 5).join('')];
  const { theirs, ours } = both(whole, start);
  // A quarter is there: BLEU has it a penalty of e^(1 - 4) for that, the reference's weighted form none.
  expect(theirs.ngram).toBeCloseTo(Math.exp(1 - 4), 12);
  expect(theirs.weighted).toBeGreaterThan(0.2);
  expect(ours.weighted).toBeCloseTo(Math.exp(1 - 4), 12);
});
