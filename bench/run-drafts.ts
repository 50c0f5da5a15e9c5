import { readFileSync } from 'node:fs';
import { moduleFromText } from '../src/module/read-module.ts';
import { openCatalogue } from '../src/schema/catalogue.ts';
import { schemasDirectory } from '../src/schema/schemas-directory.ts';
import { openValidator } from '../src/terraform/open-validator.ts';

const [file = '', field = 'draft', count = '20', engine = 'local', ...rest] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
  .filter((r) => r.cloud === undefined || r.cloud === 'AWS')
  .slice(0, Number(count));
const t0 = performance.now();
const opened = await openValidator(engine as 'local', openCatalogue(schemasDirectory()), {
  environment: process.env,
  ...(rest[0] && JSON.parse(rest[0])),
});
console.log(opened.why, Math.round(performance.now() - t0));
if (opened.kind === 'checker') process.exit(1);
const times: number[] = [];
const verdicts: Record<string, number> = {};
const kinds: Record<string, number> = {};
const others: Record<string, number> = {};
for (const [i, row] of rows.entries()) {
  const t = performance.now();
  const v = await opened.validator.validate(moduleFromText(String(i), row[field] ?? ''));
  times.push(performance.now() - t);
  verdicts[v.verdict] = (verdicts[v.verdict] ?? 0) + 1;
  if (v.verdict === 'unknown' && !/not installed|no schema/.test(v.reason))
    console.log(i, v.reason);
  for (const f of v.findings) {
    const k = `${f.severity} ${f.stage} ${f.kind}`;
    kinds[k] = (kinds[k] ?? 0) + 1;
    if (f.kind === 'other' || process.env['ALL']) {
      const o = `${f.severity} ${f.stage} | ${f.summary} | ${f.detail.slice(0, 200)} | ${JSON.stringify(f.place)}`;
      others[o] = (others[o] ?? 0) + 1;
    }
    if (process.env['SHOW'] === f.kind) console.log(JSON.stringify(f));
  }
}
await opened.validator[Symbol.asyncDispose]();
times.sort((a, b) => a - b);
console.log(
  verdicts,
  'median',
  times[times.length >> 1],
  'p95',
  times[Math.floor(times.length * 0.95)],
);
console.log(kinds);
for (const [o, n] of Object.entries(others).sort((a, b) => b[1] - a[1])) console.log(n, o);
