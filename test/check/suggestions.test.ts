import { checkModule } from '../../src/check/check.ts';
import { moduleOf } from '../support/module-of.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const catalogue = storedSchemas();

/** What terraform 1.11 with the AWS provider 5.100.0 says of each, word for word. */
test.each([
  [
    'resource "aws_sqs_queue" "a" {\n  nam = "q"\n}',
    'An argument named "nam" is not expected here. Did you mean "name"?',
  ],
  [
    'resource "aws_security_group" "s" {\n  ingres {\n  }\n}',
    'Blocks of type "ingres" are not expected here. Did you mean "ingress"?',
  ],
  [
    'resource "aws_security_group" "s" {\n  revoke_rules_on_deletes {}\n}',
    'Blocks of type "revoke_rules_on_deletes" are not expected here.',
  ],
  [
    'resource "aws_vpcs" "b" {}',
    'The provider hashicorp/aws does not support resource type "aws_vpcs".\n\nDid you intend to use the data source "aws_vpcs"? If so, declare this using a "data" block instead of a "resource" block.',
  ],
  [
    'variable "region" {}\noutput "x" {\n  value = var.regio\n}',
    'An input variable with the name "regio" has not been declared. Did you mean "region"?',
  ],
  [
    'output "x" {\n  value = var.zones\n}',
    'An input variable with the name "zones" has not been declared. This variable can be declared with a variable "zones" {} block.',
  ],
  [
    'locals {\n  names = 1\n}\noutput "x" {\n  value = local.name\n}',
    'A local value with the name "name" has not been declared. Did you mean "names"?',
  ],
])('%s', (draft, detail) => {
  const { findings } = checkModule(moduleOf(`${draft}\n`), catalogue);
  expect(findings.map((finding) => finding.detail)).toContain(detail);
});
