import { createHash } from 'node:crypto';
import type { Repair } from '../../repair/repair.ts';
import { countErrors } from '../count-errors.ts';
import { modulePath } from '../module-path.ts';
import { countLeft } from '../remaining-findings.ts';
import { durationWords, totals } from '../summary/totals.ts';
import { cleanLine } from '../untrusted-text.ts';
import { filtersFor } from './filters.ts';
import { type Html, html } from './html.ts';
import { moduleSection } from './module-section.ts';
import { STYLE } from './style.ts';
import { toldFindings } from './told-findings.ts';

export interface ReportAbout {
  /** Of this program. */
  readonly version: string;
  /** Who judged, for a person. */
  readonly engine: string;
  /** When the run ended; ISO 8601. */
  readonly at: string;
}

/**
 * A run as one HTML file: totals, and for every module the findings with what was tried and why it is believed, and the
 * changes side by side. It holds the drafts. It runs no script, asks no server for anything, and its policy forbids both.
 */
export function htmlReport(
  repairs: readonly Repair[],
  { version, engine, at }: ReportAbout,
): string {
  const told = repairs.map((repair) => ({ repair, findings: toldFindings(repair) }));
  const all = told.flatMap(({ findings }) => findings);
  const { form, style } = filtersFor(all);
  const body = html`<header>
<h1>IaC-DPO: what was found and repaired</h1>
<p class="soft">Version ${version}, judged by ${cleanLine(engine)}, <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>.</p>
</header>
<main>
<section aria-labelledby="totals"><h2 id="totals">In all</h2>${totalsTable(repairs)}</section>
${repairs.length > 1 ? moduleTable(repairs) : ''}
${all.length > 0 ? form : ''}
${told.map(({ repair, findings }, index) => moduleSection(repair, findings, `m${index}`))}
${all.length > 0 ? html`<p class="count"></p>` : ''}
</main>
<footer><p class="soft">What was tried stands with the text it writes and not as a diff, because a repair does not keep the text of every step. Nothing of this page was asked of a server, and no script runs in it.</p></footer>
`;
  return page(body, STYLE + style);
}

function totalsTable(repairs: readonly Repair[]): Html {
  const { rows, words } = totals(repairs);
  return html`<table class="plain"><thead><tr><th scope="col">of all modules</th><th scope="col">before</th><th scope="col">after</th></tr></thead>
<tbody>${rows.map(({ what, before, after }) => html`<tr><th scope="row">${what}</th><td>${before}</td><td>${after}</td></tr>`)}</tbody></table>
<p>${words}</p>`;
}

const moduleTable = (
  repairs: readonly Repair[],
): Html => html`<nav aria-labelledby="modules"><h2 id="modules">Modules</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="modules"><table class="plain">
<thead><tr><th scope="col">module</th><th scope="col">verdict</th><th scope="col">errors before</th><th scope="col">after</th><th scope="col">left</th><th scope="col">time</th></tr></thead>
<tbody>${repairs.map(
  (repair, index) =>
    html`<tr><th scope="row"><a href="#m${index}">${cleanLine(modulePath(repair.draft, ''))}</a></th><td>${repair.after.verdict}</td><td>${countErrors(repair.before)}</td><td>${countErrors(repair.after)}</td><td>${countLeft(repair)}</td><td>${durationWords(repair.ms)}</td></tr>\n`,
)}</tbody></table></div></nav>
`;

/** `style` is ours. With a hash of it in the policy no other style, no script and no request is possible. */
function page(body: Html, style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>IaC-DPO: what was found and repaired</title>
<style>${style}</style>
</head>
<body>
${body.markup}</body>
</html>
`;
}
