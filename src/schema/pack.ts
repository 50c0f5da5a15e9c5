import { brotliCompressSync, constants } from 'node:zlib';
import { newChunk } from './pack-chunk.ts';
import type {
  SourceFunction,
  SourceParameter,
  SourceProvider,
  SourceSchema,
} from './source-schema.ts';

/**
 * Writes one provider's schema as the file `unpack.ts` reads:
 *
 * - `IDS3`, the length of the header (32 bits, little endian), the header, the names, the chunks
 * - header, JSON: { address, version, exactness, functions, names, chunks }; `names` is the length of
 *   that section, a chunk is { bytes, first }
 * - names, brotli, JSON: { resource, data, ephemeral }
 * - chunk, brotli: see `pack-chunk.ts`
 *
 * A chunk stands for itself and says which types it has; chunks are in order of the names. So reading
 * one type unpacks one chunk and no list of all types.
 */
export function packSchema(
  address: string,
  version: string,
  schema: SourceProvider,
  effort: 'most' | 'quick' = 'most',
): Buffer {
  const chunks: { readonly first: string; readonly body: Buffer }[] = [];
  let chunk = newChunk();
  // The provider's own block has no name: it comes before all types.
  let first = '';
  let last = '';
  const close = (): void => {
    chunks.push({ first, body: compress(chunk.text(), effort) });
    chunk = newChunk();
  };
  chunk.index.provider = chunk.add(schema.provider.block);
  const types = typesOf(schema);
  for (const [mode, name, one] of types) {
    // A resource and the data source of its name are in one chunk.
    if (chunk.length() > CHUNK_CHARACTERS && name !== last) {
      close();
      first = name;
    }
    last = name;
    chunk.index[mode].push([name, chunk.add(one.block), one.version ?? 0]);
  }
  close();
  const names = compress(JSON.stringify(namesOf(types)), effort);
  const header = Buffer.from(
    JSON.stringify({
      address,
      version,
      exactness: schema.exactness ?? 'exact',
      ...(schema.functions && { functions: signatures(schema.functions) }),
      names: names.length,
      chunks: chunks.map(({ first, body }) => ({ bytes: body.length, first })),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const bodies = chunks.map(({ body }) => body);
  return Buffer.concat([Buffer.from('IDS3'), length, header, names, ...bodies]);
}

/** Characters of packed text, which take about half a millisecond to read; less would pack worse. */
const CHUNK_CHARACTERS = 24 * 1024;

type Mode = 'resource' | 'data' | 'ephemeral';

/** Every type in order of its name: a resource and its data source share most of their attributes. */
function typesOf(schema: SourceProvider): readonly (readonly [Mode, string, SourceSchema])[] {
  const of = (mode: Mode, schemas: Record<string, SourceSchema> | undefined) =>
    byName(schemas).map(([name, one]) => [mode, name, one] as const);
  return [
    ...of('resource', schema.resource_schemas),
    ...of('data', schema.data_source_schemas),
    ...of('ephemeral', schema.ephemeral_resource_schemas),
  ].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const namesOf = (types: readonly (readonly [Mode, string, SourceSchema])[]) => {
  const of = (mode: Mode) => types.filter(([each]) => each === mode).map(([, name]) => name);
  return { resource: of('resource'), data: of('data'), ephemeral: of('ephemeral') };
};

const signatures = (functions: Record<string, SourceFunction>) =>
  byName(functions).map(([name, { parameters, variadic_parameter: variadic, return_type }]) => ({
    name,
    parameters: (parameters ?? []).map(parameter),
    ...(variadic && { variadic: parameter(variadic) }),
    returns: return_type,
  }));

const parameter = ({ name, type }: SourceParameter): SourceParameter => ({ name, type });

const byName = <T>(record: Record<string, T> | undefined): [string, T][] =>
  Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The repository gets the smallest file; a user who adds one need not wait for it. */
function compress(text: string, effort: 'most' | 'quick'): Buffer {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === 'most' ? constants.BROTLI_MAX_QUALITY : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
