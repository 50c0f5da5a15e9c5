import { fold } from '../../../../../src/report/html/fold.ts';
import {
  type SideLine,
  type SideRow,
  sideBySide,
} from '../../../../../src/report/html/side-by-side.ts';
import { visibleText } from '../../../../../src/report/html/visible-text.ts';
import { h } from '../element.ts';
import { counted } from '../numbers.ts';

/** A text of a comparison, with what was found in it. */
export interface Side {
  readonly title: string;
  readonly text: string;
  readonly findings: readonly { readonly line?: number; readonly message: string }[];
}

/** Two texts side by side, or one under the other where there is no room; what did not change is folded. */
export function diffView(left: Side, right: Side): HTMLElement {
  const box = h('div', { class: 'diff' });
  const narrow = matchMedia('(max-width: 46rem)');
  const rows = sideBySide(left.text, right.text);
  const draw = (): void => {
    // The page may have closed this view since.
    if (narrow.matches) box.replaceChildren(unified(rows, left, right));
    else box.replaceChildren(split(rows, left, right));
  };
  draw();
  narrow.onchange = draw;
  return box;
}

const isChange = (line: SideLine | undefined): boolean =>
  line !== undefined && line.kind !== 'same';

const notesOn = ({ findings }: Side, line: SideLine | undefined): readonly string[] =>
  line === undefined
    ? []
    : findings.filter((finding) => finding.line === line.number).map(({ message }) => message);

function split(rows: readonly SideRow[], left: Side, right: Side): HTMLElement {
  const draw = (row: SideRow): HTMLElement =>
    line(
      row,
      cells(row.left, notesOn(left, row.left)),
      cells(row.right, notesOn(right, row.right)),
    );
  return h(
    'table',
    { class: 'split' },
    h('caption', { class: 'unseen' }, `${left.title} and ${right.title}, side by side`),
    h(
      'colgroup',
      {},
      ['number', 'code', 'number', 'code'].map((name) => h('col', { class: name })),
    ),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        [left, right].map(({ title }) => h('th', { colspan: 2, scope: 'colgroup' }, title)),
      ),
    ),
    h('tbody', {}, folded(rows, left, right, draw, 4)),
  );
}

function unified(rows: readonly SideRow[], left: Side, right: Side): HTMLElement {
  const draw = (row: SideRow): HTMLElement => {
    const notes = new Set([...notesOn(left, row.left), ...notesOn(right, row.right)]);
    return line(row, cells(row.right ?? row.left, [...notes]));
  };
  return h(
    'table',
    { class: 'unified' },
    h('caption', { class: 'unseen' }, `From ${left.title} to ${right.title}`),
    h(
      'colgroup',
      {},
      ['number', 'code'].map((name) => h('col', { class: name })),
    ),
    h('tbody', {}, folded(oneBelowTheOther(rows), left, right, draw, 2)),
  );
}

/** What was removed, then what stands in its place, hunk by hunk. */
function oneBelowTheOther(rows: readonly SideRow[]): SideRow[] {
  const below: SideRow[] = [];
  const added: SideRow[] = [];
  for (const row of rows) {
    if (isChange(row.left) || isChange(row.right)) {
      if (row.left) below.push({ left: row.left });
      if (row.right) added.push({ right: row.right });
    } else {
      below.push(...added.splice(0), row);
    }
  }
  return [...below, ...added];
}

function folded(
  rows: readonly SideRow[],
  left: Side,
  right: Side,
  draw: (row: SideRow) => HTMLElement,
  columns: number,
): readonly HTMLElement[] {
  const isWorthSeeing = (row: SideRow): boolean =>
    isChange(row.left) ||
    isChange(row.right) ||
    notesOn(left, row.left).length + notesOn(right, row.right).length > 0;
  return fold(rows, isWorthSeeing).flatMap((run) => {
    if (!run.folded) return run.rows.map(draw);
    const button = h(
      'button',
      { type: 'button' },
      `Show ${counted(run.rows.length, 'equal line')}`,
    );
    const row = h('tr', { class: 'fold' }, h('td', { colspan: columns }, button));
    button.onclick = () => row.replaceWith(...run.rows.map(draw));
    return [row];
  });
}

/** A finding's button looks for `data-left` or `data-right`. */
const line = ({ left, right }: SideRow, ...all: readonly HTMLElement[][]): HTMLElement =>
  h('tr', { 'data-left': left?.number, 'data-right': right?.number }, all);

function cells(of: SideLine | undefined, notes: readonly string[]): HTMLElement[] {
  if (!of) return [h('td', { class: 'number none' }), h('td', { class: 'code none' })];
  const words = visibleText(notes.join('\n'));
  const mark =
    words === '' ? undefined : h('abbr', { role: 'img', title: words, 'aria-label': words }, '●');
  return [
    h('td', { class: `number ${of.kind}` }, mark, of.number),
    h(
      'td',
      { class: `code ${of.kind}` },
      SPOKEN[of.kind] && h('span', { class: 'unseen' }, SPOKEN[of.kind]),
      of.pieces.map(({ text, differs }) =>
        differs ? h('mark', {}, visibleText(text)) : visibleText(text),
      ),
    ),
  ];
}

/** Colour alone tells a screen reader nothing. */
const SPOKEN = { same: undefined, removed: 'removed: ', added: 'added: ' } as const;
