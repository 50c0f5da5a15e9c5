import { marksOf, unionMarks } from '../value/marks.ts';
import type { Marks, Value } from '../value/value.ts';

/** The marks of a value that is computed from all of these. */
export const joinMarks = (values: readonly Value[]): Marks | undefined =>
  unionMarks(values.map(marksOf));
