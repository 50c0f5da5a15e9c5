import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import type { Repair } from '../../src/repair/repair.ts';
import { annotations } from '../../src/report/annotations.ts';
import { PLAIN } from '../../src/report/colours.ts';
import { explainReport } from '../../src/report/explain-report.ts';
import { diffModules } from '../../src/report/file-diff.ts';
import { repairsJson } from '../../src/report/json-report.ts';
import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { plainDiff } from '../../src/report/plain-diff.ts';
import { terminalReport } from '../../src/report/terminal-report.ts';
import { validationReport } from '../../src/report/validation-report.ts';
import { readRepairCase } from './repair-case.ts';

const CASES = 'test/fixtures/report';

const REPORTS: Readonly<Record<string, (repair: Repair) => string>> = {
  'terminal.txt': (repair) => terminalReport(repair, PLAIN),
  'terminal.ansi': (repair) => terminalReport(repair, pc.createColors(true)),
  'explain.txt': (repair) => explainReport(repair, PLAIN),
  'validation.txt': (repair) => validationReport(repair.draft, repair.before, PLAIN),
  'summary.md': (repair) => markdownSummary([repair]),
  'repair.diff': (repair) => plainDiff(diffModules(repair.draft, repair.repaired)).toString('utf8'),
  'report.json': (repair) => repairsJson([repair]),
  'annotations.json': (repair) => `${JSON.stringify(annotations([repair]), null, 2)}\n`,
};

// UPDATE_GOLDEN=1 writes what the reports say now; the diff of the commit is then the review.
describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name);
  const repair = readRepairCase(folder);

  test.each(Object.keys(REPORTS))('%s', (file) => {
    const path = join(folder, file);
    const text = REPORTS[file]?.(repair) ?? '';
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});
