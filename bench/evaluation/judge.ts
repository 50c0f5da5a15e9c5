import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { execa } from 'execa';
import { readRows } from './corpora.ts';

/** What ../shared/tools/judge.py says of one text; `valid` is null where it cannot tell offline. */
export interface Judged {
  readonly valid: boolean | null;
  readonly summaries: readonly string[];
}

/** Verdicts by text. A text that was judged before is not judged again: the real provider takes seconds. */
export async function judge(
  folder: string,
  texts: readonly string[],
): Promise<(text: string) => Judged | undefined> {
  const cache = `${folder}/judged.jsonl`;
  const known = new Map(readRows(cache).map((row) => [String(row.id), row as unknown as Judged]));
  const unknown = new Map(texts.map((text) => [hashOf(text), text]));
  for (const id of known.keys()) unknown.delete(id);
  if (unknown.size > 0) {
    const [input, output] = [`${folder}/to-judge.jsonl`, `${folder}/just-judged.jsonl`];
    writeFileSync(
      input,
      [...unknown].map(([id, draft]) => `${JSON.stringify({ id, draft })}\n`).join(''),
    );
    await execa('python3', ['../shared/tools/judge.py', input, output], { stdio: 'inherit' });
    for (const row of readRows(output)) {
      known.set(String(row.id), row as unknown as Judged);
      appendFileSync(cache, `${JSON.stringify(row)}\n`);
    }
  }
  return (text) => known.get(hashOf(text));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
