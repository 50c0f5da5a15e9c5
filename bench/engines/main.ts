import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { readModule } from '../../src/module/read-module.ts';
import { awsTexts } from '../jsonl.ts';
import { printReport } from '../print-report.ts';
import { measureEngines } from './measure-engines.ts';
import { measureWays } from './measure-ways.ts';
import { openEngines } from './open-engines.ts';

/** Prints, and with `--out` writes, one JSON report. */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      field: { type: 'string', default: 'draft' },
      rows: { type: 'string', default: '20' },
      rounds: { type: 'string', default: '5' },
      ways: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const [corpus] = positionals;
  const modules = corpus
    ? awsTexts(corpus, values.field)
        .slice(0, Number(values.rows))
        .map(({ id, text }) => moduleFromText(id, text))
    : await Promise.all(readdirSync('examples').map((name) => readModule(`examples/${name}`)));
  const before = loadavg()[0];
  await using engines = await openEngines(process.env);
  const measured = await measureEngines(engines.all, modules, Number(values.rounds));
  const ways = values.ways && engines.podman ? await measureWays(engines.podman) : undefined;
  const report = {
    date: new Date().toISOString().slice(0, 10),
    modules: corpus ? `${modules.length} rows of ${corpus}` : 'examples',
    rounds: Number(values.rounds),
    cores: cpus().length,
    node: process.version,
    load: { before, after: loadavg()[0] },
    ...measured,
    ...(ways && { ways }),
    ...(engines.missing.length > 0 && { missing: engines.missing }),
  };
  printReport(report, values.out);
}
