import type { ReportData } from '../../report-data.ts';
import { h } from '../element.ts';
import type { Filter } from './matches.ts';

type Choice = readonly [value: string, label: string];

/** The fields above the list; `changed` hears of every change, of typing once the typist pauses. */
export function filterForm(
  data: ReportData,
  start: Partial<Filter>,
  changed: (filter: Filter) => void,
): HTMLElement {
  const choose = (name: keyof Filter, label: string, choices: readonly Choice[]) =>
    h(
      'label',
      {},
      label,
      h(
        'select',
        { name },
        choices.map(([value, words]) =>
          h('option', { value, selected: (start[name] ?? '') === value }, words),
        ),
      ),
    );
  let pause: ReturnType<typeof setTimeout>;
  const form = h(
    'form',
    {
      class: 'filter',
      role: 'search',
      'aria-label': 'Cases to be listed',
      onsubmit: (event) => event.preventDefault(),
      oninput: ({ target }) => {
        clearTimeout(pause);
        const tell = () => changed(read(form));
        if (target instanceof HTMLInputElement) pause = setTimeout(tell, TYPING_PAUSE_MS);
        else tell();
      },
    },
    choose('group', 'Corpus', [ANY, ...data.groups.map(({ key, title }): Choice => [key, title])]),
    choose('system', 'System', [
      ANY,
      ...data.systems.map(({ name, title }): Choice => [name, title]),
    ]),
    choose('before', 'Before', VERDICTS),
    choose('after', 'After', VERDICTS),
    choose('kind', 'Class of finding', [ANY, ...kindsOf(data).map((kind): Choice => [kind, kind])]),
    choose('change', 'Text', [ANY, ['changed', 'changed'], ['unchanged', 'left as it was']]),
    choose('loses', 'Loses', [ANY, ['something', 'something'], ['nothing', 'nothing']]),
    h(
      'label',
      { class: 'wide' },
      'Words in id, texts, steps and findings',
      h('input', {
        type: 'search',
        name: 'text',
        value: start.text,
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    ),
  );
  return form;
}

const TYPING_PAUSE_MS = 200;

const ANY: Choice = ['', 'any'];

const VERDICTS: readonly Choice[] = [
  ANY,
  ['valid', 'valid'],
  ['invalid', 'invalid'],
  ['unknown', 'judge cannot tell'],
];

const kindsOf = ({ groups }: ReportData): string[] =>
  [
    ...new Set(
      groups.flatMap(({ changes }) =>
        changes.flatMap(({ waterfall }) => waterfall.kinds.map(({ kind }) => kind)),
      ),
    ),
  ].sort();

function read(form: HTMLFormElement): Filter {
  const values = new FormData(form);
  const value = (name: keyof Filter): string => String(values.get(name) ?? '');
  return {
    group: value('group'),
    system: value('system'),
    before: value('before'),
    after: value('after'),
    kind: value('kind'),
    change: value('change'),
    loses: value('loses'),
    text: value('text').trim(),
  };
}
