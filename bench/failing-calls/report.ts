import { type Told, writePart } from '../reliability/write-part.ts';
import { spansOf } from './faults.ts';
import { LOCAL_SCENARIOS } from './local-scenarios.ts';
import type { Row, Wanted } from './row.ts';
import { SCENARIOS } from './scenarios.ts';

/** Writes what docs/reliability.md says of these cases. */
export function report(rows: readonly Row[], { seed, most }: Wanted): void {
  const share = most === undefined ? '' : ` --most ${most}`;
  const command = `node bench/failing-calls.js --seed ${seed}${share}`;
  writePart('failing-calls', { command, ...callsPart(rows) });
  writePart('failing-runner', { command, ...runnerPart(rows) });
}

type Figures = Omit<Told, 'command'>;

function callsPart(all: readonly Row[]): Figures {
  const rows = all.filter(({ scenario }) => SCENARIOS.some(({ name }) => name === scenario));
  const lines = SCENARIOS.map(({ name }) => {
    const own = rows.filter(({ scenario }) => scenario === name);
    return [
      name,
      own[0]?.calls ?? 0,
      ...Object.values(FAMILIES).map(
        (faults) => own.filter(({ fault }) => faults.includes(fault)).length,
      ),
      own.length,
      own.filter(isBad).length,
    ];
  });
  return {
    heading: 'Calls to GitHub that fail',
    order: 10,
    paragraphs: [
      `${NUMBER.format(rows.length)} cases, drawn by the seed from the ${NUMBER.format(allCases(rows))} that there are: in each, one call of a run goes wrong in one way, by its number in the run, once, at its address from then on, or everywhere from then on; then the run is made again without a fault. The action runs as its entry does, against a GitHub of our own ([test/github](../test/github)); our checker stands in for terraform, and a second of waiting lasts a millisecond.`,
      "After the run, and after the second one: no two comments or summaries of ours are the same; every text that is offered is one that the validator accepted with all of its module; the run says `ok` or `findings` only where everything is as after a run without faults; the step fails where it says `failed`; there is a summary; no file is left; every request fits GitHub's description. After the second run the comments, the summary, the files of the branch and the outputs are those of a run that never had a fault.",
      `Violated: ${rows.filter(isBad).length}. What was violated while this was made is mended and was played again (\`--resume\`); most kinds have a test in [failing-calls-found.test.ts](../test/pull-request/failing-calls-found.test.ts), and a sample of the cases is part of the tests, too.`,
    ],
    table: {
      columns: ['scenario', 'calls', ...Object.keys(FAMILIES), 'cases', 'violations'],
      rows: lines,
    },
  };
}

function runnerPart(all: readonly Row[]): Figures {
  const lines = Object.keys(LOCAL_SCENARIOS).map((name) => {
    const own = all.filter(({ scenario }) => scenario === name);
    const faults = [...new Set(own.map(({ fault }) => fault))].sort();
    return [name, faults.join(', '), own.length, own.filter(isBad).length];
  });
  return {
    heading: 'A runner that fails',
    order: 20,
    paragraphs: [
      'The same for what a run needs on its own machine. The container engine and git are programs that fail at each of their calls; the process of the action gets its signal when our GitHub sees its n-th call; a work folder is a small tmpfs. Beside what holds above, no container and no client of the engine is left. What SIGKILL ends can say nothing: there the second run has to make it whole.',
    ],
    table: { columns: ['what fails', 'how', 'cases', 'violations'], rows: lines },
  };
}

/** Of every scenario that was played. */
function allCases(rows: readonly Row[]): number {
  const faults = Object.values(FAMILIES).flat();
  const ways = faults.reduce((sum, fault) => sum + spansOf(fault).length, 0);
  const calls = new Map(rows.map((row) => [row.scenario, row.calls ?? 0]));
  return [...calls.values()].reduce((sum, each) => sum + each * ways, 0);
}

const isBad = ({ violations }: Row): boolean => violations.length > 0;

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'no answer': [
    'never answered',
    'reset before it had its effect',
    'reset after it had its effect',
    'body cut in half',
    'slow drip',
  ],
  refused: ['401', '403', '404', '409', '410', '422', '451'],
  limited: [
    '403 secondary limit',
    '403 primary limit',
    '429 with retry-after',
    '429 without retry-after',
    '429 with a blank retry-after',
  ],
  '5xx': ['500', '502 after success', '503'],
  nonsense: ['malformed JSON', 'JSON of another shape'],
  'head moved': ['head moved'],
  cancelled: ['cancelled by SIGTERM'],
};

const NUMBER = new Intl.NumberFormat('en');
