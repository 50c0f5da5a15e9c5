import { blockFormOf } from '../check/nested-blocks.ts';
import type { Block } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';
import { type RepairContext, schemaAt } from './context.ts';
import type { NewVariable } from './declare-variable.ts';
import type { FillPlace } from './filled.ts';
import { knownFacts } from './known-facts.ts';
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
    schema = (schema?.blocks.get(name) ?? blockFormOf(schema?.attributes.get(name)))?.block;
    if (index < present.length || !schema) continue;
    const depth = index + 1;
    const inner = { ...place, path: [...place.path, ...down.slice(0, depth)] };
    const names = [...given(depth), ...down.slice(depth, depth + 1)];
    const left = new Set([...names, ...unasked(context, inner, schema)]);
    const skeleton = skeletonOf(context, inner, schema, left);
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

/** What nothing asks for: custom alone is no reason to write beside what the author wrote. */
function unasked(context: RepairContext, place: FillPlace, schema: BlockSchema): string[] {
  const { constraintsOf } = knownFacts(context.scope, place);
  const isAsked = (name: string): boolean => {
    const { exactlyOneOf = [], atLeastOneOf = [], requiredWith = [] } = constraintsOf(name) ?? {};
    return exactlyOneOf.length + atLeastOneOf.length + requiredWith.length > 0;
  };
  return [
    ...[...schema.attributes.values()].filter(({ required }) => !required),
    ...[...schema.blocks.values()].filter(({ minItems }) => minItems === 0),
  ]
    .map(({ name }) => name)
    .filter((name) => !isAsked(name));
}
