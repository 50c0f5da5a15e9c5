import { faultsOfDraft } from '../../../bench/faults/classes-of-draft.ts';
import { moduleOf } from '../../support/module-of.ts';
import { factsCatalogue } from './fault-modules.ts';

const catalogue = factsCatalogue();
const classes = (text: string) =>
  faultsOfDraft(moduleOf(text), catalogue).map(({ class: each, rule }) =>
    rule === undefined ? each : `${each}: ${rule}`,
  );

test.each([
  ['resource "aws_s3_bucket" "b" {\n  s3_bucket = "x"\n}\n', ['renamed-argument: prefix-added']],
  // The right name is missed as well: that is the same fault.
  ['resource "aws_iam_user" "u" {\n  user_name = "x"\n}\n', ['renamed-argument: prefix-added']],
  ['resource "aws_iam_user" "u" {\n}\n', ['missing-argument']],
  ['resource "aws_rds_instance" "d" {\n}\n', ['invented-type: service-renamed']],
  ['output "a" {\n  value = [var.x, var.x]\n}\n', ['undeclared-variable']],
  ['output "a" {\n  value = aws_vpc.none.id\n}\n', ['undeclared-resource']],
  ['resource "aws_eip" "e" {\n  tags {\n    Name = "x"\n  }\n}\n', ['argument-as-block']],
  ['resource "aws_vpc" "v" {\n  cidr_block = "10.0.0.0/16"\n', ['syntax']],
])('%j', (text, expected) => {
  expect(classes(text)).toEqual(expected);
});
