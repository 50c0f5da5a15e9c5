import { schemaOf } from '../../check/scope.ts';
import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { itemIndentation } from '../../hcl/edit/item-place.ts';
import type { Attribute, Document } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attribute as attributeOf, type DeclaredResource } from '../../module/module-view.ts';
import type { AttributeSchema } from '../../schema/schema.ts';
import { blockAt, placeInFile } from '../block-place.ts';
import type { Candidate, Edit } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { type FittedValue, fittedValue } from '../fitted-value.ts';
import { likeness } from '../likeness.ts';
import { isPlainName } from '../plain-names.ts';
import { relatedResources } from '../related-resources.ts';
import { type EditStep, inSteps } from '../stepwise-edit.ts';
import { wordsOfType } from '../whereabouts.ts';
import { removalOf } from './move-into-slot.ts';

interface Target {
  readonly resource: DeclaredResource;
  readonly to: AttributeSchema;
  readonly value: FittedValue;
}

/**
 * Into a declared resource of the same service that this one refers to, or that refers to it, and that takes the
 * argument: the master user of a database's instance belongs to its cluster.
 */
export function relatedArgument(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const [parent] = at.path;
  const own = context.scope.view.resources.find(({ block }) => block === parent);
  const name = attribute.name.text;
  const text = sourceOf(at.document.bytes, attribute.value);
  // What is said of one instance cannot be said of another resource.
  const isOwn = /\b(?:count|each|self)\./.test(text);
  if (!parent || !own || at.path.length > 1 || isPlainName(name) || isOwn) return [];
  const targets = relatedResources(context.scope, own).flatMap((resource) =>
    targetOf(context, at, own, resource, attribute),
  );
  if (targets.length === 0) return [];
  const free = targets.filter(({ resource, to }) => !attributeOf(resource.block, to.name));
  if (free.length > 0)
    return [
      {
        action: 'move-argument',
        title: `move \`${name}\` to ${listOf(free)}`,
        edits: moved(at, own, attribute, free),
        score: 0.72,
      },
    ];
  const isSaid = targets.every(({ resource, to }) => {
    const item = attributeOf(resource.block, to.name);
    return item && plain(sourceOf(resource.document.bytes, item.value)) === plain(text);
  });
  return [
    {
      action: 'delete-argument',
      title: `remove \`${name}\`, which ${listOf(targets)} sets`,
      edits: inFile(at.file, removeItem(at.document, parent.body, attribute)),
      score: isSaid ? REPEATED : 0.55,
      ...(!isSaid && { loses: `removes \`${name}\`` }),
    },
  ];
}

/** Saying it again under another name is hardly meant. */
const REPEATED = 0.75;

const listOf = (targets: readonly Target[]): string =>
  targets.map(({ resource }) => `\`${resource.address}\``).join(', ');

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** The argument of the same name, or of one that means the same, that takes the value as it is. */
function targetOf(
  context: RepairContext,
  { document }: Located,
  own: DeclaredResource,
  resource: DeclaredResource,
  { name, value }: Attribute,
): Target[] {
  const schema = schemaOf(context.scope, 'resource', resource.type, resource.block);
  if (!schema || family(own.type) !== family(resource.type)) return [];
  const around = new Set([...wordsOfType(own.type), ...wordsOfType(resource.type)]);
  const near = [...schema.attributes.values()]
    .filter((to) => (to.optional || to.required) && !isPlainName(to.name))
    .map((to) => ({ to, like: likeness(name.text, to.name, around) }))
    .filter(({ like }) => like >= SAME)
    .sort((a, b) => b.like - a.like)[0]?.to;
  const fitted = near && fittedValue(context, document, { name: name.text, value }, near);
  return near && fitted?.worth === 1 ? [{ resource, to: near, value: fitted }] : [];
}

const SAME = 0.85;

const family = (type: string): string => type.split('_').slice(0, 2).join('_');

function moved(
  at: Located,
  own: DeclaredResource,
  attribute: Attribute,
  targets: readonly Target[],
): Edit[] {
  const from = placeInFile(at.document, [own.block]);
  const files = new Map<string, { document: Document; steps: EditStep[] }>([
    [own.file, { document: at.document, steps: [removalOf(from, attribute.name.text)] }],
  ]);
  for (const { resource, to, value } of targets) {
    const place = placeInFile(resource.document, [resource.block]);
    const group = files.get(resource.file) ?? { document: resource.document, steps: [] };
    group.steps.push((now) => {
      const block = blockAt(now, place);
      return insertAttribute(now, block, to.name, value.text(itemIndentation(now, block)));
    });
    files.set(resource.file, group);
  }
  return [...files].flatMap(([file, { document, steps }]) =>
    inFile(file, inSteps(document, steps)),
  );
}
