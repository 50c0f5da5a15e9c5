import { InvalidArgumentError, Option } from 'commander';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { atLeastOne } from './options.ts';
import { type Shard, shardOption } from './shard-option.ts';

export interface DraftFlags {
  readonly model?: string;
  readonly maxTokens: number;
  readonly maxCost?: number;
  readonly prices?: { readonly prompt: number; readonly answer: number };
  readonly samples: number;
  readonly temperature: number;
  readonly jobs: number;
  readonly shard: Shard;
  readonly json?: true;
}

export const draftOptions = (): Option[] => [
  new Option('--model <name>', 'the drafting model (default: IAC_DPO_MODEL of the environment)'),
  new Option('--max-tokens <n>', 'read and written together, earlier runs of OUT included')
    .argParser(wholeNumber)
    .default(1_000_000),
  new Option('--max-cost <amount>', 'the same in money; needs --prices').argParser(above0),
  new Option(
    '--prices <read,written>',
    'of a million tokens, in the currency of --max-cost',
  ).argParser(prices),
  new Option('--samples <n>', 'drafts of each prompt').argParser(atLeastOne).default(1),
  new Option('--temperature <t>', '0: always the likeliest word; more: more varied, up to 2')
    .argParser(temperature)
    .default(0),
  new Option('--jobs <n>', 'prompts asked at once').argParser(atLeastOne).default(4),
  shardOption(),
  new Option('--json', 'print the counts at the end as JSON on standard output'),
];

/** Whom to ask, and with which key; throws CliError where the flags do not go together. */
export function endpointSettings(flags: DraftFlags, env: Context['env']) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = env;
  const model = flags.model ?? env.IAC_DPO_MODEL;
  const usage = (words: string) => new CliError(EXIT.usage, words);
  if (!model) throw usage('there is no model to ask. Next: name one with --model.');
  if (!apiKey)
    throw usage('there is no key. Next: set OPENAI_API_KEY; any word will do where none is asked.');
  if (flags.maxCost !== undefined && !flags.prices)
    throw usage('--max-cost needs --prices. Next: name what a million tokens cost.');
  if (flags.samples > 1 && flags.temperature === 0)
    throw usage('at temperature 0 all samples are alike. Next: name a --temperature above 0.');
  const { temperature } = flags;
  return { apiKey, model, temperature, ...(baseUrl && { baseUrl }) };
}

export const spendingLimits = ({ maxTokens: tokens, maxCost: most, prices }: DraftFlags) => ({
  tokens,
  ...(most !== undefined && prices && { cost: { most, prices } }),
});

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,11}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('take a whole number, 1 or more.');
}

function above0(value: string): number {
  const amount = number(value);
  if (amount > 0) return amount;
  throw new InvalidArgumentError('take a number above 0.');
}

function temperature(value: string): number {
  const found = number(value);
  if (found <= 2) return found;
  throw new InvalidArgumentError('take a number from 0 to 2.');
}

function prices(value: string) {
  const [prompt, answer, ...more] = value.split(',').map(number);
  if (prompt !== undefined && answer !== undefined && more.length === 0 && prompt + answer >= 0)
    return { prompt, answer };
  throw new InvalidArgumentError('take two numbers, such as 0.4,1.6.');
}

/** NaN where it is none. */
const number = (text: string): number =>
  /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
