import { type Child, h } from './element.ts';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Child;
  /** Set right and in figures of one width. */
  readonly number?: boolean;
}

/** A table that scrolls by itself where the page is narrow, and that the keyboard can scroll too. */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): HTMLElement {
  const classOf = ({ number }: Column<Row>) => (number ? 'number' : undefined);
  return h(
    'div',
    { class: 'scrolls', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) => h('th', { scope: 'col', class: classOf(column) }, column.head)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            columns.map((column, index) =>
              index === 0
                ? h('th', { scope: 'row' }, column.cell(row))
                : h('td', { class: classOf(column) }, column.cell(row)),
            ),
          ),
        ),
      ),
    ),
  );
}
