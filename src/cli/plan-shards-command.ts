import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { MOST_SHARDS, planShards } from '../fleet/plan-shards.ts';
import { readRepositories } from '../fleet/read-repositories.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

export function planShardsCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('plan-shards')
    .description(
      'Divide a list of repositories into parts of about the same size, as a matrix for GitHub Actions.',
    )
    .argument(
      '<list>',
      'what `gh repo list OWNER --json nameWithOwner,diskUsage` prints, or lines of owner/name and a weight; - for ' +
        'standard input',
    )
    .addOption(
      new Option('--shards <n>', `at most this many parts, 1 to ${MOST_SHARDS}`)
        .argParser(shards)
        .default(16),
    )
    .action(async (list: string, flags: { readonly shards: number }) => {
      const repositories = parsed(await read(list, context.cwd), list);
      const include = planShards(repositories, flags.shards);
      context.stdout.write(`${JSON.stringify({ include })}\n`);
      exit(EXIT.ok);
    });
  return withExamples(command, [
    ['iac-dpo plan-shards repositories.txt', 'at most 16 parts'],
    ['iac-dpo plan-shards repositories.json --shards 64', 'for more runners'],
  ]);
}

const read = (list: string, cwd: string): Promise<string> =>
  (list === '-' ? text(process.stdin) : readFile(resolve(cwd, list), 'utf8')).catch(
    (error: Error) => {
      throw new CliError(
        EXIT.input,
        `cannot read ${cleanLine(list)}: ${cleanLine(error.message)}. Next: check the path.`,
        { cause: error },
      );
    },
  );

function parsed(list: string, name: string) {
  try {
    return readRepositories(list);
  } catch (error) {
    throw new CliError(
      EXIT.input,
      `${cleanLine(name)}: ${cleanLine((error as Error).message)}. Next: write a line of owner/name for each repository.`,
      { cause: error },
    );
  }
}

function shards(value: string): number {
  const count = Number(value);
  if (/^\d{1,3}$/.test(value) && count >= 1 && count <= MOST_SHARDS) return count;
  throw new InvalidArgumentError(`take a whole number from 1 to ${MOST_SHARDS}.`);
}
