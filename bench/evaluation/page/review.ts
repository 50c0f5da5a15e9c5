import { percent, table } from './table.ts';

/** One repair as a sceptical reviewer judged it; ids only, no text of the corpora. */
export interface Reviewed {
  readonly id: string;
  readonly accepted: boolean;
  /** What was wrong with it, or what was good; one sentence without the author's names. */
  readonly note: string;
}

export function review(read: readonly Reviewed[]): string {
  if (read.length === 0) return 'Not read yet.';
  const refused = read.filter(({ accepted }) => !accepted);
  return `${read.length} repairs, drawn by the hash of their id (\`npm run evaluate -- sample\`), read by the engineers as sceptical reviewers would:
${percent(read.length - refused.length, read.length)} would be accepted as they are. The others:

${table(
  ['row', 'why not'],
  refused.map(({ id, note }) => [`\`${id}\``, note]),
)}`;
}
