import { writeFileSync } from 'node:fs';
import { execa } from 'execa';
import { hashOf } from '../../hash-of.ts';
import { keepRow, readKept } from '../../jsonl.ts';
import { type Same, sameToTerraform } from './same-to-terraform.ts';

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
  const answerOf = ({ key, texts }: Same) =>
    [key, ...texts].map((text) => known.get(hashOf(text))).find((answer) => answer !== undefined);
  const open = groups.filter((group) => !answerOf(group)).flatMap(({ texts }) => texts.slice(0, 1));
  const keep = (id: string, answer: Judged): void => {
    known.set(id, answer);
    keepRow(cache, { ...answer, id });
  };
  for (const { id, ...answer } of await ask(folder, open)) keep(id, answer);
  const answers = new Map<string, Judged>();
  for (const group of groups) {
    const answer = answerOf(group);
    if (!answer) continue;
    // So that a text of another run that only differs in layout is known too.
    if (!known.has(hashOf(group.key))) keep(hashOf(group.key), answer);
    for (const text of group.texts) answers.set(text, answer);
  }
  return (text) => answers.get(text);
}

async function ask(
  folder: string,
  texts: readonly string[],
): Promise<(Judged & { readonly id: string })[]> {
  if (texts.length === 0) return [];
  if (!process.env.TF_MIRROR)
    throw new Error('TF_MIRROR is not set: name the folder of the unpacked AWS provider in it.');
  // Runs of several shards may share the folder.
  const [input, output] = ['in', 'out'].map(
    (end) => `${folder}/judge-${process.pid}-${end}.jsonl`,
  ) as [string, string];
  writeFileSync(
    input,
    texts.map((draft) => `${JSON.stringify({ id: hashOf(draft), draft })}\n`).join(''),
  );
  await execa('python3', ['../shared/tools/judge.py', input, output], { stdio: 'inherit' });
  return readKept(output).map((row) => row as unknown as Judged & { readonly id: string });
}
