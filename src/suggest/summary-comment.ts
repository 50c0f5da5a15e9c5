import { countErrors } from '../report/count-errors.ts';
import { countWords } from '../report/count-words.ts';
import { codeSpan, sentence } from '../report/markdown-text.ts';
import { BODY_LIMIT } from './body-limit.ts';
import { fitSections } from './fit-sections.ts';
import { writeMarker } from './marker.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { HOW_TO_REFUSE } from './review-body.ts';
import type { Suggestion } from './suggestion.ts';
import { isPlaced, type Run } from './suggestion-comment.ts';
import type { Summary } from './summary.ts';
import { summarySections } from './summary-sections.ts';

/** The body of the one comment that is kept up to date: the outcome first, then what a person has to do. */
export function summaryComment(summary: Summary, { signing, ...audit }: Run): string {
  const head = [
    `### ${summaryTitle(summary)}`,
    '',
    ...(summary.failed === undefined ? [] : [`> **Stopped:** ${sentence(summary.failed)}`, '']),
    `${looked(summary)} at ${codeSpan(audit.head.slice(0, SHORT_SHA))}.${refusal(summary)}`,
    '',
  ].join('\n');
  const room = BODY_LIMIT - Buffer.byteLength(head);
  const sections = fitSections(summarySections(summary), room);
  return `${head}${sections}\n${writeMarker({ kind: 'summary', ...audit }, signing)}`;
}

const SHORT_SHA = 7;

/** The outcome in a line: `IaC-DPO: 2 errors, 1 suggestion`. */
export function summaryTitle(summary: Summary): string {
  const errors = summary.modules.reduce((sum, { repair }) => sum + countErrors(repair.before), 0);
  const found = [countWords(errors, 'error'), ...offers(summary)].join(', ');
  const titles: Readonly<Record<Outcome, string>> = {
    ok: summary.modules.length === 0 ? 'nothing to look at' : 'no errors',
    findings: found,
    incomplete: `${found}; not everything was looked at`,
    failed: 'the run did not finish',
  };
  return `IaC-DPO: ${titles[outcomeOf(summary)]}`;
}

/** What stands on the pull request once the plan is done. */
function offers({ plan: { post, patches, kept } }: Summary): readonly string[] {
  const all: readonly Suggestion[] = [...post, ...patches, ...kept];
  const of = (...kinds: readonly string[]) =>
    all.filter(({ shown }) => kinds.includes(shown.as)).length;
  const [suggestions, diffs, whole] = [of('suggestion'), of('diff'), of('patch')];
  return [
    ...(suggestions > 0 ? [countWords(suggestions, 'suggestion')] : []),
    ...(diffs + whole > 0 ? [countWords(diffs + whole, 'patch')] : []),
  ];
}

function looked({ modules }: Summary): string {
  const files = modules.reduce((sum, { repair }) => sum + repair.draft.files.length, 0);
  return `Looked at ${countWords(modules.length, 'module')} (${countWords(files, 'file')})`;
}

const refusal = ({ plan: { post, kept } }: Summary): string =>
  [...post, ...kept].some(isPlaced) ? ` ${HOW_TO_REFUSE}` : '';
