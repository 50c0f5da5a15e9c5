import type { ReportData } from '../../report-data.ts';
import { caseDialog } from '../cases/case-dialog.ts';
import { caseList } from '../cases/case-list.ts';
import { filterForm } from '../cases/filter-form.ts';
import { type Filter, matcher } from '../cases/matches.ts';
import { type SeenCase, seenCases } from '../cases/seen-case.ts';
import { h } from '../element.ts';
import { section } from '../panels.ts';

/** Every outcome, to be searched and opened. */
export function casesSection(data: ReportData): HTMLElement {
  const all = seenCases(data);
  const list = caseList();
  let listed: readonly SeenCase[] = [];
  const start: Partial<Filter> = { change: 'changed' };
  const form = filterForm(data, start, (filter) => {
    listed = all.filter(matcher(filter));
    list.show(listed);
  });
  form.dispatchEvent(new Event('input'));
  return section(
    'cases',
    'Cases',
    h(
      'p',
      {},
      'Every text before and after, with what was found, done, lost and left alone, and why.',
    ),
    form,
    list.element,
    caseDialog(all, () => listed),
  );
}
