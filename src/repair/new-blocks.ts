import type { Block } from '../hcl/tree.ts';
import { type RepairContext, schemaAt } from './context.ts';
import type { NewVariable } from './declare-variable.ts';
import { placeOf, skeletonOf } from './skeleton.ts';

/** A place below `origin`: the first `present` blocks of `down` are in the source. */
export interface BlockChain {
  readonly origin: readonly Block[];
  readonly down: readonly string[];
  readonly present: readonly Block[];
}

/**
 * The blocks of a place that are not there yet, one inside the other, with what they require beside what is put
 * into them: `given` tells the names for a number of blocks down.
 */
export function newBlocks(
  context: RepairContext,
  { origin, down, present }: BlockChain,
  given: (depth: number) => readonly string[],
): { readonly lines: readonly string[]; readonly declares: readonly NewVariable[] } {
  const place = placeOf(origin);
  const declares: NewVariable[] = [];
  const levels: { name: string; lines: readonly string[] }[] = [];
  let schema = schemaAt(context, origin);
  for (const [index, name] of down.entries()) {
    schema = schema?.blocks.get(name)?.block;
    if (index < present.length || !schema) continue;
    const depth = index + 1;
    const names = new Set([...given(depth), ...down.slice(depth, depth + 1)]);
    const path = [...place.path, ...down.slice(0, depth)];
    const skeleton = skeletonOf(context, { ...place, path }, schema, names);
    declares.push(...skeleton.declares);
    levels.push({ name, lines: skeleton.lines });
  }
  let lines: readonly string[] = [];
  for (const { name, lines: own } of levels.reverse()) {
    const gap = own.length > 0 && lines.length > 0 ? [''] : [];
    const body = [...own, ...gap, ...lines].map((line) => (line === '' ? '' : `  ${line}`));
    lines = [`${name} {`, ...body, '}'];
  }
  return { lines, declares };
}
