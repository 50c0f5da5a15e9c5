import { providerOf } from '../../check/scope.ts';
import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { insertBlockAfter } from '../../hcl/edit/block.ts';
import type { Block, Document } from '../../hcl/tree.ts';
import { constantString, quote } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import { blockAt, blocksIn, nameOfBlock, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { companionText } from '../companion/companion-text.ts';
import { distinctVariables } from '../companion/distinct-variables.ts';
import { freeLabel } from '../companion/free-label.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import {
  lostIn,
  type MappedBody,
  type MappedItem,
  mapBody,
  namesIn,
  share,
} from '../mapped-body.ts';
import { argumentItem } from '../mapped-lines.ts';
import { singular } from '../similarity.ts';
import { inSteps } from '../stepwise-edit.ts';
import { meaningOf } from '../word-meanings.ts';

/** Blocks that describe resources of their own, which the resource then lists: users of a group, as `user_ids`. */
export function ownResource(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const { document, path, file } = outer;
  const [parent, ...inner] = path;
  const schema = schemaAt(context, path);
  const name = nameOfBlock(block);
  if (!parent || inner.length > 0 || !schema || block.type.text === 'dynamic') return [];
  const ownType = parent.labels[0]?.text ?? '';
  const provider = providerOf(context.scope, providerNameOf(ownType, parent));
  const family = ownType.split('_').slice(0, 2).join('_');
  const list = [...schema.attributes.values()].find(
    (to) =>
      (to.optional || to.required) &&
      typeof to.type !== 'string' &&
      singular(to.name.replace(TAIL, '')) === singular(name) &&
      TAIL.test(to.name) &&
      attributeOf(parent, to.name) === undefined,
  );
  const type = [`${family}_${singular(name)}`, `${ownType.split('_')[0]}_${singular(name)}`].find(
    (one) => provider?.resourceTypes.includes(one),
  );
  const body = type ? provider?.schemaOf('resource', type) : undefined;
  const tail = list && singular(TAIL.exec(list.name)?.[1] ?? '');
  if (!list || !type || !body || !tail) return [];
  const attribute = [`${singular(name)}_${tail}`, tail].find((one) => body.attributes.has(one));
  if (!attribute) return [];
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name);
  const around = new Set([type, ownType, name].flatMap(meaningOf));
  const taken = new Set<string>();
  const texts = blocks.map((one, index) => {
    const wanted =
      blocks.length > 1
        ? `${parent.labels[1]?.text ?? 'main'}_${index + 1}`
        : (parent.labels[1]?.text ?? 'main');
    const label = freeLabel(context.scope.view, type, wanted, singular(name), taken);
    taken.add(label);
    const where = { place: { type, path: [], label }, around };
    const own = mapBody(context, document, one.body.items, body, where);
    const mapped = {
      ...own,
      items: [...own.items, ...fromParent(document, parent, body, own, attribute)],
    };
    return {
      label,
      mapped,
      ...companionText(context, document, withoutCount(parent), {
        type,
        schema: body,
        label,
        body: mapped,
      }),
    };
  });
  const made = distinctVariables(texts);
  if (made.some(({ mapped }) => share(mapped) < LEAST_SHARE)) return [];
  const declares = made.flatMap((one) => one.declares);
  const lost = [...new Set(made.flatMap(({ mapped }) => lostIn(mapped)))];
  const place = placeInFile(document, [parent]);
  const references = made.map(({ label }) => `${type}.${label}.${attribute}`);
  const value =
    references.length > 1
      ? `[\n${references.map((one) => `    ${one},\n`).join('')}  ]`
      : `[${references[0]}]`;
  return [
    {
      action: 'to-companion-resource',
      title: `declare ${made.length > 1 ? `${made.length} resources` : 'a resource'} \`${type}\` for \`${name}\` and list them as \`${list.name}\``,
      edits: [
        ...inFile(
          file,
          inSteps(document, [
            (now) => [
              insertBlockAfter(now, blockAt(now, place), made.map(({ text }) => text).join('\n\n')),
            ],
            ...blocks.map(() => (now: Document) => {
              const parentNow = blockAt(now, place);
              const one = blocksIn(parentNow.body).find((other) => nameOfBlock(other) === name);
              return one ? removeItem(now, parentNow.body, one) : [];
            }),
            (now) => insertAttribute(now, blockAt(now, place), list.name, value),
          ]),
        ),
        ...declareVariables(context.scope.view, file, declares),
      ],
      score: 0.8 - PER_VARIABLE * declares.length,
      ...(lost.length > 0 && {
        loses: `removes ${lost.map((one) => `\`${name}.${one}\``).join(', ')}`,
      }),
    },
  ];
}

/** What the blocks leave to the resource around them, and an id that their name stands for. */
function fromParent(
  document: Document,
  parent: Block,
  schema: BlockSchema,
  own: MappedBody,
  id: string,
): MappedItem[] {
  const given = namesIn(own);
  return [...schema.attributes.values()].flatMap(({ name, required }): MappedItem[] => {
    if (!required || given.has(name)) return [];
    const item = attributeOf(parent, name);
    const value = item && constantString(document.bytes, item.value);
    if (value !== undefined) return [argumentItem(name, quote(value))];
    const named = own.items.find(
      (other) => name === id && other.name === id.replace(/id$/, 'name'),
    );
    return named?.kind === 'argument' ? [{ ...named, name }] : [];
  });
}

const TAIL = /_(ids|arns|names)$/;
const LEAST_SHARE = 0.5;
const PER_VARIABLE = 0.05;

/** One resource is enough for all instances of the parent. */
const withoutCount = (parent: Block): Block => ({
  ...parent,
  body: {
    ...parent.body,
    items: parent.body.items.filter(
      (item) => item.kind === 'attribute' && item.name.text === 'provider',
    ),
  },
});
