import { setPriority } from 'node:os';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import type { Answers } from './answers.ts';
import type { Row } from './corpora.ts';
import type { Oracle } from './oracle.ts';

/** Asks terraform about every row it was not asked about, `jobs` at a time, out of everybody's way. */
export async function fill(
  rows: readonly Row[],
  answers: Answers,
  oracle: Oracle,
  jobs: number,
): Promise<void> {
  setPriority(LOW);
  const modules = rows.map(({ id, text }) => moduleFromText(id, text));
  const pending = modules.filter((module) => answers.of(module) === undefined);
  let done = 0;
  const work = async (): Promise<void> => {
    for (let module = pending.shift(); module; module = pending.shift()) {
      if (answers.of(module) === undefined) await answers.ask(module, oracle);
      done++;
      if (done % 50 === 0) process.stderr.write(`${done} asked, ${pending.length} left\n`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

const LOW = 10;
