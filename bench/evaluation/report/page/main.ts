import './style/style.css';
import type { ReportData } from '../report-data.ts';
import { h } from './element.ts';
import { casesSection } from './sections/cases.ts';
import { changesSections } from './sections/changes.ts';
import { paperSection } from './sections/paper.ts';
import { passRatesSection } from './sections/pass-rates.ts';
import { unpack } from './unpack.ts';

unpack<ReportData>().then((data) => {
  document
    .getElementById('page')
    ?.replaceWith(
      head(data),
      h(
        'main',
        {},
        passRatesSection(data),
        ...changesSections(data),
        paperSection(data),
        casesSection(data),
      ),
    );
  document.body.dataset.ready = 'yes';
});

function head({ environment, cases }: ReportData): HTMLElement {
  const { date, commit, terraform, node } = environment;
  return h(
    'header',
    { class: 'top' },
    h('h1', {}, 'IaC-DPO: evaluation'),
    h(
      'p',
      { class: 'soft' },
      `${cases.rows.length.toLocaleString('en')} outcomes, made on ${date} from commit ${commit} with ${terraform} and Node ${node}.`,
    ),
    h(
      'nav',
      { 'aria-label': 'Parts of this report' },
      PARTS.map(([id, title]) => h('a', { href: `#${id}` }, title)),
    ),
  );
}

const PARTS = [
  ['pass-rates', 'Pass rates'],
  ['findings', 'Findings'],
  ['churn', 'Churn'],
  ['latency', 'Latency'],
  ['paper', 'The paper'],
  ['cases', 'Cases'],
] as const;
