import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Controller } from '../../src/controller/controller.ts';
import { openController } from '../../src/controller/open-controller.ts';
import { fitWeights } from '../../src/preference/choices/fit-weights.ts';
import { isTelling, type ScoredChoice } from '../../src/preference/choices/scored-choice.ts';
import type { ChoiceRow } from '../../src/preference/pairs/choice-row.ts';
import { comparison } from './comparison.ts';
import { page } from './page.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      controller: { type: 'string' },
      choices: { type: 'string', default: 'tmp/pairs/choices.jsonl' },
      /** What the page calls the model; default: its folder's name. */
      name: { type: 'string' },
      /** How it was made, for the page. */
      made: { type: 'string' },
      /** Default: tmp/pairs/ranked-FOLDER.json. */
      out: { type: 'string' },
      /** Write docs/controller.md from the runs so far. */
      page: { type: 'boolean', default: false },
      /** Of each split. */
      most: { type: 'string', default: '100000' },
    },
  });
  if (values.page) {
    writeFileSync('docs/controller.md', page('tmp/pairs', 'tmp/pairs/card.md', values.choices));
    return;
  }
  if (!values.controller) throw new Error('Name the model: --controller FOLDER.');
  const rows = readFileSync(values.choices, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ChoiceRow)
    .filter(isTelling);
  const worker = pathToFileURL('dist/controller-worker.js');
  await using controller = await openController(values.controller, { worker });
  const score = async (split: string): Promise<ScoredChoice[]> => {
    const own = rows.filter((row) => row.split === split).slice(0, Number(values.most));
    const scored: ScoredChoice[] = [];
    for (const row of own) scored.push({ row, logs: await logsOf(controller, row) });
    return scored;
  };
  const started = performance.now();
  const [dev, test] = [await score('dev'), await score('test')];
  const ms = (performance.now() - started) / (dev.length + test.length);
  const weights = fitWeights(dev);
  const folder = basename(values.controller);
  const report = {
    name: values.name ?? folder,
    ...(values.made && { made: values.made }),
    weights,
    ms,
    dev: comparison(dev, weights),
    test: comparison(test, weights),
  };
  const kept = [...dev, ...test].map(
    ({ row: { id, split, right, options, class: of, how }, logs }) => ({
      id,
      split,
      class: of,
      how,
      right,
      worths: options.map(({ worth }) => worth),
      lengths: options.map(({ edit }) => edit.length),
      logs,
    }),
  );
  writeFileSync(
    values.out ?? `tmp/pairs/ranked-${folder}.json`,
    JSON.stringify({ ...report, choices: kept }),
  );
  console.log(JSON.stringify(report, null, 1));
}

const logsOf = async (controller: Controller, { prompt, options }: ChoiceRow) =>
  controller.score(
    prompt,
    options.map(({ edit }) => edit),
  );
