import type { Traversal } from '../../../hcl/expression.ts';
import type { Attribute, Block, Document } from '../../../hcl/tree.ts';
import { constantString } from '../../../hcl/value.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';

/**
 * Which argument takes its value from where, an edge `aws_s3_bucket_policy.logs.bucket < aws_s3_bucket.logs.id` for every
 * reference. Addresses are Terraform's own and are kept as they are: another name is another thing. `each`, `count` and
 * the iterators of `dynamic` blocks lead to the `for_each` or `count` they come from; `path`, `terraform` and `self` to
 * nothing that the file declares, so they are left out.
 */
export function addressFlow({ bytes, body }: Document): string[] {
  const edges: string[] = [];
  for (const { attribute, path } of attributesOf(body)) {
    const address = [...placeOf(bytes, path), attribute.name.text].join('.');
    walkExpression(attribute.value, (expression, bound) => {
      if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
      const source = isOfProvider(attribute, path)
        ? ['provider', ...namesOf(expression)].join('.')
        : sourceOf(bytes, expression, path);
      if (source !== undefined) edges.push(`${address} < ${source}`);
    });
  }
  return edges;
}

/** The address that the blocks around an attribute give it. */
function placeOf(bytes: Buffer, path: readonly Block[]): string[] {
  const [top, ...nested] = path;
  if (!top) return [];
  return [...declaredBy(bytes, top), ...nested.flatMap(nestedName)];
}

function declaredBy(bytes: Buffer, block: Block): string[] {
  const labels = block.labels.map(({ text }) => text);
  switch (block.type.text) {
    case 'resource':
      return labels;
    case 'variable':
      return ['var', ...labels];
    case 'locals':
      return ['local'];
    case 'provider':
      return ['provider', ...labels, ...aliasOf(bytes, block)];
    default:
      return [block.type.text, ...labels];
  }
}

function aliasOf(bytes: Buffer, { body: { items } }: Block): string[] {
  const alias = items.find((item) => item.kind === 'attribute' && item.name.text === 'alias');
  const text = alias?.kind === 'attribute' ? constantString(bytes, alias.value) : undefined;
  return text === undefined ? [] : [text];
}

/** `dynamic "ingress" { content { … } }` stands for `ingress { … }`. */
function nestedName({ type, labels }: Block): string[] {
  if (type.text === 'dynamic') return labels.map(({ text }) => text);
  return type.text === 'content' ? [] : [type.text];
}

const isOfProvider = ({ name }: Attribute, path: readonly Block[]): boolean =>
  path.length === 1 && (name.text === 'provider' || name.text === 'providers');

function sourceOf(bytes: Buffer, traversal: Traversal, path: readonly Block[]): string | undefined {
  const names = namesOf(traversal);
  const [root] = names as [string];
  if (NO_SOURCE.has(root) || names.length < 2) return undefined;
  if (root === 'each') return [...placeOf(bytes, path.slice(0, 1)), 'for_each'].join('.');
  if (root === 'count') return [...placeOf(bytes, path.slice(0, 1)), 'count'].join('.');
  const around = path.findLastIndex((block) => iteratorOf(block) === root);
  if (around > 0) return [...placeOf(bytes, path.slice(0, around + 1)), 'for_each'].join('.');
  return names.slice(0, LENGTHS[root] ?? 3).join('.');
}

const NO_SOURCE: ReadonlySet<string> = new Set(['path', 'terraform', 'self']);

/** How many names of a reference say which value it means; deeper ones choose a part of it. */
const LENGTHS: Readonly<Record<string, number>> = { var: 2, local: 2, module: 3, data: 4 };

function iteratorOf({ type, labels, body }: Block): string | undefined {
  if (type.text !== 'dynamic') return undefined;
  const given = body.items.find(
    (item) => item.kind === 'attribute' && item.name.text === 'iterator',
  );
  if (given?.kind === 'attribute' && given.value.kind === 'traversal') return given.value.root.text;
  return labels[0]?.text;
}

/** The names of a reference without its indexes: `aws_vpc.main[0].id` is `aws_vpc`, `main`, `id`. */
const namesOf = ({ root, steps }: Traversal): string[] => [
  root.text,
  ...steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : [])),
];
