import { resourceSteps } from '../../../check/resolve-type.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile } from '../../context.ts';
import { abstain, expressionAt, type Proposer, textOf } from './class.ts';

/** `aws.Name = "x"` in an object: a key with a dot is text in quotes, or a reference in parentheses. */
export const ambiguousKey: Proposer = (context, finding, at) => {
  const key = expressionAt(at, finding);
  if (key?.kind !== 'traversal') return NO_KEY;
  const text = textOf(at, key);
  const split = resourceSteps(key);
  const isReference =
    ['var', 'local', 'each', 'data', 'module'].includes(key.root.text) ||
    (split !== undefined && context.scope.resources.has(split.address));
  const change = (title: string, score: number, to: string): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: key.range, text: to }]),
  });
  return isReference
    ? [change('put the reference in parentheses', 0.9, `(${text})`)]
    : [change(`quote the key \`${text}\``, 0.9, `"${text}"`)];
};

const NO_KEY = abstain('Whether the key is a name or a reference is not to be seen.');
