import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { CORPORA, readRows } from './corpora.ts';
import type { BatchRow } from './measure.ts';

const MOST = 50;
/** Changed to draw another sample. */
const SEED = 'repairs-1';

/** Writes the diffs of fifty repairs, drawn by hash over all corpora, for a person to read. */
export function sampleRepairs(folder: string): void {
  const changed = CORPORA.flatMap(({ name }) => {
    const drafts = new Map(
      readRows(`${folder}/rows-${name}.jsonl`).map((row) => [row.id, row.draft]),
    );
    return (readRows(`${folder}/repaired-${name}.jsonl`) as unknown as BatchRow[]).flatMap(
      (row) => {
        const draft = String(drafts.get(row.id) ?? '');
        return draft === row.repaired ? [] : [{ row, draft }];
      },
    );
  });
  const drawn = changed
    .sort((a, b) => (hashOf(a.row.id) < hashOf(b.row.id) ? -1 : 1))
    .slice(0, MOST);
  const pages = drawn.map(({ row, draft }) => {
    const diff = createTwoFilesPatch('draft', 'repaired', draft, row.repaired, '', '', {
      context: 4,
    });
    const steps = row.applied.map(({ title, loses }) => `${loses ? 'LOSES ' : ''}${title}`);
    const left = row.abstained.map(({ finding, reason }) => `LEFT ${finding.kind}: ${reason}`);
    return [`##### ${row.id} (${row.after.verdict})`, ...steps, ...left, diff].join('\n');
  });
  writeFileSync(`${folder}/sample.txt`, pages.join('\n\n'));
}

const hashOf = (id: string): string => createHash('sha256').update(`${SEED} ${id}`).digest('hex');
