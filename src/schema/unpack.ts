import type { ResourceMode } from '../finding/finding.ts';
import type {
  AttributeSchema,
  BlockSchema,
  CtyType,
  FunctionSignature,
  NestedBlockSchema,
  Nesting,
  ProviderSchema,
} from './schema.ts';

/**
 * Reads the text `scripts/pack-schema.js` writes. Only the header is parsed here; a type, attribute
 * or block is parsed when first asked for and then kept, so equal blocks are one and the same object.
 * `text` is trusted: the caller has checked its SHA-256.
 */
export function unpackSchema(text: string): ProviderSchema {
  const lines = text.split('\n');
  const header = JSON.parse(lines[0] ?? '') as Header;
  const firstAttribute = 1 + header.types;
  const firstBlock = firstAttribute + header.attributes;

  const parsed = (line: number): unknown => JSON.parse(lines[line] ?? '');
  const typeAt = memoised((index) => parsed(1 + index) as CtyType);
  const attributeAt = memoised((index) =>
    attribute(parsed(firstAttribute + index) as PackedAttribute, typeAt),
  );
  const blockAt: (index: number) => BlockSchema = memoised((index) =>
    block(parsed(firstBlock + index) as PackedBlock, attributeAt, blockAt),
  );

  const types = {
    resource: new Map(header.resource.map((entry) => [entry[0], entry])),
    data: new Map(header.data.map((entry) => [entry[0], entry])),
    ephemeral: new Map(header.ephemeral.map((entry) => [entry[0], entry])),
  };
  return {
    address: header.address,
    version: header.version,
    provider: blockAt(header.provider),
    resourceTypes: [...types.resource.keys()],
    dataSourceTypes: [...types.data.keys()],
    ephemeralTypes: [...types.ephemeral.keys()],
    functions: header.functions,
    schemaOf: (mode: ResourceMode, type) => {
      const entry = types[mode].get(type);
      return entry && blockAt(entry[1]);
    },
    schemaVersionOf: (mode: ResourceMode, type) => types[mode].get(type)?.[2] ?? 0,
  };
}

interface Header {
  readonly address: string;
  readonly version: string;
  /** How many lines the table of types has; likewise `attributes`. */
  readonly types: number;
  readonly attributes: number;
  readonly provider: number;
  readonly resource: readonly PackedType[];
  readonly data: readonly PackedType[];
  readonly ephemeral: readonly PackedType[];
  readonly functions: readonly FunctionSignature[];
}

type PackedType = readonly [name: string, block: number, schemaVersion: number];
type PackedAttribute = readonly [name: string, type: number, flags: number];
type PackedNested = readonly [name: string, Nesting, block: number, min: number, max: number];
type PackedBlock = readonly [
  attributeSteps: readonly number[],
  nested: readonly PackedNested[],
  deprecated: 0 | 1,
];

function attribute(
  [name, type, flags]: PackedAttribute,
  typeAt: (index: number) => CtyType,
): AttributeSchema {
  const has = (bit: number): boolean => (flags & (1 << bit)) !== 0;
  return {
    name,
    type: typeAt(type),
    required: has(0),
    optional: has(1),
    computed: has(2),
    sensitive: has(3),
    deprecated: has(4),
    writeOnly: has(5),
  };
}

function block(
  [attributeSteps, nested, deprecated]: PackedBlock,
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
    deprecated: deprecated === 1,
  };
}

/** The block inside is a getter: wafv2 and quicksight nest so deep that eager unpacking would cost seconds. */
function nestedBlock(
  [name, nesting, index, minItems, maxItems]: PackedNested,
  blockAt: (index: number) => BlockSchema,
): NestedBlockSchema {
  return {
    name,
    nesting,
    minItems,
    maxItems,
    get block() {
      return blockAt(index);
    },
  };
}

function memoised<T>(compute: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const value = compute(index);
    known.set(index, value);
    return value;
  };
}
