import { createHash } from 'node:crypto';
import { checkModule } from '../../src/check/check.ts';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import type { Module } from '../../src/module/module.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import { contextOf } from '../../src/repair/context.ts';
import { declareVariables } from '../../src/repair/declare-variable.ts';
import { blockLines, skeletonOf } from '../../src/repair/skeleton.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { openUsage } from '../../src/usage/open-usage.ts';
import { withUsage } from '../../src/usage/with-usage.ts';
import { schemasUsedAs } from '../support/count-usage.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const constraints = openConstraints(schemasDirectory());
const bare = { ...storedSchemas(), constraints };
const used = (...texts: string[]) => schemasUsedAs({ a: texts, b: texts, c: texts });
type Schemas = typeof bare;

/** A resource of a type declared minimally beside `text`, with the variables it needs. */
function declared(type: string, catalogue: Schemas = bare, text = ''): Module {
  const schema = catalogue.find('aws')?.schemaOf('resource', type);
  if (!schema) throw new Error(`There is no ${type}.`);
  const context = contextOf(moduleOf(text), catalogue);
  const { lines, declares } = skeletonOf(context, { type, label: 'it', path: [] }, schema);
  const body = blockLines(`resource "${type}" "it"`, lines).join('\n');
  const module = moduleOf(`${text}${body}\n`);
  return applyCandidate(module, declareVariables(viewModule(module), 'main.tf', declares));
}

const errorsIn = (module: Module, catalogue: Schemas = bare): string[] =>
  checkModule(module, catalogue)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ summary, detail }) => `${summary}: ${detail}`);

const textOf = (module: Module): string => textsOf(module)['main.tf'] ?? '';

test('one of a group is written where the provider wants one', () => {
  expect(textOf(declared('aws_ami_launch_permission'))).toMatch(
    /\n {2}(?:account_id|group|organization_arn|organizational_unit_arn) /,
  );
});

test('of a group the one that people write is written, as they write it', () => {
  const text = 'resource "aws_instance" "i" {\n  launch_template {\n    name = "a"\n  }\n}';
  const module = declared('aws_instance', used(text));
  expect(textOf(module)).toContain('launch_template {');
  expect(textOf(module)).not.toContain('ami');
  expect(errorsIn(module)).toEqual([]);
});

test('what nearly everyone sets is set, and nothing that bars it', () => {
  const text = `resource "aws_lb" "l" {
    load_balancer_type = "application"
    ip_address_type    = "ipv4"
    description        = "nothing of the schema"
    subnets            = var.subnets
    tags               = {}
  }`;
  expect(textOf(declared('aws_lb', used(text)))).toBe(`resource "aws_lb" "it" {
  ip_address_type    = "ipv4"
  load_balancer_type = "application"
  subnets            = var.it_subnets
}

variable "it_subnets" {
  description = "Value of aws_lb.subnets"
  type        = set(string)
}
`);
});

test('a resource of the module is referred to where others would', () => {
  const habit = (more: string) =>
    `resource "aws_vpc" "v" {}\nresource "aws_security_group" "g" {\n${more}}\n`;
  const schemas = used(
    ...Array(5).fill(habit('  vpc_id = aws_vpc.v.id\n')),
    ...Array(9).fill('resource "aws_security_group" "g" {}\n'),
  );
  expect(textOf(declared('aws_security_group', schemas))).toBe(
    'resource "aws_security_group" "it" {}\n',
  );
  const vpc = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n\n';
  expect(textOf(declared('aws_security_group', schemas, vpc))).toContain(
    '  vpc_id = aws_vpc.main.id\n',
  );
});

test('a choice brings what it needs', () => {
  const listener = (action: string) => `resource "aws_lb_listener" "l" {
    load_balancer_arn = var.lb
    default_action {
      ${action}
    }
  }`;
  const forward = listener('type = "forward"\ntarget_group_arn = var.group');
  const redirect = listener('type = "redirect"');
  expect(textOf(declared('aws_lb_listener', used(forward, forward, forward, redirect)))).toContain(
    `  default_action {
    target_group_arn = var.target_group_arn
    type             = "forward"
  }
`,
  );
});

test('a block of habit is left out where only variables could fill it', () => {
  const cluster = (blocks: string) => `resource "aws_msk_cluster" "k" {\n${blocks}\n}`;
  const full = cluster(`
    logging_info {
      broker_logs {
        s3 {
          enabled = true
        }
      }
    }
    client_authentication {
      tls {
        certificate_authority_arns = var.arns
      }
    }`);
  const schemas = used(...Array(9).fill(full), cluster(''));
  const module = textOf(declared('aws_msk_cluster', schemas));
  expect(module).toContain('enabled = true');
  expect(module).not.toContain('client_authentication');
});

test('a block the provider requires in silence is there', () => {
  expect(textOf(declared('aws_verifiedpermissions_policy_store'))).toContain(
    'validation_settings {',
  );
});

test('what must be the same in one resource is', () => {
  const text = `resource "aws_dynamodb_table" "t" {
    name     = "t"
    hash_key = "key"
    attribute {
      name = "key"
      type = "S"
    }
  }`;
  expect(textOf(declared('aws_dynamodb_table', used(text)))).toContain(`  hash_key = var.hash_key
  name     = "it"

  attribute {
    name = var.hash_key
    type = "S"
  }
`);
});

test('a value of several lines stands apart', () => {
  const use = `resource "aws_lambda_function" "f" {
  function_name = "f"
  filename      = "f.zip"
  handler       = "f.f"
  runtime       = "python3.12"
  role          = aws_iam_role.it.arn
}

`;
  const trusting = `resource "aws_iam_role" "r" {
  name               = "r"
  assume_role_policy = "{\\"Service\\": \\"lambda.amazonaws.com\\"}"
}
`;
  const schemas = used(use.replace('role.it', 'role.r') + trusting);
  expect(textOf(declared('aws_iam_role', schemas, use))).toBe(`${use}resource "aws_iam_role" "it" {
  name = "it"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Action = "sts:AssumeRole"
        Effect = "Allow"
        Principal = {
          Service = "lambda.amazonaws.com"
        }
      },
    ]
  })
}
`);
});

describe('every type validates by itself', () => {
  const schemas = withUsage(bare, openUsage(schemasDirectory()));
  const drawn = (bare.find('aws')?.resourceTypes ?? []).filter(
    (type) => (createHash('sha256').update(type).digest()[0] ?? 0) < 16,
  );
  test.each([
    ['with the stored statistics', schemas],
    ['without any', bare],
  ])('%s', (_, catalogue) => {
    expect(drawn.length).toBeGreaterThan(60);
    for (const type of drawn) {
      const module = declared(type, catalogue);
      expect([type, ...errorsIn(module, catalogue)]).toEqual([type]);
    }
  });
});
