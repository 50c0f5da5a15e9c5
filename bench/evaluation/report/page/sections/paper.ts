import type { Interval } from '../../../../../src/evaluate/statistics/bootstrap.ts';
import type { Measured, PaperRow } from '../../figures/paper-rows.ts';
import type { ReportData } from '../../report-data.ts';
import { h } from '../element.ts';
import { interval, percent, percentInterval } from '../numbers.ts';
import { section } from '../panels.ts';
import { table } from '../table.ts';

export const paperSection = ({ paper }: ReportData): HTMLElement =>
  section(
    'paper',
    'Beside the paper',
    h(
      'p',
      {},
      'The paper’s own Table 2, and what we measure its way: texts normalised with terraform fmt, comments stripped, placeholder ' +
        'credentials, split by prompt, means over texts. Its drafts, models and prompts are not ours, and its error lines are lines ' +
        'of the validator’s output, of which 5 are normal for a text that passes, while ours are lines of the text. So compare ' +
        'within a block rather than between blocks.',
    ),
    table(
      'Brackets are 95\u00a0% bootstrap intervals, which the paper does not give',
      [
        {
          head: 'from',
          cell: (row: PaperRow) =>
            row.from === 'paper' ? 'the paper, Table 2' : `here, ${row.part}`,
        },
        { head: 'setting', cell: (row) => (row.from === 'paper' ? row.setting : row.system) },
        { head: 'texts', number: true, cell: (row) => (row.from === 'paper' ? '–' : row.n) },
        {
          head: 'Syntax-Pass ↑',
          number: true,
          cell: (row) =>
            row.from === 'paper'
              ? percent(row.syntaxPass)
              : given(row, 'syntaxPass', percentInterval),
        },
        {
          head: 'error lines ↓',
          number: true,
          cell: (row) =>
            row.from === 'paper'
              ? row.errorLines.toFixed(2)
              : given(row, 'errorLines', (it) => interval(it, 2)),
        },
        {
          head: 'CodeBLEU ↑',
          number: true,
          cell: (row) =>
            row.from === 'paper'
              ? row.codeBleu.toFixed(3)
              : given(row, 'codeBleu', (it) => interval(it, 3)),
        },
        {
          head: 'CodeBLEU, corrected ↑',
          number: true,
          cell: (row) =>
            row.from === 'paper' ? '–' : given(row, 'corrected', (it) => interval(it, 3)),
        },
      ],
      paper,
    ),
    paper.every(({ from }) => from === 'paper')
      ? h('p', { class: 'soft' }, 'The paper’s protocol was not run for this report.')
      : undefined,
  );

function given(
  row: Measured,
  measure: 'syntaxPass' | 'errorLines' | 'codeBleu' | 'corrected',
  words: (value: Interval) => string,
): string {
  const value = row[measure];
  return value ? words(value) : '–';
}
