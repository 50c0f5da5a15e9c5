import fc from 'fast-check';
import { correctedCodeBleu } from '../../../src/evaluate/code-bleu/code-bleu.ts';
import { editedBlocks } from '../../../src/evaluate/code-bleu/edited-blocks.ts';
import { terraformText } from '../support/terraform-text.ts';

const VPC = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}';
const EIP = 'resource "aws_eip" "nat" {\n  domain = "vpc"\n}';
const OLD_EIP = 'resource "aws_eip" "nat" {\n  vpc = true\n}';
const OUTPUT = 'output "ip" {\n  value = aws_eip.nat.public_ip\n}';

const textOf = (...blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

test('a block that only the gold changes is scored, and no other', () => {
  const draft = textOf(VPC, OLD_EIP, OUTPUT);
  const gold = textOf(VPC, EIP, OUTPUT);
  expect(editedBlocks({ draft, gold, result: draft })).toEqual({
    reference: EIP,
    candidate: OLD_EIP,
  });
});

test('a block that only the result changes is scored', () => {
  const draft = textOf(VPC, EIP);
  expect(editedBlocks({ draft, gold: draft, result: textOf(VPC, OLD_EIP) })).toEqual({
    reference: EIP,
    candidate: OLD_EIP,
  });
});

test('blocks that are gone or new are scored on the side that has them', () => {
  const pair = editedBlocks({
    draft: textOf(VPC, EIP),
    gold: textOf(VPC),
    result: textOf(VPC, EIP, OUTPUT),
  });
  expect(pair).toEqual({ reference: '', candidate: textOf(EIP, OUTPUT).trim() });
});

test('layout and comments are no edit', () => {
  const draft = textOf(VPC, EIP);
  const result = draft.replaceAll(' = ', '=').replace('{\n', '{ # net\n\n');
  expect(editedBlocks({ draft, gold: draft, result })).toBeUndefined();
});

test('doing nothing scores lower on the edited blocks than on whole texts', () => {
  const draft = textOf(VPC, OLD_EIP, OUTPUT);
  const gold = textOf(VPC, EIP, OUTPUT);
  const edited = editedBlocks({ draft, gold, result: draft });
  expect(edited && correctedCodeBleu(edited).score).toBeLessThan(
    correctedCodeBleu({ reference: gold, candidate: draft }).score,
  );
});

test('there is nothing to score exactly where gold and result are the draft', () => {
  fc.assert(
    fc.property(terraformText, terraformText, (draft, other) => {
      expect(editedBlocks({ draft, gold: draft, result: draft })).toBeUndefined();
      const pair = editedBlocks({ draft, gold: other, result: other });
      expect(pair?.candidate).toBe(pair?.reference);
    }),
  );
});
