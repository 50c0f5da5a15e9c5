import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { execa } from 'execa';
import { readKept } from '../../jsonl.ts';
import { sameToTerraform } from './same-to-terraform.ts';

/** What ../shared/tools/judge.py says of one text; `valid` is null where it cannot tell offline. */
export interface Judged {
  readonly valid: boolean | null;
  readonly summaries: readonly string[];
}

/**
 * Verdicts by text. The real provider takes seconds, so it is asked about one of the texts that only differ in
 * layout and comments, and never about what it was asked before.
 */
export async function judge(
  folder: string,
  texts: readonly string[],
): Promise<(text: string) => Judged | undefined> {
  const cache = `${folder}/judged.jsonl`;
  const known = new Map(readKept(cache).map((row) => [String(row.id), row as unknown as Judged]));
  const groups = sameToTerraform(texts);
  const answerOf = (group: readonly string[]) =>
    group.map((text) => known.get(hashOf(text))).find((answer) => answer !== undefined);
  const open = groups.flatMap((group) => (answerOf(group) ? [] : group.slice(0, 1)));
  if (open.length > 0) {
    const [input, output] = [`${folder}/to-judge.jsonl`, `${folder}/just-judged.jsonl`];
    writeFileSync(
      input,
      open.map((draft) => `${JSON.stringify({ id: hashOf(draft), draft })}\n`).join(''),
    );
    await execa('python3', ['../shared/tools/judge.py', input, output], { stdio: 'inherit' });
    for (const row of readKept(output)) {
      known.set(String(row.id), row as unknown as Judged);
      appendFileSync(cache, `${JSON.stringify(row)}\n`);
    }
  }
  const answers = new Map(
    groups.flatMap((group) => {
      const answer = answerOf(group);
      return answer ? group.map((text) => [text, known.get(hashOf(text)) ?? answer] as const) : [];
    }),
  );
  return (text) => answers.get(text);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
