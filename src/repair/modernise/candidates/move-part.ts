import { schemaOf } from '../../../check/scope.ts';
import { insertAttribute, removeItem } from '../../../hcl/edit/attribute.ts';
import { insertBlockAfter } from '../../../hcl/edit/block.ts';
import type { Block, Document, Item } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { attribute, type DeclaredResource } from '../../../module/module-view.ts';
import { blockAt, nameOfBlock, placeInFile } from '../../block-place.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { companionText } from '../../companion/companion-text.ts';
import { freeLabel } from '../../companion/free-label.ts';
import { inFile, type RepairContext } from '../../context.ts';
import type { MovedPart } from '../../facts/moved-parts.ts';
import { argumentItem } from '../../mapped-lines.ts';
import { type EditStep, inSteps } from '../../stepwise-edit.ts';
import { bucketOwnership } from '../bucket-ownership.ts';
import { followAttributes } from '../follow-attributes.ts';
import { isAbstained } from '../old-forms.ts';
import { partBodies } from '../part-bodies.ts';
import { partComments } from '../part-comments.ts';
import { dependentsOf, waitFor } from '../wait-for.ts';

/** A part of a resource goes to the resource that holds it now, and everything that has to follow does. */
export function movePart(
  context: RepairContext,
  parent: DeclaredResource,
  name: string,
  part: MovedPart,
): Candidate | Abstained {
  const { view } = context.scope;
  const { document, file } = parent;
  const schema = schemaOf(context.scope, 'resource', part.type, parent.block);
  if (!schema) return { abstained: `This release of the provider has no \`${part.type}\`.` };
  const against = objection(context, parent, part);
  if (against !== undefined) return { abstained: against };
  const items = itemsNamed(parent.block, name);
  const bodies = partBodies(document, name, items, withSaid(parent, part), schema);
  if (isAbstained(bodies)) return bodies;
  const ownership = part.type === ACL ? bucketOwnership(context, parent) : undefined;
  if (ownership && isAbstained(ownership)) return ownership;

  const waits = ownership ? [argumentItem('depends_on', `[${ownership.address}]`)] : [];
  const taken = new Set<string>();
  const made = bodies.map((body) => {
    const label = freeLabel(view, part.type, parent.name, name, taken);
    taken.add(label);
    const [argument, from] = part.link;
    return companionText(context, document, parent.block, {
      type: part.type,
      schema,
      label,
      link: { argument, attribute: from },
      body: { items: [...body, ...waits], lost: [] },
    }).text;
  });
  const addresses = [...taken].map((label) => `${part.type}.${label}`);
  const later = part.first && made.length > 0 ? dependentsOf(view, parent, part.first) : [];
  const waiting = later.map((resource) => waitFor(resource, addresses));
  if (waiting.some((edits) => edits === undefined))
    return { abstained: 'What has to wait for it says what it waits for in a way of its own.' };
  const comments = items.flatMap((item) => partComments(document, item).lines);
  const [first, ...others] = made;
  const texts = [
    ...(ownership?.text === undefined ? [] : [ownership.text]),
    ...(first === undefined ? [] : [[...comments, first].join('\n'), ...others]),
  ];
  return {
    action: made.length === 0 ? 'move-argument' : 'to-companion-resource',
    title: titleOf(name, part, made.length, ownership?.text !== undefined),
    edits: [
      ...inFile(file, inSteps(document, steps(context, parent, name, items.length, texts, part))),
      ...waiting.flatMap((edits) => edits ?? []),
      ...followAttributes(view, parent, part.attributes ?? [], addresses[0]),
    ],
    score: 1,
  };
}

const ACL = 'aws_s3_bucket_acl';

/** Why the part has to stay, whatever is in it. */
function objection(
  { scope: { view } }: RepairContext,
  parent: DeclaredResource,
  part: MovedPart,
): string | undefined {
  const { block, document } = parent;
  const beside = part.together?.find((other) => itemsNamed(block, other).length > 0);
  if (beside !== undefined) return `\`${beside}\` of the same resource cannot do without it.`;
  const same = dependentsOf(view, parent, new RegExp(`^${part.type}$`));
  if (part.several !== 'each' && same.length > 0)
    return `There is a resource \`${part.type}\` for it already, and the two may differ.`;
  for (const [name, text] of Object.entries(part.parent ?? {})) {
    const said = attribute(block, name);
    if (said && sourceOf(document.bytes, said.value) !== text)
      return `\`${name}\` of the same resource says something else.`;
  }
  return undefined;
}

/** What the parent says already need not be said by the part. */
function withSaid({ block }: DeclaredResource, part: MovedPart): MovedPart {
  const said = new Set(Object.keys(part.parent ?? {}).filter((name) => attribute(block, name)));
  const { shape } = part;
  if (!shape?.needs || said.size === 0) return part;
  return { ...part, shape: { ...shape, needs: shape.needs.filter((name) => !said.has(name)) } };
}

const itemsNamed = (block: Block, name: string): Item[] =>
  block.body.items.filter(
    (item) => (item.kind === 'attribute' ? item.name.text : nameOfBlock(item)) === name,
  );

function steps(
  context: RepairContext,
  { block, document }: DeclaredResource,
  name: string,
  count: number,
  texts: readonly string[],
  part: MovedPart,
): EditStep[] {
  const place = placeInFile(document, [block]);
  const anchor = placeInFile(document, [lastCompanion(context, document, block)]);
  const firstItem = (now: Document) => itemsNamed(blockAt(now, place), name)[0];
  return [
    (now) =>
      texts.length === 0 ? [] : [insertBlockAfter(now, blockAt(now, anchor), texts.join('\n\n'))],
    ...Array.from({ length: count }, (): EditStep[] => [
      (now) => {
        const item = firstItem(now);
        const above = item && partComments(now, item).above;
        return above ? [{ range: above, text: '' }] : [];
      },
      (now) => {
        const item = firstItem(now);
        return item ? removeItem(now, blockAt(now, place).body, item) : [];
      },
    ]).flat(),
    ...Object.entries(part.parent ?? {}).map(
      ([argument, text]): EditStep =>
        (now) => {
          const parent = blockAt(now, place);
          return attribute(parent, argument) ? [] : insertAttribute(now, parent, argument, text);
        },
    ),
  ];
}

/** The last of the resources behind a block that the repair has put there, so that parts keep their order. */
function lastCompanion({ draft, scope }: RepairContext, document: Document, block: Block): Block {
  const known = new Set(draft.resources.map(({ address }) => address));
  let last = block;
  for (const item of document.body.items.slice(document.body.items.indexOf(block) + 1)) {
    const resource = scope.view.resources.find((one) => one.block === item);
    if (!resource || known.has(resource.address)) break;
    last = resource.block;
  }
  return last;
}

function titleOf(name: string, { type }: MovedPart, count: number, isOwned: boolean): string {
  if (count === 0) return `say \`${name}\` with the argument that took its place`;
  const to = count === 1 ? `a resource \`${type}\`` : `${count} resources \`${type}\``;
  return `move \`${name}\` to ${to}${isOwned ? ', with the ownership controls that an ACL needs' : ''}`;
}
