import type { Place } from '../../finding/finding.ts';
import { contains, overlaps } from '../../hcl/range.ts';
import type { Draw } from './fault.ts';

/** Whether two faults cannot stand in one module: they share bytes, or one hides the finding of the other. */
export const collide = (a: Draw, b: Draw): boolean =>
  touch(a, b) || hidesFrom(a, b) || hidesFrom(b, a);

/** Whether a fault would change the same bytes twice. */
export const isTangled = ({ edits }: Draw): boolean =>
  edits.some((one, index) =>
    edits
      .slice(index + 1)
      .some((other) => one.file === other.file && overlaps(one.range, other.range)),
  );

/**
 * Edits that touch would be one edit, and neither fault could be undone alone. Two removals side by side are two
 * insertions at one place to undo, which are made in the order of the faults.
 */
function touch(a: Draw, b: Draw): boolean {
  const sideBySide = isRemoval(a) && isRemoval(b);
  return a.edits.some((one) =>
    b.edits.some(
      (other) =>
        one.file === other.file &&
        (sideBySide
          ? overlaps(one.range, other.range)
          : one.range.start <= other.range.end && other.range.start <= one.range.end),
    ),
  );
}

const isRemoval = ({ edits: [only, ...others] }: Draw): boolean =>
  only !== undefined && others.length === 0 && only.text === '';

/** Whether the finding of the one would be where the other changes or hides everything. */
function hidesFrom({ hides, edits }: Draw, { expects: { within } }: Draw): boolean {
  const covers = ({ file, range }: Place): boolean =>
    within?.file === file && contains(range, within.range);
  return (hides !== undefined && covers(hides)) || edits.some(covers);
}
