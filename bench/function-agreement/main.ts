import { parseArgs } from 'node:util';
import type { Answer } from '../../test/functions/answer.ts';
import { type Call, written } from '../../test/functions/call.ts';
import { ourAnswer } from '../../test/functions/our-answer.ts';
import { compare, DISAGREEMENTS } from './compare.ts';
import { generatedCalls } from './generated-calls.ts';
import { askTerraform } from './terraform.ts';
import { WRITTEN_CALLS } from './written-calls.ts';

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      each: { type: 'string', default: '12' },
      /** How many disagreements to print. */
      show: { type: 'string', default: '0' },
      /** Prints also the problems that are the same in other words. */
      words: { type: 'boolean', default: false },
      only: { type: 'string' },
      record: { type: 'string' },
    },
  });
  const only = values.only?.split(',');
  const generated = values.record ? [] : generatedCalls(Number(values.seed), Number(values.each));
  const calls = [...WRITTEN_CALLS, ...generated].filter(({ name }) => only?.includes(name) ?? true);
  const theirs = askTerraform(calls);
  const results = calls.map((call, i) => {
    const ours = ourAnswer(call);
    return {
      call,
      ours,
      theirs: theirs[i] as Answer,
      agreement: compare(ours, theirs[i] as Answer),
    };
  });
  if (values.record) return record(results, Number(values.record));
  const counts = new Map<string, number>();
  for (const { agreement } of results) counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
  const wrong = results.filter(({ agreement }) => DISAGREEMENTS.includes(agreement));
  const shown = values.words
    ? results.filter(
        ({ agreement }) => agreement.endsWith('words') || agreement.startsWith('unknown'),
      )
    : wrong;
  for (const { call, ours, theirs, agreement } of shown.slice(0, Number(values.show)))
    console.log(
      `${agreement}: ${written(call).text}\n  ours   ${JSON.stringify(ours)}\n  theirs ${JSON.stringify(theirs)}`,
    );
  console.log('| outcome | calls |\n|---|---|');
  for (const [outcome, count] of counts) console.log(`| ${outcome} | ${count} |`);
  const agreed = results.length - wrong.length;
  console.log(
    `\n${agreed} of ${results.length} agree: ${((100 * agreed) / results.length).toFixed(2)} %`,
  );
}

/** Every n-th call on which both agree, a line of JSON each. */
function record(
  results: readonly {
    readonly call: Call;
    readonly ours: Answer;
    readonly theirs: Answer;
    readonly agreement: string;
  }[],
  count: number,
): void {
  const same = results.filter(
    ({ agreement, ours, theirs }) => RECORDED.has(agreement) && ours.kind === theirs.kind,
  );
  const step = Math.max(1, Math.floor(same.length / count));
  for (const [i, { call, theirs }] of same.entries())
    if (i % step === 0) console.log(JSON.stringify({ ...call, answer: theirs }));
}

const RECORDED: ReadonlySet<string> = new Set(['same value', 'same problem', 'both unknown']);
