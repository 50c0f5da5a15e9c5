import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openController } from '../../src/controller/open-controller.ts';
import { textBreaker } from '../../src/preference/pairs/break-text.ts';
import { parseSourceRow } from '../../src/preference/pairs/source-row.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { type Fill, fillsOf } from './fills-of.ts';
import { fitSureness, summary } from './sureness.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      controller: { type: 'string' },
      sources: { type: 'string', default: 'tmp/pairs/sources.jsonl' },
      seed: { type: 'string', default: '7' },
      /** Fills of each split. */
      most: { type: 'string', default: '100' },
      out: { type: 'string' },
    },
  });
  if (!values.controller) throw new Error('Name the model: --controller FOLDER.');
  const catalogue = openCatalogue(schemasDirectory());
  const worker = pathToFileURL('dist/controller-worker.js');
  await using controller = await openController(values.controller, { worker });
  const breakText = textBreaker(catalogue, Number(values.seed));
  const found: Record<string, Fill[]> = { dev: [], test: [] };
  const started = performance.now();
  for (const line of readFileSync(values.sources, 'utf8').split('\n').filter(Boolean)) {
    const row = parseSourceRow(line, 'text');
    if ('malformed' in row) continue;
    const broken = breakText(row);
    if (typeof broken === 'string') continue;
    const fills = found[broken.split];
    if (!fills || fills.length >= Number(values.most)) continue;
    fills.push(...(await fillsOf(broken, catalogue, controller)));
  }
  const { dev = [], test = [] } = found;
  const least = fitSureness(dev);
  const folder = basename(values.controller);
  const report = {
    name: folder,
    seconds: (performance.now() - started) / 1000,
    leastSure: least,
    dev: summary(dev, least),
    test: summary(test, least),
  };
  writeFileSync(
    values.out ?? `tmp/pairs/fills-${folder}.json`,
    JSON.stringify({ ...report, fills: found }),
  );
  console.log(JSON.stringify(report, null, 1));
}
