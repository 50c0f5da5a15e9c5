import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { table } from './table.ts';

/** What the judge still refuses, by its own words; three rows each. */
export function failures(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ after }) => after.valid === false);
  const classes = new Map<string, Outcome[]>();
  for (const row of failed) {
    for (const summary of new Set(row.after.summaries.map(classOf)))
      classes.set(summary, [...(classes.get(summary) ?? []), row]);
  }
  if (failed.length === 0) return 'Nothing.';
  return table(
    ['class', 'rows', 'examples', 'what the tool said of the first'],
    [...classes]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([summary, found]) => [
        summary,
        found.length,
        found
          .slice(0, 3)
          .map(({ id }) => `\`${id}\``)
          .join(', '),
        found[0]?.abstained[0]
          ? `${found[0].abstained[0].kind}: ${plain(found[0].abstained[0].reason)}`
          : `thought ${found[0]?.said}`,
      ]),
  );
}

/** Provider messages quote values; only what kind of check it was is kept. */
const classOf = (summary: string): string =>
  /^[A-Z][A-Za-z ]+$/.test(summary)
    ? summary
    : /^(?:Insufficient|Too many) /.test(summary)
      ? summary.replace(/(Insufficient|Too many) .*/, '$1 … blocks')
      : 'a check of the provider on a value';

/** Names and values of a row stay out of the page. */
const plain = (reason: string): string =>
  reason
    .replace(/`[^`]*`/g, '`…`')
    .replace(/"[^"]*"/g, '"…"')
    .replace(/it would lose [^;.]*/g, 'it would lose …')
    .replace(/it would remove [^;.]*/g, 'it would remove …')
    .replaceAll('|', '/');
