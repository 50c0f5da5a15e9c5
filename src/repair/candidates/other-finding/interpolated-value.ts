import type { Candidate } from '../../candidate.ts';
import { inFile } from '../../context.ts';
import { abstain, expressionAt, type Proposer, textOf } from './class.ts';

/** A list or a map inside of a text. */
export const interpolatedValue: Proposer = (_context, finding, at) => {
  const written = expressionAt(at, finding);
  if (!written) return NO_TEXT;
  const text = textOf(at, written);
  const change = (title: string, score: number, to: string): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: written.range, text: to }]),
  });
  return [
    change('join the elements with commas', 0.65, `join(",", ${text})`),
    change('write it as JSON', 0.6, `jsonencode(${text})`),
  ];
};

const NO_TEXT = abstain(
  'A collection has no text, and how it should be written is not to be seen.',
);
