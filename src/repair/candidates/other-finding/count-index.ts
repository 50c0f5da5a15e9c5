import { resourceSteps } from '../../../check/resolve-type.ts';
import { insertFirst } from '../../../hcl/edit/item-place.ts';
import type { Expression, Traversal } from '../../../hcl/expression.ts';
import type { Block } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import { attribute } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { abstain, expressionsAround, type Proposer } from './class.ts';

/** `count.index` or `each.key` in a block that is not repeated: what it indexes says how often it should be. */
export const unrepeated: Proposer = (context, finding, at) => {
  const start = finding.place?.range.start ?? -1;
  const [block] = at.path;
  const around = expressionsAround(at, start);
  const symbol = around.at(-1);
  if (!block || symbol?.kind !== 'traversal') return NO_NUMBER;
  const root = symbol.root.text === 'each' ? 'each' : 'count';
  const dynamic = root === 'each' ? iteratorAround(at) : undefined;
  if (dynamic) return [asIterator(at, dynamic)];
  const unknown = root === 'each' ? NO_KEYS : NO_NUMBER;
  if (block.type.text === 'output') return ofAll(context, at, around, root) ?? unknown;
  if (!REPEATABLE.has(block.type.text)) return unknown;
  const indexed = indexedBy(block, root);
  const found = indexed.flatMap((reference) => repetitionOf(context, at, reference, root) ?? []);
  const [text, ...others] = [...new Set(found)];
  if (text === undefined || others.length > 0) return unknown;
  const name = root === 'each' ? 'for_each' : 'count';
  return [
    {
      action: 'add-argument',
      title: `repeat the block by \`${name}\`, as what it indexes is`,
      score: 0.8,
      edits: inFile(at.file, [insertFirst(at.document, block, `${name} = ${text}`)]),
    },
  ];
};

const NO_NUMBER = abstain(
  'The block counts with `count.index` but has no `count`, and how many there should be is not to be seen.',
);
const NO_KEYS = abstain(
  'The block uses `each` but has no `for_each`, and what it should be repeated for is not to be seen.',
);

const REPEATABLE: ReadonlySet<string> = new Set(['resource', 'data', 'module', 'ephemeral']);

/** The `dynamic` block around a place, by whose name its elements go. */
function iteratorAround({
  path,
}: Located): { readonly block: Block; readonly name: string } | undefined {
  const block = path.findLast(({ type }) => type.text === 'dynamic');
  const label = block?.labels[0]?.text;
  const iterator = block && attribute(block, 'iterator')?.value;
  const name = iterator?.kind === 'traversal' ? iterator.root.text : label;
  return block && name !== undefined ? { block, name } : undefined;
}

/** `each.value` in a `dynamic` block of a resource without `for_each`. */
function asIterator(
  at: Located,
  { block, name }: { readonly block: Block; readonly name: string },
): Candidate {
  const uses: Traversal[] = [];
  for (const { attribute: item, path } of attributesOf(block.body)) {
    if (path.length === 0) continue;
    walkExpression(item.value, (expression) => {
      if (expression.kind === 'traversal' && expression.root.text === 'each') uses.push(expression);
    });
  }
  return {
    action: 'rename-reference',
    title: `refer to the element of the dynamic block as \`${name}\``,
    score: 0.95,
    edits: inFile(
      at.file,
      uses.map((use) => ({ range: use.root.range, text: name })),
    ),
  };
}

/** Everything in the block that is indexed with `count.index` or `each.key`. */
function indexedBy(block: Block, root: 'count' | 'each'): Traversal[] {
  const found: Traversal[] = [];
  for (const { attribute: item } of attributesOf(block.body)) {
    walkExpression(item.value, (expression) => {
      if (expression.kind === 'traversal' && keyStep(expression, root)) found.push(expression);
    });
  }
  return found;
}

const keyStep = (reference: Traversal, root: 'count' | 'each') =>
  reference.steps.find(
    (step) => step.kind === 'index' && step.key.kind === 'traversal' && step.key.root.text === root,
  );

/** Roots that are no resources, though a name follows them. */
const VALUES: ReadonlySet<string> = new Set(['var', 'local', 'module', 'each', 'count', 'self']);

/** How often the indexed thing is there: the `for_each` of the resource, or the length of the list. */
function repetitionOf(
  { scope }: RepairContext,
  { document }: Located,
  reference: Traversal,
  root: 'count' | 'each',
): string | undefined {
  const step = keyStep(reference, root);
  if (!step) return undefined;
  const before = document.bytes.toString('utf8', reference.range.start, step.range.start);
  const split = VALUES.has(reference.root.text) ? undefined : resourceSteps(reference);
  const resource = split && scope.resources.get(split.address);
  const isResource = split?.rest[0] === step;
  if (!isResource) return root === 'count' ? `length(${before})` : before;
  if (!resource) return undefined;
  const by = attribute(resource.block, root === 'count' ? 'count' : 'for_each')?.value;
  if (!by) return undefined;
  return root === 'count' ? `length(${before})` : sourceOf(resource.document.bytes, by);
}

/** `aws_instance.web[count.index].id` of an output is that of all of them. */
function ofAll(
  { scope }: RepairContext,
  at: Located,
  around: readonly Expression[],
  root: 'count' | 'each',
): readonly Candidate[] | undefined {
  const reference = around.find(
    (expression): expression is Traversal =>
      expression.kind === 'traversal' && keyStep(expression, root) !== undefined,
  );
  const step = reference && keyStep(reference, root);
  if (!reference || !step || at.attribute?.value.range.start !== reference.range.start)
    return undefined;
  const split = resourceSteps(reference);
  const by = split && scope.resources.get(split.address);
  if (!by || split.rest[0] !== step) return undefined;
  const { bytes } = at.document;
  const rest = bytes.toString('utf8', step.range.end, reference.range.end);
  const all = bytes.toString('utf8', reference.range.start, step.range.start);
  const keyed = attribute(by.block, 'for_each') !== undefined;
  const text = keyed
    ? `{ for key, instance in ${all} : key => instance${rest} }`
    : `${all}[*]${rest}`;
  return [
    {
      action: 'change-value',
      title: 'put out those of all instances',
      score: 0.85,
      edits: inFile(at.file, [{ range: reference.range, text }]),
    },
  ];
}
