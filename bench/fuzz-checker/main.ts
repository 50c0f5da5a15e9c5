import { mkdirSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { openAnswers } from '../checker-agreement/answers.ts';
import { frozenOracle } from '../checker-agreement/frozen-oracle.ts';
import { terraformVersion } from '../checker-agreement/terraform-version.ts';
import { judgeCase } from './judge-case.ts';
import { mutate } from './mutate.ts';
import { MUTATIONS } from './mutations.ts';
import { randomFrom } from './random.ts';
import { seedModules } from './seeds.ts';
import { shrink } from './shrink.ts';

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '2' },
      /** Mutations by name, with commas. */
      only: { type: 'string' },
      /** So many examples of a class are made small; 0 for none. */
      shrink: { type: 'string', default: '2' },
    },
  });
  setPriority(LOW);
  const [seed, cases] = [Number(values.seed), Number(values.cases)];
  const names = values.only?.split(',') ?? Object.keys(MUTATIONS);
  const frozen = await frozenOracle(false);
  const version = await terraformVersion();
  const seeds = seedModules(openAnswers(version, frozen.key));
  const answers = openAnswers(`fuzz-${version}`, frozen.key);
  const directory = schemasDirectory();
  const catalogue = { ...openCatalogue(directory), constraints: openConstraints(directory) };
  await using oracle = await frozen.open();
  const judges = { answers, oracle, catalogue };
  console.log(
    `seed ${seed}, ${cases} cases from ${seeds.length} modules, ${names.length} mutations`,
  );

  const classes = new Map<string, { cases: string[]; shrunk: number }>();
  const counts = {
    decided: 0,
    undecided: 0,
    verdict: 0,
    errors: 0,
    thrown: 0,
    parsed: 0,
    errorsOfParsed: 0,
  };

  async function run(number: number): Promise<void> {
    // Each case has its own draws, so that it does not matter which ran before it.
    const random = randomFrom(seed * 1_000_003 + number);
    const chosen = random.pick(seeds);
    const { text, by } = mutate(chosen.text, random, names);
    const judged = await judgeCase(text, judges);
    if (judged === undefined) {
      counts.undecided++;
      return;
    }
    counts.decided++;
    if (judged.parses) counts.parsed++;
    const found = judged.classes;
    if (found.length === 0) return;
    if (found.some((name) => name.startsWith('thrown'))) counts.thrown++;
    if (found.some((name) => name.startsWith('verdict'))) counts.verdict++;
    if (found.some((name) => !name.startsWith('verdict'))) {
      counts.errors++;
      if (judged.parses) counts.errorsOfParsed++;
    }
    for (const name of found) {
      const entry = classes.get(name) ?? { cases: [], shrunk: 0 };
      classes.set(name, entry);
      entry.cases.push(`${number} ${chosen.id} ${by.join('+')}`);
      if (entry.shrunk >= Number(values.shrink)) continue;
      entry.shrunk++;
      const small = await shrink(
        text,
        async (smaller) => (await judgeCase(smaller, judges))?.classes.includes(name) ?? false,
        MOST_QUESTIONS,
      );
      const folder = join('tmp/fuzz', name.replaceAll(/[^\w-]+/g, '-').slice(0, 80));
      mkdirSync(folder, { recursive: true });
      const lines = (await judgeCase(small, judges))?.lines ?? [];
      writeFileSync(join(folder, `${seed}-${number}.tf`), small);
      writeFileSync(join(folder, `${seed}-${number}.txt`), `${lines.join('\n')}\n`);
    }
  }

  let next = 0;
  const work = async (): Promise<void> => {
    while (next < cases) {
      const number = next++;
      await run(number);
      if (number % 100 === 99)
        process.stderr.write(`${number + 1}/${cases} ${JSON.stringify(counts)}\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  const agrees = (wrong: number, all: number): string =>
    `${((100 * (all - wrong)) / Math.max(1, all)).toFixed(2)} %`;
  const { decided, parsed } = counts;
  console.log(
    `${JSON.stringify(counts)}\nverdict agrees ${agrees(counts.verdict, decided)}, error set ${agrees(counts.errors, decided)}, of those that parse ${agrees(counts.errorsOfParsed, parsed)}`,
  );
  for (const [name, entry] of [...classes].sort((a, b) => b[1].cases.length - a[1].cases.length))
    console.log(
      `${String(entry.cases.length).padStart(5)}  ${name}  e.g. ${entry.cases.slice(0, 3).join(' | ')}`,
    );
}

const LOW = 10;
const MOST_QUESTIONS = 60;
