import { visibleText } from '../../../../../src/report/html/visible-text.ts';
import { h } from '../element.ts';
import { counted, duration, ratio } from '../numbers.ts';
import { type Verdict, verdictOf } from './matches.ts';
import type { SeenCase } from './seen-case.ts';

/** Rows on a page: what a phone lays out without a pause. */
const PAGE = 50;

/** The cases that were asked for, a page at a time, however many there are. */
export function caseList(): { element: HTMLElement; show: (cases: readonly SeenCase[]) => void } {
  const element = h('div', { class: 'cases' });
  const show = (cases: readonly SeenCase[], page = 0): void => {
    const last = Math.max(0, Math.ceil(cases.length / PAGE) - 1);
    const turn = (label: string, to: number) =>
      h(
        'button',
        { type: 'button', disabled: to < 0 || to > last, onclick: () => show(cases, to) },
        label,
      );
    const from = page * PAGE;
    const shown = cases.slice(from, from + PAGE);
    element.replaceChildren(
      h(
        'p',
        { class: 'pager', role: 'status' },
        h(
          'span',
          {},
          cases.length === 0
            ? 'No case is like that.'
            : `${counted(cases.length, 'case')}, ${from + 1} to ${from + shown.length} shown `,
        ),
        turn('Previous', page - 1),
        turn('Next', page + 1),
      ),
      h('ol', { start: from + 1 }, shown.map(entry)),
    );
  };
  return { element, show };
}

function entry({ address, row, groupTitle, systemTitle, changed, loses }: SeenCase): HTMLElement {
  const { id, before, after, churn, ms, steps } = row;
  return h(
    'li',
    {},
    h('a', { href: `#case/${address}`, class: 'id' }, visibleText(id)),
    h('span', { class: 'soft' }, `${groupTitle} · ${systemTitle}`),
    h(
      'span',
      { class: 'turn' },
      verdictBadge(verdictOf(before.valid)),
      ' → ',
      verdictBadge(verdictOf(after.valid)),
    ),
    h('span', {}, `findings ${before.findings.length} → ${after.findings.length}`),
    h(
      'span',
      {},
      changed
        ? `${steps.length === 0 ? '' : `${counted(steps.length, 'step')}, `}churn ${ratio(churn)}`
        : 'left as it was',
      ms === undefined ? '' : `, ${duration(ms)}`,
    ),
    loses ? h('span', { class: 'badge loses' }, 'loses something') : undefined,
  );
}

export const verdictBadge = (verdict: Verdict): HTMLElement =>
  h('span', { class: `badge ${verdict}` }, verdict === 'unknown' ? 'cannot tell' : verdict);
