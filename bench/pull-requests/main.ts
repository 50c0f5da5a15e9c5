import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomFrom } from '../../src/preference/faults/random.ts';
import { openValidator } from '../../src/terraform/open-validator.ts';
import { CORPORA, rowsOf } from '../evaluation/corpora.ts';
import { openFacts } from '../evaluation/open-facts.ts';
import { makePull } from './make-pull.ts';
import { page } from './page.ts';
import { type PullRow, runPull } from './run-pull.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', default: 'local' },
      node: { type: 'string' },
      jobs: { type: 'string', default: '3' },
      /** Only write the page anew, from the rows of the last run. */
      page: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  const version = execFileSync(values.node ?? process.execPath, ['--version'])
    .toString()
    .trim();
  const who = `Node ${version}`;
  const drafts = CORPORA.filter(({ name }) => CORPORA_OF_DRAFTS.has(name)).flatMap((corpus) =>
    rowsOf(corpus).map(({ id, draft }) => ({ id: `${corpus.name} ${id}`, draft })),
  );
  const opened = await openValidator('local', openFacts(), {
    environment: process.env,
    core: 'terraform',
  });
  if (opened.kind !== 'terraform') throw new Error(`No terraform: ${opened.why}.`);
  await using validator = opened.validator;
  const told = `${validator.description}, ${who}`;
  if (values.page) {
    const kept = readFileSync(ROWS, 'utf8').trimEnd().split('\n');
    writeFileSync(
      PAGE,
      page(
        kept.map((row) => JSON.parse(row)),
        seed,
        told,
      ),
    );
    return;
  }
  mkdirSync('tmp', { recursive: true });
  rmSync(ROWS, { force: true });
  const rows: PullRow[] = [];
  const queue = randomFrom(seed).shuffled(drafts).slice(0, Number(values.count));
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const pull = await makePull(next.id, next.draft, seed);
      try {
        const row = await runPull(pull, validator.validate, values.engine, values.node);
        rows.push(row);
        appendFileSync(ROWS, `${JSON.stringify(row)}\n`);
      } finally {
        await pull.github.stop();
      }
      if (rows.length % 10 === 0) console.log(`${rows.length} pull requests`);
    }
  };
  // A run waits for GitHub's manners most of its time.
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  const text = page(rows, seed, told);
  writeFileSync(PAGE, text);
  console.log(text);
}

const PAGE = 'docs/pull-requests.md';
const ROWS = 'tmp/pull-requests.jsonl';
const CORPORA_OF_DRAFTS: ReadonlySet<string> = new Set(['gpt4', 'gpt5-mini', 'local-llm']);
