import type { ResourceMode } from '../finding/finding.ts';
import type { CtyType } from '../value/type.ts';
import { remembered } from './remembered.ts';
import type {
  AttributeSchema,
  BlockSchema,
  NestedAttributes,
  NestedBlockSchema,
  Nesting,
} from './schema.ts';

export interface Chunk {
  readonly index: ChunkIndex;
  readonly block: (index: number) => BlockSchema;
}

interface ChunkIndex extends Readonly<Record<ResourceMode, ReadonlyMap<string, TypeEntry>>> {
  /** The block of the provider's own configuration, in the first chunk. */
  readonly provider?: number;
}

interface TypeEntry {
  readonly block: number;
  readonly version: number;
}

/**
 * Reads the text of one chunk (see `pack-chunk.ts`). A type, attribute or block is parsed when first
 * asked for and then kept, so equal blocks are one and the same object.
 */
export function openChunk(text: string): Chunk {
  const lines = text.split('\n');
  const parsed = (line: number): unknown => JSON.parse(lines[line] ?? '');
  const head = parsed(0) as PackedHead;
  const firstAttribute = 1 + head.types;
  const firstBlock = firstAttribute + head.attributes;

  const typeAt = remembered((index) => parsed(1 + index) as CtyType);
  const attributeAt: (index: number) => AttributeSchema = remembered((index) =>
    attribute(parsed(firstAttribute + index) as PackedAttribute, typeAt, blockAt),
  );
  const blockAt: (index: number) => BlockSchema = remembered((index) =>
    block(parsed(firstBlock + index) as PackedBlock, attributeAt, blockAt),
  );
  return {
    index: {
      ...(head.provider !== undefined && { provider: head.provider }),
      resource: entries(head.resource),
      data: entries(head.data),
      ephemeral: entries(head.ephemeral),
    },
    block: blockAt,
  };
}

const entries = (types: readonly PackedType[]): ReadonlyMap<string, TypeEntry> =>
  new Map(types.map(([name, at, version]) => [name, { block: at, version }]));

/** How many lines the first two tables have, and where the types are. */
interface PackedHead extends Readonly<Record<ResourceMode, readonly PackedType[]>> {
  readonly types: number;
  readonly attributes: number;
  readonly provider?: number;
}

type PackedType = readonly [name: string, block: number, schemaVersion: number];
type PackedAttribute = readonly [name: string, type: number, flags: number, more?: More];
interface More {
  /** Deprecation message. */
  readonly d?: string;
  /** Nested attributes: how, and the block that holds them. */
  readonly n?: readonly [NestedAttributes['nesting'], block: number];
}
type PackedNested = readonly [
  name: string,
  Nesting,
  block: number,
  min: number,
  max: number,
  unsure?: 1,
];
type PackedBlock = readonly [
  attributeSteps: readonly number[],
  nested: readonly PackedNested[],
  flags: number,
  deprecation?: string,
];

function attribute(
  [name, type, flags, more]: PackedAttribute,
  typeAt: (index: number) => CtyType,
  blockAt: (index: number) => BlockSchema,
): AttributeSchema {
  const has = (bit: number): boolean => (flags & (1 << bit)) !== 0;
  const nested = more?.n && {
    nesting: more.n[0],
    attributes: blockAt(more.n[1]).attributes,
  };
  return {
    name,
    type: nested ? impliedBy(nested) : typeAt(type),
    required: has(0),
    optional: has(1),
    computed: has(2),
    sensitive: has(3),
    deprecated: has(4),
    writeOnly: has(5),
    ...(has(6) && { unsure: true }),
    ...(more?.d !== undefined && { deprecation: more.d }),
    ...(nested && { nested }),
  };
}

/**
 * As terraform decodes nested attributes: fields that are not required may be left out. The same type
 * says so over plugin protocol 5, which has no nested attributes.
 */
function impliedBy({ nesting, attributes }: NestedAttributes): CtyType {
  const all = [...attributes.values()];
  const fields = Object.fromEntries(all.map(({ name, type }): [string, CtyType] => [name, type]));
  const optional = all.filter(({ required }) => !required).map(({ name }) => name);
  const object: CtyType = optional.length > 0 ? ['object', fields, optional] : ['object', fields];
  return nesting === 'single' ? object : [nesting, object];
}

function block(
  [attributeSteps, nested, flags, deprecation]: PackedBlock,
  attributeAt: (index: number) => AttributeSchema,
  blockAt: (index: number) => BlockSchema,
): BlockSchema {
  let index = 0;
  const attributes = attributeSteps.map((step) => {
    index += step;
    return attributeAt(index);
  });
  attributes.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    attributes: new Map(attributes.map((a) => [a.name, a])),
    blocks: new Map(nested.map((entry) => [entry[0], nestedBlock(entry, blockAt)])),
    deprecated: (flags & 1) !== 0,
    ...((flags & 2) !== 0 && { unsure: true }),
    ...(deprecation !== undefined && { deprecation }),
  };
}

/** The block inside is a getter: wafv2 and quicksight nest so deep that eager unpacking would cost seconds. */
function nestedBlock(
  [name, nesting, index, minItems, maxItems, unsure]: PackedNested,
  blockAt: (index: number) => BlockSchema,
): NestedBlockSchema {
  return {
    name,
    nesting,
    minItems,
    maxItems,
    ...(unsure === 1 && { unsure: true }),
    get block() {
      return blockAt(index);
    },
  };
}
