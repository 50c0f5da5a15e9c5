import type { Finding } from '../../finding/finding.ts';
import type { ByteRange } from '../../hcl/range.ts';
import { grouped } from '../../value/grouped.ts';
import type { GraphNode } from './graph-nodes.ts';

/**
 * The innermost node that each finding points into, by name: a data source may stand inside a `check`. Findings of no
 * node are left out. One pass over a file, since there may be thousands of both.
 */
export function ownersOf(
  nodes: readonly GraphNode[],
  findings: readonly Finding[],
): ReadonlyMap<Finding, string> {
  const parts = grouped(
    nodes.flatMap(({ name, parts: own }) =>
      own.map(({ file, item }): Part => ({ name, file, range: item.range })),
    ),
    ({ file }) => file,
  );
  const places = grouped(
    findings.flatMap((finding): Placed[] => {
      const { place } = finding;
      return place ? [{ finding, file: place.file, at: place.range.start }] : [];
    }),
    ({ file }) => file,
  );
  const owners = new Map<Finding, string>();
  for (const [file, placed] of places) sweep(parts.get(file) ?? [], placed, owners);
  return owners;
}

interface Part {
  readonly name: string;
  readonly file: string;
  readonly range: ByteRange;
}

interface Placed {
  readonly finding: Finding;
  readonly file: string;
  readonly at: number;
}

/** `open` holds the parts around a place, the innermost last: items lie within each other or side by side. */
function sweep(parts: readonly Part[], placed: readonly Placed[], owners: Map<Finding, string>) {
  // Of two with one range the first one counts, so it comes last here.
  const starting = [...parts].reverse().sort((a, b) => a.range.start - b.range.start);
  const open: Part[] = [];
  let next = 0;
  for (const { finding, at } of [...placed].sort((a, b) => a.at - b.at)) {
    for (let part = starting[next]; part && part.range.start <= at; part = starting[next]) {
      drop(open, part.range.start);
      open.push(part);
      next += 1;
    }
    drop(open, at);
    const innermost = open.at(-1);
    if (innermost) owners.set(finding, innermost.name);
  }
}

/** Takes off what ends before a place; an item reaches to its end, inclusive. */
function drop(open: Part[], at: number): void {
  for (let last = open.at(-1); last && last.range.end < at; last = open.at(-1)) open.pop();
}
