import type { Candidate } from '../../repair/candidate.ts';
import type { Repair, Trial } from '../../repair/repair.ts';
import { countWords } from '../count-words.ts';
import { findingWords } from '../finding-words.ts';
import { type Html, html } from './html.ts';
import { proofTree } from './proof-tree.ts';
import { FATE_WORDS, type ToldFinding } from './told-findings.ts';
import { words } from './words.ts';

/** A finding that opens to the candidates for it, and the one that was taken to its proof. */
export function findingTree(told: ToldFinding, repair: Repair): Html {
  const { finding, place, fate, reason } = told;
  const tried = trialsOf(told);
  return html`<details class="finding" data-class="${finding.kind}" data-fate="${fate}">
<summary><span class="fate ${fate}">${FATE_WORDS[fate]}</span> <code>${place}</code> ${findingWords(finding)}</summary>
<div class="inside">
<p class="soft">class <code>${finding.kind}</code>, stage ${finding.stage} of 5, ${finding.severity}</p>
<pre>${`${finding.summary}\n${finding.detail}`.trim()}</pre>
${reason === undefined ? '' : html`<p><strong>Left as it is:</strong> ${words(reason)}</p>`}
${
  tried.length === 0
    ? html`<p class="soft">No candidate was tried.</p>`
    : html`<p>${countWords(tried.length, 'candidate')}, best first:</p>
<ol>${tried.map((one) => html`<li>${candidateTree(one, told, repair)}</li>\n`)}</ol>`
}
</div>
</details>
`;
}

interface Tried {
  readonly trial: Trial;
  readonly round: number;
}

/** What the search tells, and what was taken where it tells nothing of it. */
function trialsOf({ tried, applied }: ToldFinding): readonly Tried[] {
  const told = tried.flatMap(({ round, trials }) => trials.map((trial) => ({ trial, round })));
  if (!applied || told.some(({ trial }) => isTaken(trial, applied.candidate))) return told;
  const { candidate, round } = applied;
  return [{ trial: { candidate, score: candidate.score, outcome: 'chosen' }, round }, ...told];
}

const isTaken = ({ outcome, candidate }: Trial, { title }: Candidate): boolean =>
  outcome === 'chosen' && candidate.title === title;

const OUTCOME: Readonly<Record<Trial['outcome'], string>> = {
  chosen: '✔ chosen',
  rejected: '✘ rejected',
  'not-needed': '· not needed',
};

function candidateTree({ trial, round }: Tried, { applied }: ToldFinding, repair: Repair): Html {
  const { candidate, score, outcome, reason } = trial;
  const proof = applied && isTaken(trial, applied.candidate) ? proofTree(applied, repair) : '';
  return html`<details class="candidate">
<summary><span class="${outcome}">${OUTCOME[outcome]}</span> <span class="score">${score.toFixed(2)}</span> ${words(candidate.title)}</summary>
<div class="inside">
<p class="soft">round ${round}, <code>${candidate.action}</code>, proposed by ${candidate.writtenBy === 'controller' ? 'the model' : 'the rules'}</p>
${reason === undefined ? '' : html`<p>${words(reason)}</p>`}
${candidate.loses === undefined ? '' : html`<p><strong>Takes away:</strong> ${words(candidate.loses)}</p>`}
${candidate.edits.slice(0, MOST_EDITS).map(editText)}
${candidate.edits.length > MOST_EDITS ? html`<p class="soft">and ${candidate.edits.length - MOST_EDITS} more edits</p>` : ''}
${proof}
</div>
</details>`;
}

/** Of one candidate; its diff is further down where it was taken. */
const MOST_EDITS = 10;
const MOST_CHARACTERS = 2000;

function editText({ file, range: { start, end }, text }: Candidate['edits'][number]): Html {
  const where = html`<code>${file}</code>, bytes ${start} to ${end} of the text of that step`;
  if (text === '') return html`<p>${where}: removed</p>`;
  const more = text.length - MOST_CHARACTERS;
  return html`<p>${where}: ${start === end ? 'inserted' : 'replaced by'}</p>
<pre>${text.slice(0, MOST_CHARACTERS)}${more > 0 ? ` … ${more} more characters` : ''}</pre>`;
}
