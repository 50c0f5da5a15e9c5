import { brotliDecompressSync } from 'node:zlib';
import type { ResourceMode } from '../finding/finding.ts';
import type { BlockSchema, Exactness, FunctionSignature, ProviderSchema } from './schema.ts';
import { type Chunk, openChunk } from './unpack-chunk.ts';

/**
 * Reads a file that `pack.ts` writes. Only the header is read here: a chunk is unpacked when one of
 * its types is first asked for, the names when all are. `bytes` is trusted: the caller has checked
 * its SHA-256.
 */
export function unpackSchema(bytes: Buffer): ProviderSchema {
  if (bytes.toString('latin1', 0, 4) !== MAGIC) throw new Error('not a packed schema');
  const end = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 8, end)) as Header;
  const body = bytes.subarray(end);
  const names = once(() => JSON.parse(unpacked(body.subarray(0, header.names))) as Names);
  const chunks = chunksOf(header, body.subarray(header.names));
  const typeIn = (mode: ResourceMode, type: string) => {
    const chunk = chunkFor(chunks, type);
    const entry = chunk?.index[mode].get(type);
    if (!chunk || !entry) return undefined;
    return { version: entry.version, block: (): BlockSchema => chunk.block(entry.block) };
  };
  return {
    address: header.address,
    version: header.version,
    exactness: header.exactness,
    get provider() {
      const [first] = chunks;
      if (!first) throw new Error('the packed schema has no chunk');
      return first.open().block(first.open().index.provider ?? 0);
    },
    get resourceTypes() {
      return names().resource;
    },
    get dataSourceTypes() {
      return names().data;
    },
    get ephemeralTypes() {
      return names().ephemeral;
    },
    ...(header.functions && { functions: header.functions }),
    schemaOf: (mode, type) => typeIn(mode, type)?.block(),
    schemaVersionOf: (mode, type) => typeIn(mode, type)?.version ?? 0,
  };
}

const MAGIC = 'IDS3';

/** Far above any chunk, far below what would hurt: guards against a wrong file. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

const unpacked = (bytes: Buffer): string =>
  brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');

interface Header {
  readonly address: string;
  readonly version: string;
  readonly exactness: Exactness;
  readonly functions?: readonly FunctionSignature[];
  /** Bytes of the section of names. */
  readonly names: number;
  /** `first` is the first name in the chunk; the names of all chunks are in order. */
  readonly chunks: readonly { readonly bytes: number; readonly first: string }[];
}

type Names = Readonly<Record<ResourceMode, readonly string[]>>;

interface LazyChunk {
  readonly first: string;
  readonly open: () => Chunk;
}

function chunksOf(header: Header, body: Buffer): readonly LazyChunk[] {
  let start = 0;
  return header.chunks.map(({ bytes, first }) => {
    const packed = body.subarray(start, start + bytes);
    start += bytes;
    return { first, open: once(() => openChunk(unpacked(packed))) };
  });
}

/** The only chunk that may have the type: the last one that does not begin after it. */
function chunkFor(chunks: readonly LazyChunk[], type: string): Chunk | undefined {
  let found: LazyChunk | undefined;
  for (const chunk of chunks) {
    if (chunk.first > type) break;
    found = chunk;
  }
  return found?.open();
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
