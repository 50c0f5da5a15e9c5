import type { Repair } from '../../repair/repair.ts';
import { verdictWords } from '../belief.ts';
import { countErrors } from '../count-errors.ts';
import { countWords } from '../count-words.ts';
import { diffModules } from '../file-diff.ts';
import { modulePath } from '../module-path.ts';
import { durationWords } from '../summary/totals.ts';
import { cleanLine } from '../untrusted-text.ts';
import { diffTable } from './diff-table.ts';
import { findingTree } from './finding-tree.ts';
import { type Html, html } from './html.ts';
import type { ToldFinding } from './told-findings.ts';
import { words } from './words.ts';

/** A module with its findings, its changes and the gates. `id` is unique in the page. */
export function moduleSection(repair: Repair, findings: readonly ToldFinding[], id: string): Html {
  const { draft, repaired, before, after, churn, ms, patch } = repair;
  const changes = diffModules(draft, repaired);
  return html`<section class="module" id="${id}">
<h2><code>${cleanLine(modulePath(draft, ''))}</code></h2>
<p><strong>${before.verdict} → ${cleanLine(verdictWords(after))}</strong>; ${countWords(countErrors(before), 'error')} → ${countErrors(after)}; <span class="soft">${Math.round(churn * 100)} % of the text changed, ${durationWords(ms)}</span></p>
${skipped(repair)}
<h3>Findings</h3>
${findings.length === 0 ? html`<p>Nothing is wrong.</p>` : findings.map((told) => findingTree(told, repair))}
${changes.length === 0 ? '' : html`<h3>Changes</h3>\n${changes.map(diffTable)}`}
${patch ? html`<h3>Proposed outside the scope, not applied</h3>\n${diffModules(repaired, patch.module).map(diffTable)}` : ''}
${gateList(repair)}
</section>
`;
}

const skipped = ({ draft }: Repair): Html | string =>
  draft.skipped.length === 0
    ? ''
    : html`<h3>Not read</h3>
<ul>${draft.skipped.map(({ path, reason }) => html`<li><code>${cleanLine(path)}</code>: ${words(reason)}</li>`)}</ul>`;

function gateList({ gates }: Repair): Html | string {
  if (gates.length === 0) return '';
  const failed = gates.filter((gate) => !gate.passed).length;
  const passed = failed === 0 ? 'all passed' : `${failed} did not pass`;
  return html`<details class="gates"${failed === 0 ? '' : OPEN}>
<summary>${countWords(gates.length, 'gate')}: ${passed}</summary>
<ul class="inside">${gates.map(
    (gate) =>
      html`<li>${gate.passed ? '✔' : '✘'} ${gate.gate}${gate.passed ? '' : `: ${words(gate.reason)}`}${gate.loosened === undefined ? '' : ` (loosened: ${words(gate.loosened)})`}</li>\n`,
  )}</ul>
</details>`;
}

const OPEN = html` open`;
