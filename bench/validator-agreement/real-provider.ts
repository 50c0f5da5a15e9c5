import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classify } from '../../src/finding/classify.ts';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { withoutCoreVersion } from '../../src/terraform/core-version.ts';
import { VALIDATE_ARGUMENTS } from '../../src/terraform/engine/engine.ts';
import { runProgram } from '../../src/terraform/engine/run-program.ts';
import { layOut } from '../../src/terraform/module-tree.ts';
import { HOME, openSandbox, temporaryFolder, WORK } from '../../src/terraform/sandbox.ts';
import { parseTerraformJson } from '../../src/terraform/terraform-json.ts';
import { unseenIn, verdictOf } from '../../src/terraform/verdict-of.ts';

/** Terraform with the provider binary in the folder `mirror`; needs no init. */
export async function openRealProvider(mirror: string) {
  const folder = await temporaryFolder();
  const configuration = join(folder.path, 'real.tfrc');
  await writeFile(
    configuration,
    `provider_installation {\n  dev_overrides {\n    "hashicorp/aws" = ${JSON.stringify(mirror)}\n  }\n  direct {}\n}\n`,
  );
  let count = 0;
  return {
    validate: async (module: Module): Promise<Validation> => {
      count += 1;
      const path = join(folder.path, String(count));
      const tree = layOut(module, withoutCoreVersion);
      await using sandbox = await openSandbox({
        path,
        tree,
        rootInside: (inside) => inside,
      });
      const home = join(sandbox.path, HOME);
      const result = await runProgram('terraform', VALIDATE_ARGUMENTS, {
        cwd: join(sandbox.path, WORK),
        environment: {
          PATH: process.env.PATH ?? '',
          HOME: home,
          CHECKPOINT_DISABLE: '1',
          TF_IN_AUTOMATION: '1',
          TF_CLI_CONFIG_FILE: configuration,
          TF_DATA_DIR: join(sandbox.path, 'data'),
        },
        timeoutMs: REAL_TIMEOUT_MS,
        signal: undefined,
      });
      const places = { work: join(sandbox.path, WORK), home };
      const findings = classify(parseTerraformJson(result.stdout, tree.files, places));
      const judged = findings.filter(({ summary }) => summary !== OVERRIDES_WARNING);
      return verdictOf([...judged, ...tree.absent], unseenIn(tree));
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const OVERRIDES_WARNING = 'Provider development overrides are in effect';
/** Usual is 5 s. */
const REAL_TIMEOUT_MS = 300_000;
