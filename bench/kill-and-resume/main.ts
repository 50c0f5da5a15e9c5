import { parseArgs } from 'node:util';
import { uniform } from '../../src/random/uniform.ts';
import { type Told, writePart } from '../reliability/write-part.ts';
import { removePrograms } from './programs.ts';
import { SCENARIOS } from './scenarios.ts';
import { killAndResume, referenceOf, twoAtOnce } from './trial.ts';

interface Row {
  readonly name: string;
  readonly promise: string;
  readonly trials: number;
  readonly kills: number;
  readonly cuts: number;
  readonly pairsAtOnce: number;
  readonly refused: number;
}

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      trials: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const rows: Row[] = [];
  try {
    for (const scenario of SCENARIOS.filter(({ name }) => name.includes(values.only ?? ''))) {
      const { name, promise } = scenario;
      const random = uniform(seed);
      const reference = await referenceOf(scenario);
      let [kills, cuts, refused] = [0, 0, 0];
      const trials = Number(values.trials);
      for (let at = 0; at < trials; at++) {
        const tried = await killAndResume(scenario, reference, random);
        kills += tried.kills;
        cuts += tried.cuts;
      }
      const pairsAtOnce = Math.ceil(trials / 3);
      for (let at = 0; at < pairsAtOnce; at++)
        refused += (await twoAtOnce(scenario, reference, random)).refused;
      rows.push({ name, promise, trials, kills, cuts, pairsAtOnce, refused });
      console.log(rows.at(-1));
      // After each one, so that a run that is stopped has said something.
      if (values.only === undefined) writePart('kill-and-resume', told(rows, seed));
    }
  } finally {
    await removePrograms();
  }
}

function told(rows: readonly Row[], seed: number): Told {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    heading: 'Kill and resume',
    order: 60,
    command: `node bench/kill-and-resume.js --trials ${rows[0]?.trials} --seed ${seed}`,
    paragraphs: [
      `${sum(({ kills }) => kills)} processes were killed (SIGKILL) at moments drawn over the whole of an uninterrupted run, one to three a trial; after a part of the kills the last line was cut at a random byte as well, as a full disk or a power cut leaves it (${sum(({ cuts }) => cuts)} times). After each kill, what is there was held against the promise; then the command was run to its end, and the result is that of an uninterrupted run every time: the same bytes, or the same set of rows where rows come as they finish.`,
      `${sum(({ pairsAtOnce }) => pairsAtOnce)} times two processes wrote to one place at once. Those of \`batch\`, \`pairs\` and \`feedback\` refuse the second one, while the first is at work, in one sentence that names it; the others come to one result.`,
    ],
    table: {
      columns: [
        'written by',
        'promise',
        'trials',
        'killed',
        'last line cut',
        'two at once',
        'of them refused',
      ],
      rows: rows.map(({ name, promise, trials, kills, cuts, pairsAtOnce, refused }) => [
        name,
        promise,
        trials,
        kills,
        cuts,
        pairsAtOnce,
        refused,
      ]),
    },
  };
}
