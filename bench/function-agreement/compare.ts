import { isDeepStrictEqual } from 'node:util';
import { equalTypes } from '../../src/value/equal-types.ts';
import type { Answer } from '../../test/functions/answer.ts';
import { typeWords } from '../../test/functions/our-answer.ts';

export type Agreement =
  | 'same value'
  | 'same problem'
  | 'same problem in other words'
  | 'both unknown'
  /** Right, but less is said than could be. */
  | 'unknown where terraform knows'
  | Disagreement;

export type Disagreement =
  | 'problem where terraform has none'
  | 'no problem where terraform has one'
  | 'another problem'
  | 'another value'
  | 'another type'
  | 'other marks'
  | 'known where terraform does not know';

export const DISAGREEMENTS: readonly string[] = [
  'problem where terraform has none',
  'no problem where terraform has one',
  'another problem',
  'another value',
  'another type',
  'other marks',
  'known where terraform does not know',
] satisfies readonly Disagreement[];

export function compare(ours: Answer, theirs: Answer): Agreement {
  if (theirs.kind === 'problem') {
    if (ours.kind !== 'problem')
      return ours.kind === 'unknown'
        ? 'unknown where terraform knows'
        : 'no problem where terraform has one';
    if (ours.summary !== theirs.summary || ours.argument !== theirs.argument)
      return 'another problem';
    return ours.detail === theirs.detail ? 'same problem' : 'same problem in other words';
  }
  if (ours.kind === 'problem') return 'problem where terraform has none';
  if (theirs.kind === 'value') {
    if (ours.kind !== 'value') return 'unknown where terraform knows';
    if (!isDeepStrictEqual(ours.json, theirs.json)) return 'another value';
    // An output of a null is stored without its type.
    if (theirs.json !== null && !equalTypes(ours.type, theirs.type)) return 'another type';
    return ours.sensitive === theirs.sensitive ? 'same value' : 'other marks';
  }
  const type = ours.kind === 'value' ? typeWords(ours.type) : ours.type;
  if (theirs.kind === 'unknown' && ours.kind !== 'unknown')
    return 'known where terraform does not know';
  if (type !== theirs.type)
    return ours.kind === 'unknown' && type === 'dynamic'
      ? 'unknown where terraform knows'
      : 'another type';
  if (theirs.kind === 'unknown') return 'both unknown';
  return ours.kind === 'unknown' ? 'unknown where terraform knows' : 'same value';
}
