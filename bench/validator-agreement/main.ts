import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Validation } from '../../src/finding/verdict.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import type { EngineRequest } from '../../src/terraform/detect-engine.ts';
import { openValidator } from '../../src/terraform/open-validator.ts';
import { awsTexts } from '../jsonl.ts';
import { printReport } from '../print-report.ts';
import { compareRows, countFindings, type JudgedRow } from './compare.ts';
import { openRealProvider } from './real-provider.ts';

/** Judges the rows with both and prints, and with `--out` writes, one JSON report. */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      field: { type: 'string', default: 'draft' },
      rows: { type: 'string', default: '30' },
      /** Takes every n-th row only. */
      every: { type: 'string', default: '1' },
      engine: { type: 'string', default: 'local' },
      'replay-only': { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const [path] = positionals;
  if (!path) throw new Error('Name a JSONL file of drafts.');
  const rows = awsTexts(path, values.field)
    .filter((_, index) => index % Number(values.every) === 0)
    .slice(0, Number(values.rows));
  const catalogue = openCatalogue(schemasDirectory());
  const opened = await openValidator(values.engine as EngineRequest, catalogue, {
    environment: process.env,
  });
  if (opened.kind === 'checker') throw new Error(opened.why);
  await using replay = opened.validator;
  const mirror = values['replay-only'] ? undefined : process.env.TF_MIRROR;
  await using real = mirror ? await openRealProvider(mirror) : undefined;

  const judged: JudgedRow[] = [];
  for (const { id, text } of rows) {
    const module = moduleFromText(id, text);
    const ours = await timed(() => replay.validate(module));
    const theirs = real && (await timed(() => real.validate(module)));
    judged.push({ id, replay: ours, ...(theirs && { real: theirs }) });
    process.stderr.write(`\r${judged.length}/${rows.length}`);
  }
  process.stderr.write('\n');
  const report = {
    file: path,
    engine: replay.description,
    cores: cpus().length,
    rows: judged.length,
    findings: countFindings(judged),
    ...compareRows(judged),
  };
  printReport(report, values.out);
}

async function timed(judge: () => Promise<Validation>): Promise<JudgedRow['replay']> {
  const start = performance.now();
  const validation = await judge();
  return { validation, milliseconds: performance.now() - start };
}
