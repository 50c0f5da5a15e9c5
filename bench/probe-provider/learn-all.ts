import { appendFileSync } from 'node:fs';
import type { ValueRule, Words } from '../../src/constraints/constraint.ts';
import type { ProviderSchema } from '../../src/schema/schema.ts';
import type { Derived } from './derive.ts';
import { isRich, isSaidWith } from './derive-values.ts';
import { encodeConfig } from './encode-config.ts';
import { learnShape } from './learn-shape.ts';
import { AT_ONCE, linesOf } from './looks.ts';
import { startProvider } from './provider-process.ts';
import { configAt, wrapped } from './slots.ts';

/** A rule found for a message that does not tell it; `rule` is absent where none was. */
export interface Learned {
  readonly words: Words;
  readonly rule?: ValueRule;
}

/** Tries to find the rules behind the messages that nothing explains; answers are kept in `folder`/learned.jsonl. */
export async function learnAll(
  mirror: string,
  folder: string,
  schema: ProviderSchema,
  unexplained: Derived['unexplained'],
): Promise<readonly Learned[]> {
  const file = `${folder}/learned.jsonl`;
  const done = new Set(linesOf<Learned>(file).map(({ words }) => JSON.stringify(words)));
  const open = unexplained.filter(
    (refusal) =>
      isRich(refusal) &&
      refusal.fired.filter(Boolean).length >= 3 &&
      refusal.fired.filter((fired) => !fired).length >= 3 &&
      refusal.slot.scalar === 'string' &&
      !done.has(JSON.stringify(refusal.words)),
  );
  const byWords = new Map<string, Derived['unexplained'][number][]>();
  for (const refusal of open) {
    const key = JSON.stringify(refusal.words);
    byWords.set(key, [...(byWords.get(key) ?? []), refusal]);
  }
  // Messages of many arguments first: whoever stops early has learned the most.
  const jobs = [...byWords.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([first]) => (first ? [first] : []));
  await using provider = await startProvider(mirror);
  let next = 0;
  const work = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      const { mode, type, slot, words } = job;
      const block = mode === 'provider' ? schema.provider : schema.schemaOf(mode, type);
      if (!block) continue;
      const fires = async (value: string): Promise<boolean> => {
        const config = configAt(slot.above, { [slot.name]: wrapped(slot, value) });
        return (await provider.validate(mode, type, encodeConfig(block, config))).some((said) =>
          isSaidWith(words, slot, value, said),
        );
      };
      const rule = await learnShape(job, fires).catch(() => undefined);
      appendFileSync(file, `${JSON.stringify({ words, ...(rule && { rule }) })}\n`);
      process.stderr.write(`\r${next}/${jobs.length} messages`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return linesOf<Learned>(file);
}
