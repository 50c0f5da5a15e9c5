import { createWriteStream, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { DEFAULT_BUDGET } from '../../src/repair/budget.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { CORPORA, rowsOf } from '../evaluation/corpora.ts';
import { openFacts } from '../evaluation/open-facts.ts';
import { repairByChecker } from '../repair-by-checker.ts';
import { Tally } from './tally.ts';

/** Repairs every row without and with `modernise`, and prints one page a corpus. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: CORPORA.map(({ name }) => name).join(',') },
      every: { type: 'string', default: '1' },
      ids: { type: 'string' },
      out: { type: 'string', default: 'tmp/modernise.jsonl' },
      /** Write docs/modernise.md. */
      page: { type: 'boolean', default: false },
    },
  });
  const catalogue = openFacts();
  const out = createWriteStream(values.out);
  const ids = values.ids?.split(',');
  const sections: string[] = [];
  for (const corpus of CORPORA.filter(({ name }) => values.corpus.split(',').includes(name))) {
    const tally = new Tally();
    const rows = rowsOf(corpus).filter(
      ({ id }, index) => index % Number(values.every) === 0 && (!ids || ids.includes(id)),
    );
    for (const { id, draft } of rows) {
      const module = moduleFromText(id, draft);
      const repair = await repairByChecker(module, catalogue, { modernise: true, budget });
      if (!repair.outdated?.length && !repair.applied.some(({ modernises }) => modernises)) {
        tally.add(repair);
        continue;
      }
      const plain = await repairByChecker(module, catalogue, { budget });
      tally.add(repair, plain);
      out.write(`${JSON.stringify(rowOf(id, repair, plain))}\n`);
    }
    const section = `## ${corpus.title}\n\n${tally.page()}`;
    console.log(`\n${section}`);
    sections.push(section);
  }
  out.end();
  if (values.page) writeFileSync('docs/modernise.md', `${HEAD}\n${sections.join('\n\n')}\n`);
}

const HEAD = `# Modernising

Written by \`node bench/modernise.js --page\` on ${new Date().toISOString().slice(0, 10)}: what \`--modernise\` does with the corpora, judged by the checker over AWS 5.100.0. A verdict is never better for it; "worse" counts the rows whose verdict is worse than without.
`;

/** Without a clock: a machine with more to do must not decide what is found. */
const budget = { ...DEFAULT_BUDGET, ms: 1e9 };

function rowOf(id: string, repair: Repair, plain: Repair) {
  const { applied, outdated = [], before, after, churn } = repair;
  return {
    id,
    before: before.verdict,
    after: after.verdict,
    plain: plain.after.verdict,
    churn,
    modernised: applied.flatMap(({ finding, candidate, modernises }) =>
      modernises ? [`${finding.summary} | ${candidate.title}`] : [],
    ),
    left: outdated.map(({ finding, reason }) => `${finding.detail.slice(0, 100)} | ${reason}`),
    draft: textOf(plain.repaired),
    repaired: textOf(repair.repaired),
  };
}

const textOf = ({ files }: Repair['repaired']): string =>
  files.map(({ bytes }) => bytes.toString('utf8')).join('\n');
