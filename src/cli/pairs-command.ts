import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { templateOf } from '../preference/choices/template-of.ts';
import { DataCard } from '../preference/pairs/data-card.ts';
import type { HeldOutRow } from '../preference/pairs/held-out.ts';
import type { ChoiceRow } from '../preference/pairs/make-choices.ts';
import { pairsOf } from '../preference/pairs/pairs-of.ts';
import { parseSourceRow } from '../preference/pairs/source-row.ts';
import { replaceFile } from '../storage/replace-file.ts';
import { countRows, holdOutput, readLines, unwritable } from './batch-files.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

interface Flags {
  readonly seed: number;
  readonly shard: Shard;
  readonly format: 'choices' | 'pairs' | 'held-out';
  readonly card?: string;
  readonly json?: true;
}

/** Of `of` parts the one at `index`, from 0. */
interface Shard {
  readonly index: number;
  readonly of: number;
}

export function pairsCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('pairs')
    .description(
      'Make data to train a controller with: breaks valid Terraform as drafts are broken, and writes for each fault ' +
        'what a repair could do and what gives the text back. The same input and seed give the same rows.',
    )
    .argument('<in>', 'JSONL of valid texts: id, text, licence (SPDX), and group or repo')
    .argument('<out>', 'JSONL to write; what is there is replaced')
    .addOption(new Option('--seed <n>', 'which faults are drawn').argParser(wholeNumber).default(1))
    .addOption(
      new Option('--shard <i/n>', 'the i-th of n parts, from 1; alike texts fall into one part')
        .argParser(shard)
        .default({ index: 0, of: 1 }, '1/1'),
    )
    .addOption(
      new Option(
        '--format <format>',
        'choices: a row a decision, with all options; pairs: prompt, chosen, rejected, as TRL reads them; ' +
          'held-out: a row a text of the test split, with its faults and without, to measure a model on',
      )
        .choices(['choices', 'pairs', 'held-out'])
        .default('choices'),
    )
    .addOption(
      new Option('--card <file>', 'write a data card in Markdown: counts by source and class'),
    )
    .addOption(new Option('--json', 'print the counts at the end as JSON on standard output'))
    .action(async (input: string, output: string, flags: Flags) =>
      exit(await pairs(input, output, flags, context)),
    );
  return withExamples(command, [
    [
      'iac-dpo pairs modules.jsonl choices.jsonl --card card.md',
      'a row a decision, and what is in it',
    ],
    ['iac-dpo pairs modules.jsonl pairs.jsonl --format pairs --seed 7', 'as TRL reads them'],
    ['iac-dpo pairs modules.jsonl part-2.jsonl --shard 2/8', 'one of eight parts'],
  ]);
}

async function pairs(
  input: string,
  output: string,
  { seed, shard, format, card, json }: Flags,
  { services, cwd, stdout, stderr, signal }: Context,
): Promise<ExitCode> {
  const [from, to] = [resolve(cwd, input), resolve(cwd, output)];
  if (from === to)
    throw new CliError(EXIT.usage, 'IN and OUT are the same file. Next: name another OUT.');
  const total = await countRows(from);
  using _ = holdOutput(to, output);
  const started = performance.now();
  const choices = services.choices(seed);
  const heldOut = services.heldOut(seed);
  const counts = new DataCard();
  let written = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of readLines(from)) {
      if (line.trim() === '') continue;
      for (const row of rowsOf(line)) {
        written += 1;
        yield `${JSON.stringify(row)}\n`;
      }
    }
  }
  function rowsOf(line: string): readonly object[] {
    const row = parseSourceRow(line);
    if ('malformed' in row) {
      counts.dropMalformed();
      return [];
    }
    if (Number.parseInt(templateOf(row.text).slice(0, 8), 16) % shard.of !== shard.index) return [];
    const made = format === 'held-out' ? heldOut(row) : choices(row);
    if (typeof made === 'string') {
      counts.skip(made);
      return [];
    }
    return made.flatMap(outRows);
  }
  function outRows(row: ChoiceRow | HeldOutRow): readonly object[] {
    if ('draft' in row) return [row];
    counts.add(row);
    return format === 'choices' ? [row] : pairRows(row);
  }
  await replaceFile(to, lines(), signal).catch((error: NodeJS.ErrnoException) => {
    signal.throwIfAborted();
    if (error.syscall === undefined) throw error;
    unwritable(output, error);
  });
  const markdown = counts.toMarkdown(seed, (performance.now() - started) / 1000);
  if (card !== undefined) await replaceFile(resolve(cwd, card), markdown);
  if (json) stdout.write(`${JSON.stringify({ rows: written, texts: total })}\n`);
  else stderr.write(`${written} rows from ${total} texts\n`);
  return EXIT.ok;
}

const pairRows = (choice: ChoiceRow): object[] => {
  const { id, split, template, licence, class: fault, how } = choice;
  return pairsOf(choice).map((pair) => ({
    ...pair,
    id,
    split,
    template,
    licence,
    class: fault,
    how,
  }));
};

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('take a whole number, 0 or more.');
}

function shard(value: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const found = { index: Number(index) - 1, of: Number(of) };
  if (found.index >= 0 && found.index < found.of) return found;
  throw new InvalidArgumentError('take i/n with i from 1 to n, such as 2/8.');
}
