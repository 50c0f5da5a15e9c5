import { classify } from '../../src/finding/classify.ts';
import type { RawDiagnostic } from '../../src/finding/raw-diagnostic.ts';

const raw = (given: Partial<RawDiagnostic>): RawDiagnostic => ({
  severity: 'error',
  summary: '',
  detail: '',
  subject: '',
  before: '',
  after: '',
  ...given,
});

/** Words as terraform prints them, and what they must be read as. */
const READ: readonly (readonly [string, Partial<RawDiagnostic>, object])[] = [
  [
    'an argument with a similar name',
    {
      summary: 'Unsupported argument',
      detail: 'An argument named "nme" is not expected here. Did you mean "name"?',
    },
    {
      kind: 'unsupported-argument',
      argument: 'nme',
      suggestion: { as: 'argument', name: 'name' },
    },
  ],
  [
    'an argument that is a block',
    {
      summary: 'Unsupported argument',
      detail:
        'An argument named "rule" is not expected here. Did you mean to define a block of type "rule"?',
    },
    { kind: 'unsupported-argument', argument: 'rule', suggestion: { as: 'block', name: 'rule' } },
  ],
  [
    'a block that is an argument',
    {
      summary: 'Unsupported block type',
      detail:
        'Blocks of type "tags" are not expected here. Did you mean to define argument "tags"? If so, use the equals sign to assign it a value.',
    },
    {
      kind: 'unsupported-block-type',
      blockType: 'tags',
      suggestion: { as: 'argument', name: 'tags' },
    },
  ],
  [
    'a block with a similar name',
    {
      summary: 'Unsupported block type',
      detail: 'Blocks of type "ingres" are not expected here. Did you mean "ingress"?',
    },
    {
      kind: 'unsupported-block-type',
      blockType: 'ingres',
      suggestion: { as: 'block', name: 'ingress' },
    },
  ],
  [
    'a type with a similar name',
    {
      summary: 'Invalid resource type',
      detail:
        'The provider hashicorp/aws does not support resource type "aws_vcp". Did you mean "aws_vpc"?',
    },
    {
      kind: 'invalid-resource-type',
      mode: 'resource',
      type: 'aws_vcp',
      provider: 'hashicorp/aws',
      suggestion: 'aws_vpc',
      stage: 4,
    },
  ],
  [
    'a data source that is not there',
    {
      summary: 'Invalid data source',
      detail: 'The provider hashicorp/aws does not support data source "aws_x".',
    },
    { kind: 'invalid-resource-type', mode: 'data', type: 'aws_x', provider: 'hashicorp/aws' },
  ],
  [
    'a reference to a type that is not there',
    {
      summary: 'Invalid resource type',
      detail:
        'A managed resource type "aws_x" is not supported by provider "registry.terraform.io/hashicorp/aws".',
    },
    {
      kind: 'invalid-resource-type',
      mode: 'resource',
      type: 'aws_x',
      provider: 'registry.terraform.io/hashicorp/aws',
    },
  ],
  [
    'a resource that is not declared',
    {
      summary: 'Reference to undeclared resource',
      detail: 'A data resource "aws_ami" "main" has not been declared in the root module.',
    },
    { kind: 'undeclared-resource', mode: 'data', type: 'aws_ami', name: 'main', stage: 4 },
  ],
  [
    'a variable with a similar name',
    {
      summary: 'Reference to undeclared input variable',
      detail:
        'An input variable with the name "regoin" has not been declared. Did you mean "region"?',
    },
    { kind: 'undeclared-variable', name: 'regoin', suggestion: 'region' },
  ],
  [
    'a module that is not declared',
    {
      summary: 'Reference to undeclared module',
      detail: 'No module call named "vpc" is declared in the root module.',
    },
    { kind: 'undeclared-module', name: 'vpc' },
  ],
  [
    'a word that means nothing',
    {
      summary: 'Invalid reference',
      detail: 'A reference to a resource type must be followed by at least one attribute access.',
      subject: 'enabled',
    },
    { kind: 'invalid-reference', root: 'enabled' },
  ],
  [
    'an attribute a resource does not export',
    {
      summary: 'Unsupported attribute',
      detail:
        'This object has no argument, nested block, or exported attribute named "adress". Did you mean "address"?',
      subject: '.adress',
      before: 'value = aws_db_instance.main[0]',
    },
    {
      kind: 'unsupported-attribute',
      attribute: 'adress',
      on: 'aws_db_instance.main[0]',
      suggestion: 'address',
    },
  ],
  [
    'an attribute of a value that has none',
    {
      summary: 'Unsupported attribute',
      detail: "Can't access attributes on a primitive-typed value (string).",
      subject: '.id',
      before: 'local.a',
    },
    { kind: 'unsupported-attribute', attribute: 'id', on: 'local.a' },
  ],
  [
    'a value of another type',
    {
      summary: 'Incorrect attribute value type',
      detail:
        'Inappropriate value for attribute "subnet_ids": set of string required, but have string.',
    },
    {
      kind: 'incorrect-type',
      argument: 'subnet_ids',
      required: 'set of string required, but have string',
    },
  ],
  [
    'a file that is not there, named in the source',
    {
      summary: 'Invalid function argument',
      detail:
        'Invalid value for "path" parameter: no file exists at "user.sh"; this function works only with files …',
      subject: 'user.sh',
      before: 'file("',
      after: '")',
      calledAs: 'file',
    },
    { kind: 'absent-file', function: 'file', path: 'user.sh' },
  ],
  [
    'a file that is not there, named by a variable',
    {
      summary: 'Invalid function argument',
      detail: 'Invalid value for "path" parameter: no file exists at "user.sh"; this function …',
      subject: 'var.script',
      before: 'file(',
      after: ')',
      calledAs: 'file',
    },
    { kind: 'absent-file', function: 'file' },
  ],
  [
    'a file that a hash function cannot open',
    {
      summary: 'Error in function call',
      detail: 'Call to function "filemd5" failed: open a.zip: no such file or directory.',
      subject: 'filemd5(',
      after: '"./a.zip")',
    },
    { kind: 'absent-file', function: 'filemd5', path: './a.zip' },
  ],
  [
    'a function that fails for another reason',
    {
      summary: 'Error in function call',
      detail: 'Call to function "jsondecode" failed: EOF.',
      subject: 'jsondecode(',
      after: '"{")',
    },
    { kind: 'other', stage: 4 },
  ],
  [
    'a resource declared twice',
    {
      summary: 'Duplicate resource "aws_vpc" configuration',
      detail: 'A aws_vpc resource named "main" was already declared at main.tf:1,1-26.',
    },
    { kind: 'duplicate', what: 'resource', name: 'main', stage: 1 },
  ],
  [
    'an argument set twice',
    {
      summary: 'Attribute redefined',
      detail: 'The argument "name" was already set at main.tf:2,3-7.',
    },
    { kind: 'duplicate', what: 'attribute', name: 'name', stage: 1 },
  ],
  [
    'a read-only argument, in a nested block',
    {
      summary: 'Value for unconfigurable attribute',
      detail:
        'Can\'t configure a value for "origin.0.etag": its value will be decided automatically.',
    },
    { kind: 'read-only-argument', argument: 'etag', stage: 5 },
  ],
  [
    'a module that is not installed',
    { summary: 'Module not installed', subject: 'module "vpc"' },
    { kind: 'module-not-installed', name: 'vpc', stage: 2 },
  ],
  [
    'a provider that is not there',
    {
      summary: 'Missing required provider',
      detail:
        "This configuration requires provider registry.terraform.io/hashicorp/random, but that provider isn't available. You may be able to install it automatically by running:\n  terraform init",
    },
    { kind: 'missing-provider', provider: 'registry.terraform.io/hashicorp/random', stage: 3 },
  ],
  ['a syntax error', { summary: 'Unclosed configuration block' }, { kind: 'syntax', stage: 1 }],
  [
    'a deprecation by terraform itself',
    { severity: 'warning', summary: 'Deprecated attribute' },
    { kind: 'deprecated', stage: 4, severity: 'warning' },
  ],
];

test.each(READ)('%s', (_, given, expected) => {
  expect(classify([raw(given)])).toMatchObject([expected]);
});

test('an error of two possible stages goes with its neighbours', () => {
  const argument = raw({
    detail: 'An argument named "required" is not expected here.',
    context: 'variable "a"',
  });
  const reference = raw({ detail: 'A local value with the name "x" has not been declared.' });
  expect(classify([argument]).map(({ stage }) => stage)).toEqual([1]);
  expect(classify([argument, reference]).map(({ stage }) => stage)).toEqual([4, 4]);
});

test('the order of terraform does not matter', () => {
  const at = (start: number): RawDiagnostic =>
    raw({ summary: `s${start}`, place: { file: 'main.tf', range: { start, end: start + 1 } } });
  const words = [at(30), at(4), raw({ summary: 'no place' })];
  expect(classify(words)).toEqual(classify([...words].reverse()));
  expect(classify(words).map(({ summary }) => summary)).toEqual(['no place', 's4', 's30']);
});
