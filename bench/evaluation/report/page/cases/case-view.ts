import type { Step } from '../../../../../src/evaluate/outcome.ts';
import { visibleText } from '../../../../../src/report/html/visible-text.ts';
import { type Child, h } from '../element.ts';
import { duration, ratio } from '../numbers.ts';
import { verdictBadge } from './case-list.ts';
import { diffView } from './diff-view.ts';
import { findingsView, list } from './findings-view.ts';
import { verdictOf } from './matches.ts';
import type { SeenCase } from './seen-case.ts';

/** Everything there is to one case: verdicts, measures, diff, findings, steps, what is left and why. */
export function caseView(seen: SeenCase): HTMLElement {
  const { before, after, steps, abstained } = seen.row;
  return h(
    'div',
    { class: 'case' },
    h(
      'p',
      { class: 'turn' },
      verdictBadge(verdictOf(before.valid)),
      ' → ',
      verdictBadge(verdictOf(after.valid)),
      ` ${seen.groupTitle} · ${seen.systemTitle}`,
    ),
    measures(seen),
    comparison(seen),
    h(
      'div',
      { class: 'two' },
      h('div', {}, findingsView('Findings before', before, after.findings, 'left')),
      h(
        'div',
        {},
        findingsView('Findings after', after, before.findings, 'right'),
        list(`Steps (${steps.length})`, steps.map(stepItem), 'No step was taken.'),
        list(
          `Left alone (${abstained.length})`,
          abstained.map(({ kind, reason }) =>
            h('li', {}, h('code', {}, kind), h('div', {}, visibleText(reason))),
          ),
          'Nothing was abstained from.',
        ),
      ),
    ),
  );
}

function measures({ row }: SeenCase): HTMLElement {
  const { said, intent, churn, ms, before, after, codeBleu, attributes } = row;
  const facts: readonly (readonly [string, Child])[] = [
    ['addresses kept', `${intent.addressesKept} of ${intent.addresses}`],
    ['valid arguments kept', `${intent.argumentsKept} of ${intent.arguments}`],
    ['error lines', `${before.errorLines} → ${after.errorLines}`],
    ['churn', ratio(churn)],
    ...(ms === undefined ? [] : ([['time', duration(ms)]] as const)),
    ...(said === undefined ? [] : ([['the system says', visibleText(said)]] as const)),
    ...(attributes
      ? ([
          [
            'changes',
            `${attributes.right} of ${attributes.made} right, ${attributes.expected} wanted`,
          ],
        ] as const)
      : []),
    ...(codeBleu
      ? ([
          [
            'CodeBLEU',
            `${codeBleu.paper.score.toFixed(3)} (corrected ${codeBleu.corrected.score.toFixed(3)})`,
          ],
        ] as const)
      : []),
  ];
  return h(
    'dl',
    { class: 'measures' },
    facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );
}

/** Draft against result; where the text that was wanted is known, also result against that. */
function comparison(seen: SeenCase): HTMLElement {
  const draft = { title: 'Before', text: seen.draft(), findings: seen.row.before.findings };
  const result = { title: 'After', text: seen.result(), findings: seen.row.after.findings };
  const diff = seen.changed
    ? diffView(draft, result)
    : h(
        'div',
        {},
        h('p', { class: 'soft' }, 'The text came out as it went in.'),
        diffView(draft, result),
      );
  const gold = seen.gold();
  if (gold === undefined) return diff;
  return h(
    'div',
    {},
    diff,
    h(
      'details',
      {},
      h('summary', {}, 'After against the text that was wanted'),
      diffView(result, { title: 'Wanted', text: gold, findings: [] }),
    ),
  );
}

const stepItem = ({ action, title, loses }: Step): HTMLElement =>
  h(
    'li',
    {},
    h('code', {}, action),
    ' ',
    visibleText(title),
    loses === undefined
      ? undefined
      : h('div', {}, h('span', { class: 'badge loses' }, 'loses'), ' ', visibleText(loses)),
  );
