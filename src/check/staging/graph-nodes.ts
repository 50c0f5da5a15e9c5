import type { Finding } from '../../finding/finding.ts';
import type { Expression, Step, Traversal } from '../../hcl/expression.ts';
import type { Block, Item } from '../../hcl/tree.ts';
import { constantString } from '../../hcl/value.ts';
import { attributesOf, walkExpression } from '../../hcl/walk.ts';
import { itemName } from '../../module/block-parts.ts';
import { attribute, type ModuleView } from '../../module/module-view.ts';
import { type IsUnread, unreadIn } from './unread.ts';

/** Something terraform visits as one: a resource, a local value, a configured provider … */
export interface GraphNode {
  /** As references spell it, or a name of our own where nothing can refer to it. */
  readonly name: string;
  /** More than one where an `import` is evaluated as a part of the resource it imports. */
  readonly parts: readonly Part[];
  /** Names it refers to, declared or not. */
  readonly dependencies: ReadonlySet<string>;
}

export interface Part {
  readonly file: string;
  readonly item: Item;
}

/**
 * The nodes of the root module. Terraform looks for references only in what the schema knows:
 * `findings` tell what it does not.
 */
export function graphNodes(view: ModuleView, findings: readonly Finding[]): readonly GraphNode[] {
  const nodes = new Map<string, { parts: Part[]; dependencies: Set<string> }>();
  for (const [file, document] of view.documents) {
    const here = findings.filter(({ place }) => place?.file === file);
    const isUnread = unreadIn(here);
    const noSchema = typesWithoutSchema(here);
    const add = (name: string, item: Item): void => {
      const node = nodes.get(name) ?? { parts: [], dependencies: new Set() };
      nodes.set(name, node);
      node.parts.push({ file, item });
      for (const reference of references(item, isUnread, noSchema))
        node.dependencies.add(reference);
      const provider = item.kind === 'block' && providerOf(item, view);
      if (provider) node.dependencies.add(provider);
    };
    for (const item of document.body.items) {
      if (item.kind === 'attribute') continue;
      if (item.type.text === 'locals') {
        for (const local of item.body.items) add(`local.${itemName(local)}`, local);
        continue;
      }
      add(nameOf(item, document.bytes, view), item);
      if (item.type.text !== 'check') continue;
      for (const inner of item.body.items)
        if (inner.kind === 'block' && inner.type.text === 'data')
          add(nameOf(inner, document.bytes, view), inner);
    }
  }
  return [...nodes].map(([name, node]) => ({ name, ...node }));
}

function nameOf(block: Block, bytes: Buffer, view: ModuleView): string {
  const [first = '', second = ''] = block.labels.map(({ text }) => text);
  switch (block.type.text) {
    case 'resource':
      return `${first}.${second}`;
    case 'variable':
      return `var.${first}`;
    case 'provider': {
      const alias = attribute(block, 'alias');
      const text = alias && constantString(bytes, alias.value);
      return providerNode(view, first, text);
    }
    case 'import': {
      // Evaluated as a part of the resource it imports.
      const to = attribute(block, 'to')?.value;
      return (to?.kind === 'traversal' && nodeNamed(to)) || `import ${block.range.start}`;
    }
    default:
      return [block.type.text, first, second].filter(Boolean).join('.');
  }
}

/** The configured provider a resource waits for. */
function providerOf(block: Block, view: ModuleView): string | undefined {
  const type = block.labels[0]?.text;
  if (!['resource', 'data', 'ephemeral'].includes(block.type.text) || !type) return undefined;
  const given = attribute(block, 'provider')?.value;
  if (given?.kind !== 'traversal') return providerNode(view, type.split('_')[0] ?? type, undefined);
  return providerNode(view, given.root.text, attributeName(given.steps[0]));
}

const providerNode = (view: ModuleView, local: string, alias: string | undefined): string =>
  `provider ${view.sources.get(local)?.toLowerCase().split('/').slice(-2).join('/') ?? `hashicorp/${local}`} ${alias ?? ''}`;

/** Where labels of types stand that no provider has: nobody knows what their blocks may hold. */
const typesWithoutSchema = (findings: readonly Finding[]): ReadonlySet<number> =>
  new Set(
    findings.flatMap(({ kind, place }) =>
      kind === 'invalid-resource-type' && place ? [place.range.start] : [],
    ),
  );

function* references(
  item: Item,
  isUnread: IsUnread,
  noSchema: ReadonlySet<number>,
): Generator<string> {
  if (item.kind === 'attribute') {
    yield* namesIn(item.value);
    return;
  }
  const hasSchema = !noSchema.has(item.labels[0]?.range.start ?? -1);
  for (const { attribute: found, path } of attributesOf(item.body)) {
    const isMeta = META.has(path[0]?.type.text ?? found.name.text);
    if ((hasSchema || isMeta) && !isUnread([...path, found])) yield* namesIn(found.value);
  }
}

/** Read by core itself, with or without a schema of the resource. */
const META: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'depends_on',
  'lifecycle',
  'provisioner',
  'connection',
]);

function namesIn(root: Expression): readonly string[] {
  const names: string[] = [];
  walkExpression(root, (expression, bound) => {
    if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
    const name = nodeNamed(expression);
    if (name) names.push(name);
  });
  return names;
}

/** The node a reference points at, whether it exists or not. */
function nodeNamed({ root, steps }: Traversal): string | undefined {
  const [first, second] = steps.map(attributeName);
  if (!first) return undefined;
  if (root.text === 'resource') return second && `${first}.${second}`;
  if (root.text === 'data' || root.text === 'ephemeral')
    return second && `${root.text}.${first}.${second}`;
  return `${root.text}.${first}`;
}

const attributeName = (step: Step | undefined): string | undefined =>
  step?.kind === 'attribute' ? step.name : undefined;
