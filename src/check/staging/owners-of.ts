import type { Finding } from '../../finding/finding.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { GraphNode } from './graph-nodes.ts';

/**
 * The innermost node that each finding points into, by name: a data source may stand inside a `check`. Findings of no
 * node are left out. One pass over a file, since there may be thousands of both.
 */
export function ownersOf(
  nodes: readonly GraphNode[],
  findings: readonly Finding[],
): ReadonlyMap<Finding, string> {
  const parts = new Map<string, Part[]>();
  for (const { name, parts: own } of nodes)
    for (const { file, item } of own) push(parts, file, { name, range: item.range });
  const places = new Map<string, Placed[]>();
  for (const finding of findings) {
    const { place } = finding;
    if (place) push(places, place.file, { finding, at: place.range.start });
  }
  const owners = new Map<Finding, string>();
  for (const [file, placed] of places) sweep(parts.get(file) ?? [], placed, owners);
  return owners;
}

interface Part {
  readonly name: string;
  readonly range: ByteRange;
}

interface Placed {
  readonly finding: Finding;
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

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
