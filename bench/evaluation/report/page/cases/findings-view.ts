import type { Judgement } from '../../../../../src/evaluate/outcome.ts';
import { visibleText } from '../../../../../src/report/html/visible-text.ts';
import { type Child, h } from '../element.ts';

/** What checker and judge see in a text; `others` are the findings of the text it is compared with. */
export function findingsView(
  title: string,
  { findings, summaries }: Judgement,
  others: Judgement['findings'],
  side: 'left' | 'right',
): HTMLElement {
  const lines = findings.map(({ kind, message, line }) => {
    const alone = !others.some((other) => other.kind === kind && other.message === message);
    return h(
      'li',
      {},
      h('code', {}, kind),
      alone && side === 'left' ? h('span', { class: 'badge valid' }, 'gone') : undefined,
      alone && side === 'right' ? h('span', { class: 'badge invalid' }, 'new') : undefined,
      line === undefined ? undefined : lineButton(line, side),
      h('div', {}, visibleText(message)),
    );
  });
  return h(
    'div',
    {},
    list(`${title} (${findings.length})`, lines, 'The checker sees nothing wrong.'),
    summaries.length === 0
      ? undefined
      : h('p', { class: 'soft' }, `In the judge’s words: ${summaries.map(visibleText).join('; ')}`),
  );
}

/** A titled list, or a sentence where there is nothing to list. */
export function list(title: string, items: readonly Child[], none: string): HTMLElement {
  return h(
    'section',
    { class: 'facts' },
    h('h4', {}, title),
    items.length === 0 ? h('p', { class: 'soft' }, none) : h('ul', {}, items),
  );
}

const lineButton = (line: number, side: 'left' | 'right'): HTMLElement =>
  h(
    'button',
    {
      type: 'button',
      class: 'link',
      onclick: () => {
        const row = document.querySelector(`dialog tr[data-${side}="${line}"]`);
        row?.scrollIntoView({ block: 'center' });
        row?.classList.add('found');
        setTimeout(() => row?.classList.remove('found'), 2000);
      },
    },
    `line ${line}`,
  );
