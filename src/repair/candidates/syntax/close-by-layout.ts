import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import { inserted, type Mend, type Slip } from './slip.ts';

/** What is missing, where the layout ends it. */
export function closeByLayout({ document: { bytes }, problem }: Slip): Mend | undefined {
  const { insert } = problem;
  if (!insert) return undefined;
  return {
    title: `put the missing \`${insert.text.trim()}\` where the layout ends what it closes`,
    score: 0.8,
    edits: [inserted(insert.at, insert.text.replaceAll('\n', lineBreakOf(bytes)))],
  };
}
