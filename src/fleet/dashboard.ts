import { Html, html } from '../report/html/html.ts';
import { STYLE } from '../report/html/style.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { ScanRow } from './scan-row.ts';
import { byRepository, kindsOf, sumOf, type Totals, totalsOf } from './totals.ts';

/** One page over many repositories, self-contained. `lost`: lines that were no rows. `at`: ISO 8601. */
export function dashboard(rows: readonly ScanRow[], lost: number, at: string): string {
  const repositories = byRepository(rows);
  const kept = repositories.flatMap(([, own]) => own);
  const totals = totalsOf(kept);
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Terraform of ${repositories.length} repositories</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>Terraform of ${repositories.length} repositories</h1>
<p>${headline(totals)}</p>
<p class="soft">Written ${at} by iac-dpo dashboard.${lost > 0 ? ` ${lost} lines were no rows of a scan and are left out.` : ''}</p>
<h2>What is wrong</h2>
${kindTable(kept)}
<h2>Repositories</h2>
${repositories.map(([name, own]) => section(name, own))}
</main>
</body>
</html>`.markup
  }\n`;
}

function headline({ modules, invalidBefore, invalidAfter, unknownAfter, failed }: Totals): string {
  return (
    `${modules} modules: ${invalidBefore} invalid before repair, ${invalidAfter} after. ` +
    `${unknownAfter} could not be judged, ${failed} could not be worked on.`
  );
}

const kindTable = (rows: readonly ScanRow[]): Html => html`<div class="scroll"><table class="plain">
<thead><tr><th scope="col">kind of error</th><th scope="col">errors</th></tr></thead>
<tbody>${kindsOf(rows).map(
  ([kind, count]) => html`<tr><th scope="row">${kind}</th><td>${count}</td></tr>`,
)}</tbody></table></div>`;

function section(name: string, rows: readonly ScanRow[]): Html {
  const { modules, invalidBefore, invalidAfter, failed } = totalsOf(rows);
  return html`<details>
<summary><strong>${cleanLine(name)}</strong>: ${modules} modules, ${invalidBefore} invalid, ${invalidAfter} after repair${failed > 0 ? `, ${failed} not worked on` : ''}</summary>
<div class="scroll"><table class="plain">
<thead><tr><th scope="col">module</th><th scope="col">before</th><th scope="col">after</th><th scope="col">errors</th><th scope="col">repaired</th><th scope="col">left</th></tr></thead>
<tbody>${rows.map(line)}</tbody></table></div>
</details>`;
}

const line = (row: ScanRow): Html =>
  'failed' in row
    ? html`<tr><th scope="row">${cleanLine(row.path)}</th><td colspan="5">${cleanLine(row.failed)}</td></tr>`
    : html`<tr><th scope="row">${cleanLine(row.path)}</th><td>${row.before}</td><td>${row.after}</td><td>${sumOf(row.errors)}</td><td>${row.repaired}</td><td>${sumOf(row.abstained)}</td></tr>`;
