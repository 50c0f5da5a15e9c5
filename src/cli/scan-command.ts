import { appendFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { failedRow, type ScanRow, scanRow } from '../fleet/scan-row.ts';
import { discoverModules } from '../module/discover-modules.ts';
import { ModuleReadError } from '../module/read-module.ts';
import { DEFAULT_ROUNDS } from '../repair/repair-module.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { CoreRequest } from '../terraform/engine/core.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { validatorFor } from './open-validator.ts';
import { coreOption, engineOption } from './options.ts';
import { assertDirectory } from './read-modules.ts';
import type { Engine, Validator } from './services.ts';

interface Flags {
  readonly name: string;
  readonly out: string;
  readonly engine: Engine;
  readonly core: CoreRequest;
}

export function scanCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('scan')
    .description(
      'Say of every root module below a directory what is wrong and what could be repaired, as JSONL of counts and ' +
        'paths, without code. Changes nothing. For many repositories: see docs/scaling.md.',
    )
    .argument('<directory>', 'a clone of the repository')
    .requiredOption('--name <owner/name>', 'what the rows call the repository')
    .addOption(new Option('--out <file>', 'JSONL to append to').makeOptionMandatory())
    .addOption(engineOption())
    .addOption(coreOption())
    .action(async (directory: string, flags: Flags) => exit(await scan(directory, flags, context)));
  return withExamples(command, [
    ['iac-dpo scan infra --name example/infra --out scan.jsonl', 'one row a module'],
  ]);
}

async function scan(directory: string, flags: Flags, context: Context): Promise<ExitCode> {
  const { cwd, stderr, signal } = context;
  const top = resolve(cwd, directory);
  await assertDirectory(top, directory);
  await using validator = await validatorFor(context, flags);
  const roots = (await discoverModules(top)).filter(({ role }) => role !== 'child');
  let failed = 0;
  for (const { directory: path } of roots) {
    signal.throwIfAborted();
    const row = await rowOf(flags.name, top, path, validator, context);
    failed += 'failed' in row ? 1 : 0;
    // At once, so that what is done is not lost with what is not.
    await append(resolve(cwd, flags.out), row, flags.out);
  }
  stderr.write(`${roots.length} modules, ${failed} of them could not be worked on\n`);
  return failed > 0 ? EXIT.findingsRemain : EXIT.ok;
}

async function rowOf(
  repository: string,
  top: string,
  path: string,
  validator: Validator,
  { services, signal }: Context,
): Promise<ScanRow> {
  try {
    const module = await services.readModule(join(top, path), { tree: top });
    const options = { validator, maxRounds: DEFAULT_ROUNDS, signal };
    return scanRow(repository, path, await services.repair(module, options));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModuleReadError)) throw error;
    return failedRow(repository, path, cleanLine(error.message.replaceAll(top, '.')));
  }
}

const append = (file: string, row: ScanRow, told: string): Promise<void> =>
  appendFile(file, `${JSON.stringify(row)}\n`).catch((error: Error) => {
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(told)}: ${cleanLine(error.message)}. Next: check that its folder exists.`,
      { cause: error },
    );
  });
