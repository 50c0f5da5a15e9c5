import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from './bait.ts';

/** What a step before in the same job may leave, to make terraform do something else. */
export interface EarlierStep {
  readonly environment: Readonly<Record<string, string>>;
  /** Would be there if any of it had been heeded. */
  readonly marks: readonly string[];
}

export const STEP_CANARY = 'canary-of-an-earlier-step';

export async function earlierStep(folder: string): Promise<EarlierStep> {
  const marks = ['executed', 'log'].map((name) => join(folder, name));
  const [executed = '', log = ''] = marks;
  const program = `#!/bin/sh\ntouch '${executed}'\n`;
  await mkdir(folder);
  await writeFiles(folder, {
    'cli.tfrc': `provider_installation {\n  dev_overrides {\n    "hashicorp/aws" = "${folder}/bin"\n  }\n  direct {}\n}\n`,
    '.terraformrc': `plugin_cache_dir = "${folder}/cache"\ncredentials "app.terraform.io" {\n  token = "${STEP_CANARY}"\n}\n`,
    '.terraform.d/plugins/registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64/terraform-provider-aws_v5.100.0':
      program,
    'bin/terraform-provider-aws': program,
    'data/modules/modules.json': '{"Modules": []}',
  });
  return {
    marks,
    environment: {
      HOME: folder,
      TF_CLI_CONFIG_FILE: join(folder, 'cli.tfrc'),
      TERRAFORM_CONFIG: join(folder, '.terraformrc'),
      TF_CLI_ARGS: '-bogus',
      TF_CLI_ARGS_validate: '-bogus',
      TF_DATA_DIR: join(folder, 'data'),
      TF_PLUGIN_CACHE_DIR: join(folder, 'cache'),
      TF_REATTACH_PROVIDERS: '{"registry.terraform.io/hashicorp/aws":{}}',
      TF_LOG: 'TRACE',
      TF_LOG_PATH: log,
      TF_WORKSPACE: 'evil',
      TF_VAR_x: 'evil',
      TF_TOKEN_app_terraform_io: STEP_CANARY,
      GITHUB_TOKEN: STEP_CANARY,
      AWS_SECRET_ACCESS_KEY: STEP_CANARY,
    },
  };
}
