import type { Frame } from './frame.ts';

/** Names that a `for` around a place gives to what it goes through. In its collection they mean nothing yet. */
export function boundNames(frame: Frame): ReadonlySet<string> {
  const found = new Set<string>();
  for (let outer = frame.parent; outer; outer = outer.parent)
    for (const name of namesGivenBy(outer)) found.add(name);
  return found;
}

function namesGivenBy(frame: Frame): readonly string[] {
  if (frame.kind === 'for') return frame.phase === 'after-collection' ? [] : frame.bound;
  return frame.kind === 'template' ? frame.directives.flatMap(({ bound }) => bound) : [];
}
