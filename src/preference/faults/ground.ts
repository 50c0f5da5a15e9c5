import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import type { Module } from '../../module/module.ts';
import { type DeclaredResource, type ModuleView, viewModule } from '../../module/module-view.ts';
import { contextOf, type RepairContext, schemaAt } from '../../repair/context.ts';
import type { AttributeSchema, BlockSchema, SchemaCatalogue } from '../../schema/schema.ts';
import type { Random } from './random.ts';

/** A valid module, ready to be broken. */
export interface Ground {
  readonly module: Module;
  readonly view: ModuleView;
  readonly context: RepairContext;
  readonly random: Random;
  /** Resources and data sources of `.tf` files. */
  readonly resources: readonly DeclaredResource[];
  /** The body of every one of them and of the blocks inside, where the schema is known. */
  readonly bodies: readonly BodyPlace[];
}

/** A block of a resource with what may stand in it. */
export interface BodyPlace {
  readonly file: string;
  readonly document: Document;
  readonly resource: DeclaredResource;
  /** From the resource down to `block`. */
  readonly path: readonly Block[];
  readonly block: Block;
  readonly schema: BlockSchema;
  /** Names of the nested blocks down to this one; empty for the resource itself. */
  readonly names: readonly string[];
}

/** An argument that the schema knows. */
export interface ArgumentPlace extends BodyPlace {
  readonly attribute: Attribute;
  readonly of: AttributeSchema;
}

export function groundOf(module: Module, catalogue: SchemaCatalogue, random: Random): Ground {
  const context = contextOf(module, catalogue);
  const view = viewModule(module);
  const resources = view.resources.filter(({ file }) => file.endsWith('.tf'));
  const bodies = resources.flatMap((resource) => bodiesIn(context, resource, [resource.block]));
  return { module, view, context, random, resources, bodies };
}

/** What `dynamic` makes is left alone: its contents are not where its schema is. */
function bodiesIn(
  context: RepairContext,
  resource: DeclaredResource,
  path: readonly Block[],
): BodyPlace[] {
  const block = path.at(-1) as Block;
  const schema = schemaAt(context, path);
  if (!schema || block.type.text === 'dynamic' || block.close === undefined) return [];
  const { file, document } = resource;
  const names = path.slice(1).map(({ type }) => type.text);
  const inner = block.body.items.flatMap((item) =>
    item.kind === 'block' ? bodiesIn(context, resource, [...path, item]) : [],
  );
  return [{ file, document, resource, path, block, schema, names }, ...inner];
}

/** Every argument written in the module that its schema knows. */
export const argumentsOf = ({ bodies }: Ground): ArgumentPlace[] =>
  bodies.flatMap((place) =>
    place.block.body.items.flatMap((item) => {
      const of =
        item.kind === 'attribute' ? place.schema.attributes.get(item.name.text) : undefined;
      return item.kind === 'attribute' && of ? [{ ...place, attribute: item, of }] : [];
    }),
  );

/** Whether an argument or block of that name may stand in the place. */
export const accepts = ({ schema, names }: BodyPlace, name: string): boolean =>
  schema.attributes.has(name) || schema.blocks.has(name) || (names.length === 0 && META.has(name));

const META: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'provider',
  'depends_on',
  'lifecycle',
  'connection',
  'provisioner',
  'dynamic',
]);

/** Whether an item of that name stands in the block. */
export const holds = ({ body }: Block, name: string): boolean =>
  body.items.some((item) => (item.kind === 'attribute' ? item.name : item.type).text === name);
