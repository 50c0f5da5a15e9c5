import type { FileDiff } from '../file-diff.ts';
import { hclHues } from '../hcl-hues.ts';
import { fold } from './fold.ts';
import { type Html, html } from './html.ts';
import { linePieces } from './line-pieces.ts';
import { type SideLine, type SideRow, sideBySide } from './side-by-side.ts';

/** One file before and after, side by side. Equal lines far from any change are hidden until a box is ticked. */
export function diffTable({ path, status, before, after }: FileDiff): Html {
  const rows = sideBySide(textOf(before), textOf(after));
  const hues = { left: hclHues(before), right: hclHues(after) };
  const whole = rows.length <= MOST_ROWS;
  const cells = (line: SideLine | undefined, side: 'left' | 'right'): Html => {
    if (!line) return html`<td class="number none"></td><td class="none"></td>`;
    const pieces = linePieces(line.pieces, hues[side][line.number - 1] ?? []);
    return html`<td class="number ${line.kind}">${line.number}</td><td class="${line.kind}">${SPOKEN[line.kind]}${pieces}</td>`;
  };
  const row = ({ left, right }: SideRow): Html =>
    html`<tr>${cells(left, 'left')}${cells(right, 'right')}</tr>\n`;
  const runs = fold(rows, (one) => !isEqual(one));
  const hidden = runs.some(({ folded }) => folded);
  return html`<figure class="diff">
<figcaption><code>${path}</code>${status === 'added' ? ' (new)' : ''}
${hidden && whole ? html`<label><input type="checkbox" autocomplete="off"> show all lines of ${path}</label>` : ''}</figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="changes of ${path}">
<table>
<colgroup><col class="number"><col><col class="number"><col></colgroup>
<thead><tr><th scope="colgroup" colspan="2">before</th><th scope="colgroup" colspan="2">after</th></tr></thead>
${runs.map((run) =>
  run.folded
    ? html`<tbody class="gap"><tr><td colspan="4">${run.rows.length} equal lines</td></tr></tbody>
${whole ? html`<tbody class="folded">${run.rows.map(row)}</tbody>` : ''}`
    : html`<tbody>${run.rows.map(row)}</tbody>`,
)}
</table>
</div>
</figure>
`;
}

/** Without carriage returns that belong to line ends: they would be shown. */
const textOf = (bytes: Buffer): string => bytes.toString('utf8').replaceAll('\r\n', '\n');

/** What does not change of a longer file is left out, so that a page of many modules still opens. */
const MOST_ROWS = 2000;

const isEqual = ({ left, right }: SideRow): boolean =>
  left?.kind === 'same' && right?.kind === 'same';

/** Colour alone tells a screen reader nothing. */
const SPOKEN: Readonly<Record<SideLine['kind'], Html | undefined>> = {
  same: undefined,
  removed: html`<span class="unseen">removed: </span>`,
  added: html`<span class="unseen">added: </span>`,
};
