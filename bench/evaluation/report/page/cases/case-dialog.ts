import { visibleText } from '../../../../../src/report/html/visible-text.ts';
import { h } from '../element.ts';
import { caseView } from './case-view.ts';
import type { SeenCase } from './seen-case.ts';

/** Opens the case that the address bar names (`#case/…`), so that a case can be linked to and Back closes it. */
export function caseDialog(
  cases: readonly SeenCase[],
  listed: () => readonly SeenCase[],
): HTMLElement {
  const byAddress = new Map(cases.map((seen) => [seen.address, seen]));
  const dialog = h('dialog', { 'aria-labelledby': 'case-title' });
  const open = (): void => {
    const seen = byAddress.get(/^#case\/(.*)$/.exec(location.hash)?.[1] ?? '');
    if (!seen) return dialog.close();
    dialog.replaceChildren(
      h('header', {}, h('h3', { id: 'case-title' }, visibleText(seen.row.id)), buttons(seen)),
      caseView(seen),
    );
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
  const buttons = (seen: SeenCase): HTMLElement => {
    const all = listed();
    const at = all.indexOf(seen);
    const turn = (label: string, to: number) =>
      h(
        'button',
        { type: 'button', disabled: at < 0 || !all[to], onclick: () => go(all[to]) },
        label,
      );
    return h(
      'div',
      { class: 'buttons' },
      turn('Previous', at - 1),
      turn('Next', at + 1),
      h('button', { type: 'button', onclick: () => dialog.close() }, 'Close'),
    );
  };
  // Replaced, not added: Back leads to the list, not through every case that was looked at.
  const go = (seen: SeenCase | undefined): void => {
    if (seen) location.replace(`#case/${seen.address}`);
  };
  dialog.addEventListener('close', () => {
    if (location.hash.startsWith('#case/')) history.replaceState(null, '', '#cases');
  });
  addEventListener('hashchange', open);
  // Once the dialog is in the page, which it must be to open.
  queueMicrotask(open);
  return dialog;
}
