import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Expression } from '../../hcl/expression.ts';
import type { Attribute, Document } from '../../hcl/tree.ts';
import { objectKey, quote } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { NestedBlockSchema } from '../../schema/schema.ts';
import { blockAt, blocksNamed, placeInFile } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables, type NewVariable } from '../declare-variable.ts';
import { fittedValue } from '../fitted-value.ts';
import { likeness } from '../likeness.ts';
import {
  lostIn,
  type MappedBody,
  type MappedItem,
  mapBody,
  namesIn,
  share,
} from '../mapped-body.ts';
import { argumentItem, blockText } from '../mapped-lines.ts';
import { insertNestedSource } from '../nested-source.ts';
import { objectsIn } from '../object-items.ts';
import { singular } from '../similarity.ts';
import { placeOf, skeletonOf } from '../skeleton.ts';
import { inSteps } from '../stepwise-edit.ts';
import { valueEvidence } from '../value-evidence.ts';
import { inside, type Whereabouts, whereaboutsOf } from '../whereabouts.ts';

/** `x = { … }`, `x = [{ … }]`, `x = ["a", "b"]`, `x = { KEY = "value" }` or `x = true` where the schema has a block x. */
export function argumentToBlock(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const schema = schemaAt(context, at.path);
  const { around } = whereaboutsOf(at.path);
  return [...(schema?.blocks.values() ?? [])]
    .map((nested) => ({ nested, like: likeness(attribute.name.text, nested.name, around) }))
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, 1)
    .flatMap(({ nested, like }) => written(context, at, attribute, nested, like));
}

const LEAST_LIKE = 0.67;
/** Beside blocks that are there, what is one more may as well belong into one of them. */
const ONE_MORE = 0.1;
/** What is no object tells only by its name that it is the block's. */
const NAMES_BLOCK = 0.85;

function written(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
  nested: NestedBlockSchema,
  like: number,
): Candidate[] {
  const { document, path, file } = at;
  const parent = path.at(-1);
  const bodies = bodiesOf(
    context,
    document,
    attribute,
    nested,
    inside(whereaboutsOf(path), nested.name),
    like,
  );
  const there = parent ? blocksNamed(parent.body, nested.name).length : 0;
  if (!parent || !bodies || bodies.length === 0) return [];
  if (nested.maxItems > 0 && there + bodies.length > nested.maxItems) return [];
  const place = placeInFile(document, path);
  const filled = bodies.map((body) => fill(context, at, nested, body));
  const lost = bodies.flatMap(lostIn);
  return [
    {
      action: 'argument-to-block',
      title: `write \`${attribute.name.text}\` as ${bodies.length > 1 ? `${bodies.length} \`${nested.name}\` blocks` : `a \`${nested.name}\` block`}`,
      edits: [
        ...inFile(
          file,
          inSteps(document, [
            (now) => {
              const block = blockAt(now, place);
              const item = attributeOf(block, attribute.name.text);
              return item ? removeItem(now, block.body, item) : [];
            },
            ...filled.map(({ body, rest }) => (now: Document) => [
              insertNestedSource(now, blockAt(now, place), (indentation) =>
                blockText(nested.name, body.items, indentation, rest),
              ),
            ]),
          ]),
        ),
        ...declareVariables(
          context.scope.view,
          file,
          filled.flatMap(({ declares }) => declares),
        ),
      ],
      score:
        Math.min(0.95, 0.55 + 0.4 * like) * Math.min(...bodies.map(share)) -
        (there > 0 ? ONE_MORE : 0),
      ...(lost.length > 0 && { loses: `removes ${lost.map((name) => `\`${name}\``).join(', ')}` }),
    },
  ];
}

/** What each block holds; undefined where the value stands for no blocks of this kind. */
function bodiesOf(
  context: RepairContext,
  document: Document,
  { name, value }: Attribute,
  nested: NestedBlockSchema,
  at: Whereabouts,
  like: number,
): MappedBody[] | undefined {
  const objects = objectsIn(document, value);
  const bodies = objects?.map((items) => mapBody(context, document, items, nested.block, at));
  if (bodies?.every((body) => share(body) >= LEAST_SHARE)) return bodies;
  return (
    pairs(context, document, value, nested) ??
    (like >= NAMES_BLOCK || isOneEach(name.text, nested)
      ? scalars(context, document, name.text, value, nested, at)
      : undefined)
  );
}

/** `connector_ids` where each block `connector` has one `connector_id`. */
const isOneEach = (name: string, { block }: NestedBlockSchema): boolean =>
  [...block.attributes.values()].some(
    (to) => to.required && to.name !== name && singular(name) === to.name,
  );

/** Below this the object is not what the block is. */
const LEAST_SHARE = 0.5;

/** `{ KEY = "value" }` for blocks that take a name and a value, one block a pair. */
function pairs(
  context: RepairContext,
  document: Document,
  value: Expression,
  { block }: NestedBlockSchema,
): MappedBody[] | undefined {
  const [key, held] =
    PAIRS.find(
      ([one, other]) => block.attributes.get(one)?.required && block.attributes.has(other),
    ) ?? [];
  const to = held && block.attributes.get(held);
  if (!key || !to || value.kind !== 'object' || value.items.length === 0) return undefined;
  const bodies = value.items.map(({ key: name, value: inner }): MappedBody | undefined => {
    const text = objectKey(document.bytes, name);
    const fitted = fittedValue(context, document, { name: to.name, value: inner }, to);
    return text !== undefined && fitted
      ? {
          items: [
            argumentItem(key, quote(text)),
            { kind: 'argument', name: to.name, value: fitted },
          ],
          lost: [],
        }
      : undefined;
  });
  return bodies.every((body) => body !== undefined) ? bodies : undefined;
}

/** Names that blocks give a pair. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['name', 'value'],
  ['key', 'value'],
  ['name', 'values'],
  ['key', 'values'],
];

/** A list of plain values, or one: each is the one argument that its block is about. */
function scalars(
  context: RepairContext,
  document: Document,
  name: string,
  value: Expression,
  { block, name: blockName }: NestedBlockSchema,
  { around, place }: Whereabouts,
): MappedBody[] | undefined {
  const values = value.kind === 'tuple' ? value.items : [value];
  const settable = [...block.attributes.values()].filter((to) => to.optional || to.required);
  const required = settable.filter((to) => to.required);
  const meant = [
    ...settable.filter((to) => value.kind === 'bool' && /^enabled?$/.test(to.name)),
    ...settable.filter(
      (to) =>
        likeness(name, to.name, around) >= SAME || likeness(blockName, to.name, around) >= SAME,
    ),
    ...(required.length === 1 && value.kind === 'tuple' ? required : []),
  ];
  for (const to of meant) {
    const bodies = values.map((item, index): MappedBody | undefined => {
      const fitted =
        valueEvidence(context, document, item, place, to) < 0
          ? undefined
          : fittedValue(context, document, { name: to.name, value: item }, to);
      const order = settable.find(
        (other) => other.required && ORDER.test(other.name) && other.type === 'number',
      );
      const items: MappedItem[] = fitted
        ? [{ kind: 'argument', name: to.name, value: fitted }]
        : [];
      if (order && value.kind === 'tuple') items.push(argumentItem(order.name, String(index + 1)));
      return fitted && { items, lost: [] };
    });
    if (bodies.length > 0 && bodies.every((body) => body !== undefined)) return bodies;
  }
  return undefined;
}

const SAME = 0.75;
/** What the order of a list tells. */
const ORDER = /^(?:order|priority)$/;

function fill(
  context: RepairContext,
  { path }: Located,
  nested: NestedBlockSchema,
  body: MappedBody,
): { body: MappedBody; rest: readonly string[]; declares: readonly NewVariable[] } {
  const place = placeOf(path);
  const { lines, declares } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested.name] },
    nested.block,
    namesIn(body),
  );
  return { body, rest: lines, declares };
}
