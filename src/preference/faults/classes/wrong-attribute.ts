import { schemaOf } from '../../../check/scope.ts';
import type { Step, Traversal } from '../../../hcl/expression.ts';
import { attribute as attributeOf, type DeclaredResource } from '../../../module/module-view.ts';
import { type FoundReference, findReferences } from '../../../repair/rewrite-references.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import type { Ground } from '../ground.ts';

/** `.arn` of what has none, or no index where there are several. */
export const wrongAttribute: DrawFault = (ground) =>
  firstDraw(
    ground,
    ground.resources.flatMap((resource) =>
      findReferences(ground.view, resource.address.split('.'))
        .filter(({ path }) => path[0] !== resource.block)
        .map((found) => ({ resource, found })),
    ),
    ({ resource, found }) =>
      withoutIndex(resource, found) ??
      (ground.random.chance(INSIDE) ? withoutInnerIndex(found) : undefined) ??
      otherAttribute(ground, resource, found),
  );

const INSIDE = 0.5;

/** `aws_subnet.many[0].id` as `aws_subnet.many.id`. */
function withoutIndex({ block }: DeclaredResource, found: FoundReference): Draw | undefined {
  const [index, next] = stepsBehind(found);
  const isMany = attributeOf(block, 'count') ?? attributeOf(block, 'for_each');
  if (!isMany || index?.kind === 'attribute' || !index || next?.kind !== 'attribute')
    return undefined;
  return {
    how: 'instance key lost',
    edits: [{ file: found.file, range: index.range, text: '' }],
    expects: { kinds: ['unsupported-attribute'], within: rangeIn(found.file, found.reference) },
  };
}

/** `aws_eks_cluster.main.identity[0].oidc` as `aws_eks_cluster.main.identity.oidc`. */
function withoutInnerIndex(found: FoundReference): Draw | undefined {
  const steps = stepsBehind(found);
  const at = steps.findIndex(
    (step, index) => step.kind === 'index' && index > 0 && steps[index + 1]?.kind === 'attribute',
  );
  const step = steps[at];
  if (!step) return undefined;
  return {
    how: 'index lost',
    edits: [{ file: found.file, range: step.range, text: '' }],
    expects: { kinds: ['unsupported-attribute'], within: rangeIn(found.file, found.reference) },
  };
}

function otherAttribute(
  { context, random }: Ground,
  { mode, type, block }: DeclaredResource,
  found: FoundReference,
): Draw | undefined {
  const schema = schemaOf(context.scope, mode, type, block);
  const step = stepsBehind(found).find(({ kind }) => kind === 'attribute');
  if (!schema || step?.kind !== 'attribute' || !schema.attributes.has(step.name)) return undefined;
  const last = type.split('_').at(-1) ?? '';
  const wrong = random.pick(
    [...OFTEN, `${last}_id`, `${last}_name`, `${last}_arn`, ...relatedTo(step.name)].filter(
      (name) => name !== step.name && !schema.attributes.has(name) && !schema.blocks.has(name),
    ),
  );
  if (wrong === undefined) return undefined;
  return {
    how: 'another attribute',
    edits: [{ file: found.file, range: step.range, text: `.${wrong}` }],
    expects: {
      kinds: ['unsupported-attribute'],
      name: wrong,
      within: rangeIn(found.file, found.reference),
    },
  };
}

/** What most resources have, so that a model asks every one for it. */
const OFTEN = ['arn', 'name', 'endpoint', 'dns_name', 'zone_id', 'zone_name', 'url', 'address'];

const relatedTo = (name: string): string[] => [
  `${name}_name`,
  name.replace(/_?(?:name|id|arn)$/, '') || 'id',
  name.replace(/_id$/, '_arn'),
  name.replace(/_name$/, '_id'),
];

const stepsBehind = ({ reference, end }: { reference: Traversal; end: number }): readonly Step[] =>
  reference.steps.filter(({ range }) => range.start >= end);
