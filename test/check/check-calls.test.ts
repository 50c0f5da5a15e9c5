import { checkCalls } from '../../src/check/check-calls.ts';
import { moduleValues } from '../../src/check/module-values.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Child, Module } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { viewModule } from '../../src/module/module-view.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform } from '../support/open-terraform.ts';

/** Each case: what the block of the call says, and the called module. Terraform finds the same. */
const CASES: Readonly<Record<string, readonly [call: string, child: string]>> = {
  'a call without a required argument, and with one that is not there': [
    'nmae = "x"\nboguz {}',
    'variable "name" {}\nvariable "other" {}',
  ],
  'a call that is right': [
    'name = "x"\nsizes = ["1", 2]\ncount = 1',
    'variable "name" {}\nvariable "sizes" {\n  type = list(number)\n}\nvariable "more" {\n  default = 1\n}',
  ],
  'values that do not convert': [
    'n = "abc"\no = { b = "z" }\nl = ["a", {}]\ns = ["a"]',
    `variable "n" {
  type = number
}
variable "o" {
  type = object({ a = string, b = optional(number) })
}
variable "l" { type = list(string) }
variable "s" {
  type = set(number)
}`,
  ],
  'null for a variable that may not be null': [
    'a = null\nb = null\nc = null',
    `variable "a" {
  nullable = false
}
variable "b" {
  nullable = false
  default  = 1
}
variable "c" {
  type = string
}`,
  ],
  'a configuration of a provider that is not passed': [
    '',
    `terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.dns]
    }
  }
}`,
  ],
  'a module with a provider of its own, repeated': [
    'count = 2',
    'provider "aws" {\n  region = "eu-west-1"\n}',
  ],
};

const testTerraform = testNeeding('terraform');
let validator: Validator;
if (testTerraform === test) {
  beforeAll(async () => {
    validator = await openTerraform();
  });
  afterAll(() => validator[Symbol.asyncDispose]());
}

testTerraform.each(Object.entries(CASES))('%s', async (_, [call, child]) => {
  const module: Module = {
    ...moduleFromText('root', `module "m" {\n  source = "./m"\n${call}\n}\n`),
    children: new Map([['m', localChild(child)]]),
  };
  expect(ours(module)).toEqual(await terraforms(module));
});

testTerraform(
  'a call in JSON without a required argument, and with one that is not there',
  async () => {
    const call = JSON.stringify({ module: { m: { source: './m', nmae: 'x' } } });
    const module: Module = {
      label: 'root',
      files: [],
      assets: [{ path: 'main.tf.json', bytes: Buffer.from(call) }],
      skipped: [],
      children: new Map([
        ['m', localChild('variable "name" {}\nprovider "aws" {\n  region = "eu-west-1"\n}')],
      ]),
    };
    expect(ours(module)).toEqual(await terraforms(module));
  },
);

const localChild = (text: string): Child => ({
  kind: 'local',
  source: './m',
  directory: 'm',
  module: moduleFromText('m', text),
});

function ours(module: Module): readonly string[] {
  const view = viewModule(module);
  const findings: Finding[] = [];
  checkCalls(view, moduleValues(view), findings);
  return findings.map(readable).sort();
}

const terraforms = async (module: Module): Promise<readonly string[]> =>
  (await validator.validate(module)).findings.map(readable).sort();

const readable = ({ kind, summary, detail, place }: Finding): string =>
  JSON.stringify([kind, summary, detail, place?.file, place?.range]);
