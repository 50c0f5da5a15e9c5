import { DATA_META, RESOURCE_META } from '../../check/core-schema.ts';
import { resourceSteps } from '../../check/resolve-type.ts';
import { providerOf } from '../../check/scope.ts';
import { aligned } from '../../hcl/edit/align.ts';
import { overlaps } from '../../hcl/range.ts';
import type { Block, Item } from '../../hcl/tree.ts';
import { quote } from '../../hcl/value.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import type { BlockSchema, ProviderSchema } from '../../schema/schema.ts';
import { nameOfBlock } from '../block-place.ts';
import type { Candidate, Edit } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import type { FillPlace } from '../filled.ts';
import { lostIn, type MappedBody, mapBody, namesIn } from '../mapped-body.ts';
import { mappedEdits } from '../mapped-edits.ts';
import { referredTypes } from '../referred-types.ts';
import { findReferences, renameEverywhere } from '../rewrite-references.ts';
import { similarity } from '../similarity.ts';
import { wordsOfType } from '../whereabouts.ts';

/** Types that are compared by what is written. */
const MOST_TYPES = 6;

/**
 * Another type of the same sort that takes what this one does not: `hash_key` and `attribute` in a DynamoDB global
 * table are a table's. Only where that makes several wrongs right.
 */
export function nearerType(context: RepairContext, at: Located): Candidate[] {
  const [block] = at.path;
  const [label, name] = block?.labels ?? [];
  const mode = block?.type.text;
  if (!block || !label || !name || (mode !== 'resource' && mode !== 'data')) return [];
  const provider = providerOf(context.scope, providerNameOf(label.text, block));
  const own = provider?.schemaOf(mode, label.text);
  if (!provider || !own) return [];
  const items = ownItems(block, mode);
  const mapped = (type: string, schema: BlockSchema) => {
    const place: FillPlace = { type, path: [], label: name.text, mode };
    return mapBody(context, at.document, items, schema, {
      place,
      around: new Set(wordsOfType(type)),
    });
  };
  const now = mapped(label.text, own);
  const wrong = wrongs(own, now);
  if (now.lost.length === 0 || wrong < LEAST_WRONG) return [];
  // A part of something is not that thing itself.
  const whole = new Set(
    items.flatMap((item) =>
      item.kind === 'attribute' ? referredTypes(context.scope, item.value) : [],
    ),
  );
  return nearTypes(provider, mode, label.text).flatMap(({ type, like }) => {
    const schema = provider.schemaOf(mode, type);
    if (!schema || schema.deprecated || whole.has(type)) return [];
    if (!exports(context, mode, label.text, name.text, schema)) return [];
    const body = mapped(type, schema);
    const righted = wrong - wrongs(schema, body);
    const least = like >= TWIN ? 1 : LEAST_WRONG;
    if (lostIn(body).length > 0 || righted < least || !isInPlace(body)) return [];
    return [
      {
        action: 'change-type' as const,
        title: `make ${label.text}.${name.text} an \`${type}\`, which takes what is written`,
        edits: retyped(context, at, block, type, body),
        score: Math.min(0.9, 0.3 + 0.25 * like + PER_WRONG * righted),
      },
    ];
  });
}

/** Whether every item stays where it is, under whatever name. */
const isInPlace = ({ items }: MappedBody): boolean =>
  items.every(
    (item) => item.from !== undefined && (item.kind === 'argument' || isInPlace(item.body)),
  );

/** What one edit may as well mend by itself is no reason to change a type. */
const LEAST_WRONG = 2;
/** Types so alike in name, as the membership of a group and that of a user, are taken for each other. */
const TWIN = 0.75;
const PER_WRONG = 0.08;

const nameOf = (item: Item): string =>
  item.kind === 'attribute' ? item.name.text : nameOfBlock(item);

function ownItems(block: Block, mode: 'resource' | 'data'): Item[] {
  const meta = mode === 'resource' ? RESOURCE_META : DATA_META;
  return block.body.items.filter(
    (item) => !meta.attributes.has(nameOf(item)) && !meta.blocks.has(nameOf(item)),
  );
}

/** Items that find no place, and what is required and missing. */
function wrongs(schema: BlockSchema, body: MappedBody): number {
  const names = namesIn(body);
  const missing = [
    ...[...schema.attributes.values()].filter(({ required }) => required),
    ...[...schema.blocks.values()].filter(({ minItems }) => minItems > 0),
  ].filter(({ name }) => !names.has(name));
  return missing.length + new Set(lostIn(body)).size;
}

/** Types of the same service whose names share most words. */
function nearTypes(
  provider: ProviderSchema,
  mode: 'resource' | 'data',
  type: string,
): { type: string; like: number }[] {
  const own = wordsOfType(type);
  const family = type.split('_').slice(0, 2).join('_');
  return (mode === 'resource' ? provider.resourceTypes : provider.dataSourceTypes)
    .filter((other) => other !== type && !ALIAS.test(other) && isAkin(own, family, other))
    .map((other) => ({ type: other, like: similarity(type, other) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_TYPES);
}

/** The old names of load balancers, which the provider keeps beside the new ones. */
const ALIAS = /^aws_alb(?:_|$)/;

const isAkin = (own: readonly string[], family: string, other: string): boolean =>
  (other.startsWith(`${family}_`) || wordsOfType(other).at(-1) === own.at(-1)) &&
  wordsOfType(other).some((word) => own.includes(word));

/** Whether the type has every attribute that the module asks of the resource. */
function exports(
  { scope }: RepairContext,
  mode: 'resource' | 'data',
  type: string,
  name: string,
  schema: BlockSchema,
): boolean {
  const path = mode === 'resource' ? [type, name] : [mode, type, name];
  return findReferences(scope.view, path).every(({ reference }) => {
    const step = resourceSteps(reference)?.rest.find(({ kind }) => kind === 'attribute');
    return (
      step?.kind !== 'attribute' || schema.attributes.has(step.name) || schema.blocks.has(step.name)
    );
  });
}

function retyped(
  context: RepairContext,
  at: Located,
  block: Block,
  type: string,
  body: MappedBody,
): Edit[] {
  const [label, name] = block.labels;
  if (!label || !name) return [];
  const prefix = block.type.text === 'data' ? ['data'] : [];
  const contents = inFile(at.file, [
    { range: label.range, text: quote(type) },
    ...aligned(at.document, mappedEdits(at.document, body)),
  ]);
  const references = renameEverywhere(
    context.scope.view,
    [...prefix, label.text, name.text],
    [...prefix, type, name.text].join('.'),
  );
  return [
    ...contents,
    ...references.filter(({ file, range }) =>
      contents.every((edit) => edit.file !== file || !overlaps(edit.range, range)),
    ),
  ];
}
