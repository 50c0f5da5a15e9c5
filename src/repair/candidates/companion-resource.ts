import { removeItem } from '../../hcl/edit/attribute.ts';
import { insertBlockAfter } from '../../hcl/edit/block.ts';
import type { Block, Item } from '../../hcl/tree.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { blockAt, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate, Edit } from '../candidate.ts';
import { companionText } from '../companion/companion-text.ts';
import { type CompanionType, companionTypes, SAYS } from '../companion/companion-types.ts';
import { distinctVariables } from '../companion/distinct-variables.ts';
import { freeLabel } from '../companion/free-label.ts';
import { partsOf } from '../companion/parts.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { lostIn, share } from '../mapped-body.ts';
import { referredTypes } from '../referred-types.ts';
import { relatedResources } from '../related-resources.ts';
import { inSteps } from '../stepwise-edit.ts';
import { meaningOf } from '../word-meanings.ts';

/** Types further down the list only look alike. */
const MOST_TYPES = 3;

/** A part of a resource that is a resource of its own now: `acl` of a bucket, the members of a group. */
export function companionResource(context: RepairContext, at: Located, part: Item): Candidate[] {
  const [parent] = at.path;
  if (!parent || at.path.length !== (part.kind === 'block' ? 2 : 1)) return [];
  const name = part.kind === 'attribute' ? part.name.text : nameOfBlock(part);
  const same =
    part.kind === 'attribute'
      ? [part]
      : parent.body.items.filter(
          (item): item is Block => item.kind === 'block' && nameOfBlock(item) === name,
        );
  return companionTypes(context, parent, name)
    .filter(({ type }) => !isSaid(context, parent, part, type))
    .slice(0, MOST_TYPES)
    .flatMap((type) => declared(context, at, parent, name, same, type));
}

function declared(
  context: RepairContext,
  at: Located,
  parent: Block,
  name: string,
  parts: readonly Item[],
  { type, schema, link, likeness: like }: CompanionType,
): Candidate[] {
  const { document, file } = at;
  const label = parent.labels[1]?.text ?? 'main';
  const around = new Set([parent.labels[0]?.text ?? '', type, name].flatMap(meaningOf));
  const where = { place: { type, path: [], label }, around };
  const bodies = partsOf(context, document, name, parts, schema, where);
  if (!bodies) return [];
  const taken = new Set<string>();
  const made = bodies.map((body) => {
    const label = freeLabel(
      context.scope.view,
      type,
      parent.labels[1]?.text ?? 'main',
      name,
      taken,
    );
    taken.add(label);
    return companionText(context, document, parent, { type, schema, label, link, body });
  });
  const texts = distinctVariables(made);
  const declares = texts.flatMap((text) => text.declares);
  const lost = bodies.flatMap(lostIn);
  const fit = bodies.reduce((least, body) => Math.min(least, share(body)), 1);
  // A name that says little has to be borne out by all that is inside.
  const isTold = like === 0 || like >= SAYS || (fit === 1 && parts.every(holdsSeveral));
  // A type that only has such an argument is meant where that is all it needs.
  const isEnough = like > 0 || declares.length === 0;
  if (fit < LEAST_SHARE || !isTold || !isEnough) return [];
  const place = placeInFile(document, [parent]);
  const edits: Edit[] = [
    ...inFile(
      file,
      inSteps(document, [
        (now) => [
          insertBlockAfter(now, blockAt(now, place), texts.map(({ text }) => text).join('\n\n')),
        ],
        ...parts.map(() => (now: typeof document) => {
          const block = blockAt(now, place);
          const item = block.body.items.find((inner) => isPart(inner, name));
          return item ? removeItem(now, block.body, item) : [];
        }),
      ]),
    ),
    ...declareVariables(context.scope.view, file, declares),
  ];
  return [
    {
      action: 'to-companion-resource',
      title: `move \`${name}\` to ${bodies.length > 1 ? `${bodies.length} resources` : 'a resource'} \`${type}\``,
      edits,
      score: 0.5 + 0.35 * like * fit - PER_VARIABLE * declares.length,
      ...(lost.length > 0 && { loses: `removes ${lost.map((one) => `\`${one}\``).join(', ')}` }),
    },
  ];
}

/** Whether a resource of that type has the argument already, or is what it is about: instances of a cluster their class. */
function isSaid(context: RepairContext, parent: Block, part: Item, type: string): boolean {
  const own = context.scope.view.resources.find(({ block }) => block === parent);
  if (!own || part.kind === 'block' || part.value.kind === 'tuple') return false;
  if (referredTypes(context.scope, part.value).includes(type)) return true;
  return relatedResources(context.scope, own).some(
    (other) => other.type === type && attributeOf(other.block, part.name.text) !== undefined,
  );
}

const holdsSeveral = (part: Item): boolean => part.kind === 'block' && part.body.items.length > 1;

const isPart = (item: Item, name: string): boolean =>
  (item.kind === 'attribute' ? item.name.text : nameOfBlock(item)) === name;

/** A companion that takes less than half of what was written is not what was meant. */
const LEAST_SHARE = 0.5;
const PER_VARIABLE = 0.08;
