import { type Child, h } from './element.ts';
import { redrawn } from './redraw.ts';

export interface Panel {
  readonly title: string;
  readonly note?: string;
  readonly draw: (width: number) => Element;
}

/** One small figure a corpus, side by side where there is room. */
export const panels = (all: readonly Panel[], heights: 'even' | 'uneven' = 'even'): HTMLElement =>
  h(
    'div',
    { class: `panels ${heights}` },
    all.map(({ title, note, draw }) =>
      h(
        'figure',
        { class: 'panel' },
        h(
          'figcaption',
          {},
          h('strong', {}, title),
          note === undefined ? undefined : h('span', { class: 'soft' }, note),
        ),
        redrawn(h('div', { class: 'plot' }), draw),
      ),
    ),
  );

/** What the colours and lines of a figure mean. */
export const legend = (
  entries: readonly { readonly sign: string; readonly means: string }[],
): HTMLElement =>
  h(
    'ul',
    { class: 'legend' },
    entries.map(({ sign, means }) =>
      h('li', {}, h('span', { class: `sign ${sign}`, 'aria-hidden': 'true' }), means),
    ),
  );

/** Something that few readers ask for, made when one does. */
export function unfolding(summary: string, make: () => HTMLElement): HTMLElement {
  const box = h('details', {}, h('summary', {}, summary));
  box.addEventListener('toggle', () => box.append(make()), { once: true });
  return box;
}

export const section = (id: string, title: string, ...children: readonly Child[]): HTMLElement =>
  h(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    children,
  );
