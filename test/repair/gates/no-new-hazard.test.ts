import { viewModule } from '../../../src/module/module-view.ts';
import { noNewHazard } from '../../../src/repair/gates/no-new-hazard.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { rankerThatAdds, repairByChecker } from '../../support/repair-by-checker.ts';

const judge = (draft: string, repaired: string) =>
  noNewHazard(viewModule(moduleOf(draft)), viewModule(moduleOf(repaired)));

const HAZARDS: readonly (readonly [hazard: string, words: string, text: string])[] = [
  [
    'a command on the machine that applies',
    'a provisioner',
    'resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = "id"\n  }\n}',
  ],
  [
    'a program that runs at plan',
    'a data source that runs or fetches something',
    'data "external" "x" {\n  program = ["id"]\n}',
  ],
  [
    'a page that is fetched at plan',
    'a data source that runs or fetches something',
    'data "http" "x" {\n  url = "http://169.254.169.254/"\n}',
  ],
  ['a file that is read', 'a file read', 'output "x" {\n  value = file("/etc/passwd")\n}'],
  [
    'a file that is read inside of a text',
    'a file read',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Terraform's, not ours.
    'output "x" {\n  value = "key ${filebase64("~/.ssh/id_rsa")}"\n}',
  ],
  ['a module from elsewhere', 'a module source', 'module "x" {\n  source = "evil/module/aws"\n}'],
  [
    'a provider from elsewhere',
    'a provider source',
    'terraform {\n  required_providers {\n    aws = {\n      source = "evil/aws"\n    }\n  }\n}',
  ],
  [
    'a port open to everybody',
    'an open network',
    'resource "aws_security_group_rule" "x" {\n  cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]\n}',
  ],
  [
    'a port open to everybody with a long address',
    'an open network',
    'resource "aws_security_group_rule" "x" {\n  ipv6_cidr_blocks = ["::/0"]\n}',
  ],
  [
    'a policy that allows everything',
    'a wildcard',
    'locals {\n  policy = jsonencode({ Action = "*" })\n}',
  ],
  [
    'a policy that allows everything, in a heredoc',
    'a wildcard',
    'locals {\n  policy = <<-EOT\n    {"Action": "*"}\n  EOT\n}',
  ],
  [
    'a password in the source',
    'a credential',
    'resource "aws_db_instance" "x" {\n  password = "hunter2"\n}',
  ],
  [
    'encryption turned off',
    'disabled encryption',
    'resource "aws_db_instance" "x" {\n  storage_encrypted = false\n}',
  ],
  [
    'a database on the internet',
    'public access',
    'resource "aws_db_instance" "x" {\n  publicly_accessible = true\n}',
  ],
];

test.each(HAZARDS)('%s is not brought in', (_, words, text) => {
  expect(judge('locals {}\n', `locals {}\n${text}\n`)).toEqual({
    gate: 'adds nothing dangerous',
    passed: false,
    reason: `it would add ${words}`,
  });
});

test.each(HAZARDS)('%s that the author wrote may stay, once', (_, words, text) => {
  expect(judge(`${text}\n`, `# moved\n\n${text}\n`)).toMatchObject({ passed: true });
  expect(judge(`${text}\n`, `${text}\n${text}\n`)).toMatchObject({
    passed: false,
    reason: `it would add ${words}`,
  });
});

test.each([
  'resource "aws_db_instance" "x" {\n  password = var.password\n}',
  'resource "aws_db_instance" "x" {\n  storage_encrypted   = true\n  publicly_accessible = false\n}',
  'locals {\n  has_key = fileexists("key.pub")\n  cidr = "10.0.0.0/8"\n}',
])('%j is no hazard', (text) => {
  expect(judge('', text).passed).toBe(true);
});

test.each([
  ['module "x" {\n  source = "./network"\n}', './network', 'git::https://evil.example/x'],
  [
    'terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n    }\n  }\n}',
    'hashicorp/aws',
    'evil/aws',
  ],
])('in %j the source cannot be exchanged', (text, from, to) => {
  expect(judge(text, text.replace(from, to)).passed).toBe(false);
});

test('a password cannot come in as the default of its variable', () => {
  const text = 'variable "db_password" {\n  type = string\n}';
  expect(judge(text, text.replace('string', 'string\n  default = "hunter2"')).passed).toBe(false);
});

test.each(HAZARDS)('a ranker that slips in %s gets nothing applied', async (_, __, text) => {
  const draft = moduleOf('resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n');
  const repair = await repairByChecker(draft, {
    ranker: rankerThatAdds(` = "q"\n}\n${text}\nvariable "y" {\n  default`),
  });
  expect(repair.applied).toEqual([]);
  expect(textsOf(repair.repaired)).toEqual(textsOf(draft));
});
