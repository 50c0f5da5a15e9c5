import { moduleFromText } from '../../src/module/module-from-text.ts';
import type { Answers } from '../checker-agreement/answers.ts';
import { CORPORA, rowsOf } from '../checker-agreement/corpora.ts';

/** Modules of the corpora to start from: those terraform can decide, short enough to be validated quickly. */
export function seedModules(answers: Answers): readonly { id: string; text: string }[] {
  return CORPORA.flatMap((corpus) =>
    rowsOf(corpus).filter((_, index) => index % EVERY === 0),
  ).filter(({ id, text }) => {
    if (text.length > MAX_CHARACTERS) return false;
    const answer = answers.of(moduleFromText(id, text));
    return answer !== undefined && answer.validation.verdict !== 'unknown';
  });
}

const MAX_CHARACTERS = 6000;
/** Keeps the seeds the same while answers are still being collected for the rows between. */
const EVERY = 6;
