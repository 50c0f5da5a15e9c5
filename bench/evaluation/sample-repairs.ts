import { createTwoFilesPatch } from 'diff';
import type { Outcome } from '../../src/evaluate/outcome.ts';
import { hashOf } from '../hash-of.ts';

const MOST = 50;
/** Changed to draw another sample. */
const SEED = 'repairs-3';

/** The diffs of fifty repairs of drafts, drawn by hash over all corpora, for a person to read. */
export function sampleRepairs(outcomes: readonly Outcome[]): string {
  const changed = outcomes.filter(
    ({ protocol, system, draft, result }) =>
      protocol === 'drafts' && system === 'rules' && draft !== result,
  );
  return changed
    .sort((a, b) => (place(a.id) < place(b.id) ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, said, steps, abstained, draft, result }) => {
      const diff = createTwoFilesPatch('draft', 'repaired', draft, result, '', '', { context: 4 });
      const done = steps.map(({ title, loses }) => `${loses ? 'LOSES ' : ''}${title}`);
      const left = abstained.map(({ kind, reason }) => `LEFT ${kind}: ${reason}`);
      return [`##### ${id} (${said})`, ...done, ...left, diff].join('\n');
    })
    .join('\n\n');
}

/** A row's place in the draw. */
const place = (id: string): string => hashOf(`${SEED} ${id}`);
