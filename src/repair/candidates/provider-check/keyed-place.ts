import { nestedBlocks } from '../../../check/nested-blocks.ts';
import type { Block, Item } from '../../../hcl/tree.ts';
import { attribute } from '../../../module/module-view.ts';
import type { AttributeSchema, BlockSchema, NestedBlockSchema } from '../../../schema/schema.ts';
import { type RepairContext, schemaAt } from '../../context.ts';

/** Where a key of SDK 2 points in the source, and what the schema says of it. */
export interface KeyedPlace {
  readonly name: string;
  /** Blocks around it, outermost first. */
  readonly path: readonly Block[];
  readonly schema:
    | { readonly kind: 'attribute'; readonly attribute: AttributeSchema }
    | { readonly kind: 'block'; readonly block: NestedBlockSchema };
  /** What is written there; empty where nothing is. */
  readonly items: readonly Item[];
}

/** The place of `a.0.b` in a top-level block; undefined where no block stands around it. */
export function keyedPlace(
  context: RepairContext,
  top: Block,
  key: string,
): KeyedPlace | undefined {
  const steps = key.split('.');
  const name = steps.pop();
  if (name === undefined) return undefined;
  let path: readonly Block[] = [top];
  for (const [index, step] of steps.entries()) {
    if (/^\d+$/.test(step)) continue;
    const which = Number(steps[index + 1] ?? 0);
    const around = path[path.length - 1] as Block;
    const found = [...nestedBlocks(around.body)].filter(({ name: of }) => of === step)[which];
    if (!found?.nested) return undefined;
    path =
      found.nested === found.inner ? [...path, found.inner] : [...path, found.inner, found.nested];
  }
  const schema = schemaAt(context, path);
  const described = schema && describe(schema, name);
  return described && { name, path, schema: described, items: itemsNamed(path, name) };
}

function describe(schema: BlockSchema, name: string): KeyedPlace['schema'] | undefined {
  const found = schema.attributes.get(name);
  if (found) return { kind: 'attribute', attribute: found };
  const block = schema.blocks.get(name);
  return block && { kind: 'block', block };
}

function itemsNamed(path: readonly Block[], name: string): readonly Item[] {
  const block = path[path.length - 1] as Block;
  const written = attribute(block, name);
  if (written) return [written];
  return [...nestedBlocks(block.body)]
    .filter(({ name: of }) => of === name)
    .map(({ inner }) => inner);
}
