import { nestedBlocks } from '../../src/check/nested-blocks.ts';
import type { ResourceMode } from '../../src/finding/finding.ts';
import type { Expression } from '../../src/hcl/expression.ts';
import type { Body, Document } from '../../src/hcl/tree.ts';
import { objectKey } from '../../src/hcl/value.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { type DeclaredResource, viewModule } from '../../src/module/module-view.ts';
import type { BlockSchema, NestedAttributes } from '../../src/schema/schema.ts';
import { type ObservedValue, observedValue } from './observe-value.ts';
import { roleServices, type ServicesOf } from './role-services.ts';

/** A resource or data source of one text, with everything it sets. */
export interface ObservedResource {
  readonly mode: ResourceMode;
  readonly type: string;
  readonly paths: readonly ObservedPath[];
  /** Each body, the resource's own first. */
  readonly bodies: readonly ObservedBody[];
  /** Other addresses of the module by `MODE TYPE`. */
  readonly others: ReadonlyMap<string, number>;
}

export interface ObservedBody {
  /** What stands before the names in it: `''`, `rule.`. */
  readonly above: string;
  /** The names that are there, those of literals with their text. */
  readonly has: ReadonlyMap<string, string | undefined>;
}

/** An argument that is set, or a block that is there. */
export interface ObservedPath {
  readonly path: string;
  /** The body it stands in: its place in `bodies`. */
  readonly parent: number;
  readonly value: ObservedValue;
}

export type FindSchema = (mode: ResourceMode, type: string) => BlockSchema | undefined;

/** What the resources of a text set, as far as the schema knows the names. */
export function observe(text: string, schemaOf: FindSchema): ObservedResource[] {
  const { resources } = viewModule(moduleFromText('text', text));
  const servicesOf = roleServices(resources);
  return resources.flatMap((resource) => {
    const { mode, type, block, document } = resource;
    const schema = schemaOf(mode, type);
    if (!schema) return [];
    const walk: Walk = { document, servicesOf, paths: [], bodies: [] };
    inBody(walk, block.body, schema, '');
    const { paths } = walk;
    const bodies = walk.bodies.map((above, index) => ({ above, has: hasIn(paths, index) }));
    return [{ mode, type, paths, bodies, others: othersOf(resources, resource) }];
  });
}

function hasIn(paths: readonly ObservedPath[], body: number): Map<string, string | undefined> {
  const own = paths.filter(({ parent }) => parent === body);
  return new Map(
    own.map(({ path, value }) => [
      path.slice(path.lastIndexOf('.') + 1),
      value.kind === 'literal' ? value.text : undefined,
    ]),
  );
}

interface Walk {
  readonly document: Document;
  readonly servicesOf: ServicesOf;
  readonly paths: ObservedPath[];
  readonly bodies: string[];
}

function inBody(walk: Walk, body: Body, schema: BlockSchema, above: string): void {
  const parent = walk.bodies.push(above) - 1;
  for (const item of body.items) {
    if (item.kind !== 'attribute') continue;
    const attribute = schema.attributes.get(item.name.text);
    if (!attribute) continue;
    const path = above + attribute.name;
    const value = observedValue(walk.document.bytes, walk.servicesOf, item.value);
    walk.paths.push({ path, parent, value });
    if (attribute.nested) inObjects(walk, item.value, attribute.nested, `${path}.`);
  }
  for (const { name, nested: block } of nestedBlocks(body)) {
    const nested = schema.blocks.get(name);
    if (!nested || !block) continue;
    walk.paths.push({ path: above + name, parent, value: { kind: 'block' } });
    inBody(walk, block.body, nested.block, `${above}${name}.`);
  }
}

/** Attributes of the plugin framework that hold objects, alone or in a list. */
function inObjects(walk: Walk, value: Expression, nested: NestedAttributes, above: string): void {
  if (value.kind === 'tuple') {
    for (const item of value.items) inObjects(walk, item, nested, above);
    return;
  }
  if (value.kind !== 'object') return;
  const parent = walk.bodies.push(above) - 1;
  for (const { key, value: inner } of value.items) {
    const attribute = nested.attributes.get(objectKey(walk.document.bytes, key) ?? '');
    if (!attribute) continue;
    const path = above + attribute.name;
    walk.paths.push({
      path,
      parent,
      value: observedValue(walk.document.bytes, walk.servicesOf, inner),
    });
    if (attribute.nested) inObjects(walk, inner, attribute.nested, `${path}.`);
  }
}

function othersOf(
  resources: readonly DeclaredResource[],
  self: DeclaredResource,
): ReadonlyMap<string, number> {
  const others = new Map<string, number>();
  for (const { mode, type, address } of resources) {
    if (address === self.address) continue;
    const key = `${mode} ${type}`;
    others.set(key, (others.get(key) ?? 0) + 1);
  }
  return others;
}
