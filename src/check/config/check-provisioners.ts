import type { ByteRange } from '../../hcl/range.ts';
import type { Attribute, Block, Body } from '../../hcl/tree.ts';
import { blocksNamed } from '../../module/block-parts.ts';
import { attribute } from '../../module/module-view.ts';
import type { AttributeSchema, BlockSchema } from '../../schema/schema.ts';
import { remainder, wholeContent } from './body-content.ts';
import { type BodyShape, shape } from './body-shape.ts';
import { type ConfigFile, hasFailedSince } from './config-file.ts';
import { PROVISIONER } from './core-shapes.ts';
import { CONNECTION, PROVISIONERS } from './provisioner-schema.ts';

/** What else is to be checked of each argument: names, functions and types, which need a scope. */
export type CheckValue = (attribute: Attribute, schema: AttributeSchema) => void;

/**
 * The arguments of the provisioners in a resource and of their connections, which terraform checks with the
 * resource and not before. Terraform gives up at the first provisioner with an error: `all` does not.
 */
export function checkProvisioners(
  at: ConfigFile,
  resource: Block,
  options: { readonly all: boolean; readonly checkValue: CheckValue },
): void {
  const found = at.findings.length;
  const connection = blocksNamed(resource.body, 'connection')[0];
  for (const provisioner of resource.body.items) {
    if (provisioner.kind !== 'block' || provisioner.type.text !== 'provisioner') continue;
    checkOne(at, provisioner, connection, options.checkValue);
    if (!options.all && hasFailedSince(at, found)) return;
  }
}

function checkOne(
  at: ConfigFile,
  provisioner: Block,
  outer: Block | undefined,
  checkValue: CheckValue,
): void {
  const type = provisioner.labels[0]?.text ?? '';
  const schema = PROVISIONERS.get(type);
  if (!schema) {
    if (provisioner.labels.length === 1) missingPlugin(at, type);
    return;
  }
  const own = remainder(provisioner.body, PROVISIONER);
  checkBody(at, own, provisioner.open, schema, checkValue);
  checkSources(at, provisioner, type);
  const [inner] = blocksNamed(provisioner.body, 'connection');
  const [first, second] = [inner, outer].filter((block) => block !== undefined);
  if (!first) return;
  const both = [...first.body.items, ...(second?.body.items.filter(isNotIn(first)) ?? [])];
  checkBody(at, { items: both, range: first.body.range }, first.open, CONNECTION, checkValue);
}

function checkBody(
  at: ConfigFile,
  body: Body,
  missingAt: ByteRange,
  schema: BlockSchema,
  checkValue: CheckValue,
): void {
  const { attributes } = wholeContent(at, body, missingAt, shapeOf(schema), 4);
  for (const [name, given] of attributes) {
    const known = schema.attributes.get(name);
    if (known) checkValue(given, known);
  }
}

/** What the provisioners themselves say; terraform gives no place for it. */
function checkSources(at: ConfigFile, provisioner: Block, type: string): void {
  const given = (names: readonly string[]): number =>
    names.filter((name) => {
      const value = attribute(provisioner, name)?.value;
      return value !== undefined && value.kind !== 'null';
    }).length;
  if (type === 'file') {
    const count = given(['source', 'content']);
    if (count > 1) noPlace(at, "Cannot set both 'source' and 'content'", '');
    if (count === 0) noPlace(at, "Must provide one of 'source' or 'content'", '');
  } else if (type === 'remote-exec' && given(['inline', 'script', 'scripts']) !== 1)
    noPlace(
      at,
      'Invalid remote-exec provisioner configuration',
      'Only one of "inline", "script", or "scripts" must be set',
    );
}

function missingPlugin({ findings }: ConfigFile, type: string): void {
  const summary = 'Missing required provisioner plugin';
  const detail = `This configuration requires provisioner plugin "${type}", which isn't available. If you're intending to use an external provisioner plugin, you must install it manually into one of the plugin search directories before running Terraform.`;
  findings.push({ kind: 'other', severity: 'error', stage: 3, summary, detail });
}

function noPlace({ findings }: ConfigFile, summary: string, detail: string): void {
  findings.push({ kind: 'other', severity: 'error', stage: 4, summary, detail });
}

const shapes = new WeakMap<BlockSchema, BodyShape>();

function shapeOf(schema: BlockSchema): BodyShape {
  const known = shapes.get(schema);
  if (known) return known;
  const names = [...schema.attributes.values()];
  const made = shape(names.map(({ name, required }) => (required ? `${name}!` : name)));
  shapes.set(schema, made);
  return made;
}

const isNotIn =
  (block: Block) =>
  (item: Body['items'][number]): boolean =>
    item.kind === 'block' || attribute(block, item.name.text) === undefined;
