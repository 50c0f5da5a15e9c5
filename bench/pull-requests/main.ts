import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
    },
  });
  const seed = Number(values.seed);
  const drafts = CORPORA.filter(({ name }) => CORPORA_OF_DRAFTS.has(name)).flatMap((corpus) =>
    rowsOf(corpus).map(({ id, draft }) => ({ id: `${corpus.name} ${id}`, draft })),
  );
  const opened = await openValidator('local', openFacts(), {
    environment: process.env,
    core: 'terraform',
  });
  if (opened.kind !== 'terraform') throw new Error(`No terraform: ${opened.why}.`);
  await using validator = opened.validator;
  mkdirSync('tmp', { recursive: true });
  rmSync(ROWS, { force: true });
  const rows: PullRow[] = [];
  for (const { id, draft } of randomFrom(seed).shuffled(drafts).slice(0, Number(values.count))) {
    const pull = await makePull(id, draft, seed);
    try {
      const row = await runPull(pull, validator.validate, values.engine, values.node);
      rows.push(row);
      appendFileSync(ROWS, `${JSON.stringify(row)}\n`);
    } finally {
      await pull.github.stop();
    }
    if (rows.length % 10 === 0) console.log(`${rows.length} pull requests`);
  }
  const text = page(rows, seed, `${validator.description}, node ${values.node ?? process.version}`);
  writeFileSync('docs/pull-requests.md', text);
  console.log(text);
}

const ROWS = 'tmp/pull-requests.jsonl';
const CORPORA_OF_DRAFTS: ReadonlySet<string> = new Set(['gpt4', 'gpt5-mini', 'local-llm']);
