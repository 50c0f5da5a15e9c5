/** Blue, orange and vermilion of Okabe and Ito, which all kinds of colour vision tell apart; every text is 4.5 : 1 or more. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f7f9; --line: #d5d9df; --ink: #1a1e24; --soft: #4d5560; --link: #005a9e;
  --good: #0072b2; --stay: #b36b00; --bad: #b34700;
  --removed: #fdecea; --removed-word: #f8cdc7; --added: #e5f1fb; --added-word: #bfdef7;
  --keyword: #6639ba; --string: #0a3069; --number: #0550ae; --comment: #4d5560;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --card: #1d2128; --line: #3a414b; --ink: #e8ebef; --soft: #b1bac4; --link: #7cc0f5;
    --good: #56b4e9; --stay: #e6a817; --bad: #f0803c;
    --removed: #3b2020; --removed-word: #63302a; --added: #16304a; --added-word: #1b4a74;
    --keyword: #dcbdff; --string: #b6e3ff; --number: #9ecbff; --comment: #c3cbd4;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 90rem; padding: 1.5rem 1.25rem 4rem;
  background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
  counter-reset: shown;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.3rem; }
h2 code { font-size: 1.15rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0.4rem 0; }
.soft { color: var(--soft); }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre, .diff table { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
pre { margin: 0.4rem 0; padding: 0.5rem 0.75rem; border-radius: 0.35rem; background: var(--card); white-space: pre-wrap; }
select { max-width: 100%; min-height: 2.25rem; margin-left: 0.4rem; padding: 0.25rem 0.5rem; border: 1px solid var(--soft); border-radius: 0.35rem; background: var(--page); color: inherit; font: inherit; }
.filters { position: sticky; z-index: 1; top: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-top: 2rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); background: var(--page); }
.plain { border-collapse: collapse; font-size: 0.95rem; }
.plain th, .plain td { padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; font-variant-numeric: tabular-nums; }
.plain thead th { font-weight: 600; }
.scroll { position: relative; overflow-x: auto; }
.module { scroll-margin-top: 4.5rem; }
summary { cursor: pointer; padding: 0.3rem 0; }
.finding { counter-increment: shown; margin: 0.4rem 0; padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--page); }
.inside { margin: 0 0 0.75rem; padding-left: 1.1rem; border-left: 2px solid var(--line); }
ol { padding-left: 1.6rem; }
ul.inside { padding-left: 2rem; }
.fate { display: inline-block; min-width: 11rem; margin-right: 0.5rem; padding-left: 0.5rem; border-left: 0.4rem solid var(--soft); font-size: 0.9rem; font-weight: 600; }
.fate.validated, .fate.modernised { border-color: var(--good); }
.fate.checked, .fate.proposed { border-color: var(--stay); }
.fate.abstained, .fate.still-wrong { border-color: var(--bad); }
.chosen { font-weight: 600; }
.score { color: var(--soft); font-variant-numeric: tabular-nums; }
.count::after { content: "Findings shown: " counter(shown); font-weight: 600; }
.diff { margin: 0.75rem 0; border: 1px solid var(--line); border-radius: 0.4rem; }
.diff figcaption { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0.35rem 0.75rem; border-bottom: 1px solid var(--line); background: var(--card); font-size: 0.9rem; }
.diff table { width: 100%; min-width: 40rem; border-collapse: collapse; table-layout: fixed; }
.diff th { padding: 0.25rem 0.6rem; text-align: left; font-family: system-ui, sans-serif; font-weight: 600; }
.diff col.number { width: 3.6rem; }
.diff td { padding: 0 0.5rem; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
.diff td.number { color: var(--soft); text-align: right; user-select: none; }
.diff .none { background: var(--card); }
.diff .removed { background: var(--removed); }
.diff .added { background: var(--added); }
.diff .number.removed { box-shadow: inset 3px 0 var(--bad); }
.diff .number.added { box-shadow: inset 3px 0 var(--good); }
.diff mark { border-radius: 2px; background: var(--removed-word); color: inherit; }
.diff .added mark { background: var(--added-word); }
.diff .gap td { padding: 0.15rem; background: var(--card); color: var(--soft); text-align: center; }
.diff .folded, .diff:has(input:checked) .gap { display: none; }
.diff:has(input:checked) .folded { display: table-row-group; }
.keyword { color: var(--keyword); }
.string { color: var(--string); }
.number:not(td) { color: var(--number); }
.comment { color: var(--comment); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3rem; font-size: 0.9rem; }
@media (max-width: 46rem) { body { padding: 1rem 0.75rem 3rem; } .fate { display: block; } }
@media print { .filters { display: none; } }
`;
