import { resolve } from 'node:path';
import { Command } from 'commander';
import { dashboard } from '../fleet/dashboard.ts';
import { parseScanRow, type ScanRow } from '../fleet/scan-row.ts';
import { countRows, readLines } from './batch-files.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { writeReportFile } from './write-report-file.ts';

export function dashboardCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('dashboard')
    .description('Write one page about many repositories from what `iac-dpo scan` found in each.')
    .argument('<scan...>', 'JSONL files of scans')
    .requiredOption('--out <file>', 'the page, HTML; what is there is replaced')
    .action(async (scans: readonly string[], { out }: { readonly out: string }) =>
      exit(await writeDashboard(scans, out, context)),
    );
  return withExamples(command, [
    ['iac-dpo dashboard scan-1.jsonl scan-2.jsonl --out fleet.html', 'one page'],
  ]);
}

async function writeDashboard(
  scans: readonly string[],
  out: string,
  { cwd, stderr }: Context,
): Promise<ExitCode> {
  const rows: ScanRow[] = [];
  let lost = 0;
  for (const scan of scans) {
    await countRows(resolve(cwd, scan));
    for await (const line of readLines(resolve(cwd, scan))) {
      if (line.trim() === '') continue;
      const row = parseScanRow(line);
      if (row) rows.push(row);
      else lost += 1;
    }
  }
  await writeReportFile(out, dashboard(rows, lost, new Date().toISOString()), cwd);
  if (lost > 0) stderr.write(`iac-dpo: ${lost} lines were no rows of a scan\n`);
  return lost > 0 ? EXIT.findingsRemain : EXIT.ok;
}
