import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Module } from '../../src/module/module.ts';
import { moduleFromText, readModule } from '../../src/module/read-module.ts';
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
    ? rowsOf(corpus, values.field).slice(0, Number(values.rows))
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
  const text = `${JSON.stringify(report, null, 2)}\n`;
  process.stdout.write(text);
  if (values.out) {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, text);
  }
}

/** Rows of AWS: only for those the real provider can be asked. */
function rowsOf(path: string, field: string): Module[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((row) => row.cloud === undefined || row.cloud === 'AWS')
    .map((row, index) => moduleFromText(String(row.id ?? index), String(row[field] ?? '')));
}
