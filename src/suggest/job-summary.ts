import { sentence } from '../report/markdown-text.ts';
import { hunkEvidence } from '../report/summary/hunk-evidence.ts';
import { SUMMARY_LIMIT } from '../report/summary/limit.ts';
import { modulePicture } from '../report/summary/module-picture.ts';
import { totalsTable } from '../report/summary/totals.ts';
import { fitSections, type Section } from './fit-sections.ts';
import type { Summary } from './summary.ts';
import { summaryTitle } from './summary-comment.ts';
import { summarySections } from './summary-sections.ts';

/**
 * What the run's own page tells of a pull request: all that the comment does, and, since nobody's conversation is in the
 * way of it, the counts of all modules, a picture of them, the time, and every hunk with its evidence.
 */
export function jobSummary(summary: Summary): string {
  const repairs = summary.modules.map(({ repair }) => repair);
  const head = [
    `## ${summaryTitle(summary)}`,
    '',
    ...(summary.failed === undefined ? [] : [`> **Stopped:** ${sentence(summary.failed)}`, '']),
    totalsTable(repairs),
    modulePicture(repairs),
  ].join('\n');
  const sections: readonly Section[] = [
    ...summarySections(summary),
    {
      head: '\n**What changes, and why it is believed**\n',
      entries: repairs.flatMap(hunkEvidence),
    },
  ];
  return head + fitSections(sections, SUMMARY_LIMIT - Buffer.byteLength(head));
}
