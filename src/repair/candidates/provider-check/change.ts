import { overlaps } from '../../../hcl/range.ts';
import { quote } from '../../../hcl/value.ts';
import type { Action, Candidate, Edit } from '../../candidate.ts';
import type { BrokenValue } from './broken-values.ts';
import type { Home } from './written-values.ts';

/** A way to mend one broken value; the same way is gone wherever the same was said. */
export interface Change {
  readonly action: Action;
  readonly title: string;
  readonly score: number;
  readonly loses?: string;
  readonly edits: (value: BrokenValue) => readonly Edit[];
  /** What the change needs once, however many values it mends. */
  readonly once?: readonly Edit[];
}

/** One candidate that changes every value the finding is about. */
export function toCandidate(
  { edits, once = [], ...change }: Change,
  values: readonly BrokenValue[],
): Candidate {
  const everywhere = distinct([...values.flatMap(edits), ...once]);
  const first = distinct([...values.slice(0, 1).flatMap(edits), ...once]);
  return { ...change, edits: doOverlap(everywhere) ? first : everywhere };
}

/** Two arguments may take their value from one local. */
function distinct(edits: readonly Edit[]): Edit[] {
  const keyOf = ({ file, range, text }: Edit): string =>
    `${file}:${range.start}:${range.end}:${text}`;
  return [...new Map(edits.map((edit) => [keyOf(edit), edit])).values()];
}

/** Two values of one list may both want to move; then one goes after the other. */
function doOverlap(edits: readonly Edit[]): boolean {
  return edits.some((edit, index) =>
    edits.slice(index + 1).some((other) => edit.file === other.file && clash(edit, other)),
  );
}

const clash = ({ range }: Edit, { range: other }: Edit): boolean =>
  overlaps(range, other) || (range.start === other.start && range.end === other.end);

/** Writes another value where the constant stands; what was computed is replaced where it is used. */
export function rewrite(
  { literal, written, schema, shared }: BrokenValue,
  value: string | number,
): Edit {
  const text =
    typeof value === 'number' ? String(value) : literalOf(value, schema?.type === 'number');
  return replace(literal && !shared ? literal : written, text);
}

const literalOf = (text: string, isNumber: boolean): string =>
  isNumber && /^-?\d+(?:\.\d+)?$/.test(text) ? text : quote(text);

/** Writes source text where the value stands in the argument. */
export const replace = ({ file, expression }: Home, text: string): Edit => ({
  file,
  range: expression.range,
  text,
});
