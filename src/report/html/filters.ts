import { type Html, html } from './html.ts';
import { FATE_WORDS, FATES, type ToldFinding } from './told-findings.ts';

/** Two lists to choose from, and the style rules that make them work: no script runs in this page. */
export interface Filters {
  readonly form: Html;
  readonly style: string;
}

export function filtersFor(findings: readonly ToldFinding[]): Filters {
  const kinds = [...new Set(findings.map(({ finding }) => finding.kind))].sort();
  const fates = FATES.filter((fate) => findings.some((one) => one.fate === fate));
  const options = (values: readonly (readonly [string, string])[]) =>
    values.map(([value, words]) => html`<option value="${value}">${words}</option>`);
  return {
    form: html`<form class="filters" aria-label="Findings to be shown">
<label>Class of finding <select id="class" autocomplete="off"><option value="">any</option>${options(kinds.map((kind) => [kind, kind]))}</select></label>
<label>What became of it <select id="fate" autocomplete="off"><option value="">anything</option>${options(fates.map((fate) => [fate, FATE_WORDS[fate]]))}</select></label>
</form>
`,
    style: [undefined, ...kinds]
      .flatMap((kind) => [undefined, ...fates].map((fate) => hide(kind, fate)))
      .join(''),
  };
}

/** Where these are chosen, findings that are not like that are hidden, and modules that have none that is. */
function hide(kind: string | undefined, fate: string | undefined): string {
  if (kind === undefined && fate === undefined) return '';
  const chosen =
    (kind === undefined ? '' : `:has(#class option[value="${kind}"]:checked)`) +
    (fate === undefined ? '' : `:has(#fate option[value="${fate}"]:checked)`);
  const like =
    (kind === undefined ? '' : `[data-class="${kind}"]`) +
    (fate === undefined ? '' : `[data-fate="${fate}"]`);
  return `body${chosen} .finding:not(${like}),body${chosen} .module:not(:has(.finding${like})){display:none}\n`;
}
