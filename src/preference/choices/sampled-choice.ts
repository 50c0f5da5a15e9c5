import type { Author } from '../../repair/author.ts';
import type { Candidate } from '../../repair/candidate.ts';
import type { Ranker } from '../../repair/ranker.ts';
import { type Asked, choiceOf } from './asked.ts';
import type { Choice } from './choice.ts';

/** The model of the round before. */
export interface Sampler {
  readonly ranker: Ranker;
  /** Absent where it was not trained to write. */
  readonly author?: Author;
}

/**
 * A choice with what a controller makes of it: the edits that it writes itself, tried like all others, and how much it
 * likes each that passes. What it likes and is wrong is what it learns most from.
 */
export async function sampledChoice(asked: Asked, { ranker, author }: Sampler): Promise<Choice> {
  const { context, candidates, trials } = asked;
  const { finding } = asked.question;
  const shown = structuredClone(candidates);
  const written = author ? await author.write({ context, finding, candidates: shown }) : [];
  const known = new Set(candidates.map(keyOf));
  const own = written.filter((candidate) => !known.has(keyOf(candidate)));
  // First, so that they are among the few that are kept of what is refused.
  const all = [...asked.tryMore(own), ...trials];
  const choice = choiceOf(asked, all);
  const open = all.flatMap(({ candidate, tried }) => (tried.kind === 'passed' ? [candidate] : []));
  const likes = await ranker.score({ context, finding, candidates: structuredClone(open) });
  return {
    ...choice,
    options: choice.options.map((option, index) => {
      const liked = likes[index];
      return { ...option, ...(liked !== undefined && { liked }) };
    }),
  };
}

/** The same for two candidates that come to one text. */
const keyOf = ({ edits }: Candidate): string => JSON.stringify(edits);
