import { basename } from 'node:path';
import type { ResourceMode } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import type { ProviderSchema } from '../../schema/schema.ts';
import { EMPTY_SCHEMA, encodeFunction, encodeSchema } from './encode-schema.ts';
import { bytesField, mapField } from './wire.ts';

/**
 * The answer to GetSchema (message `GetProviderSchema.Response`) for one module: arguments and blocks
 * only for names the module mentions. Terraform spends 0.01 s on that and 1.0 s on the whole of AWS.
 * All other names come along, with nothing in them, where the module uses a type the provider does not
 * have, so that terraform's "does not support resource type … Did you mean …" stays as it is.
 */
export function schemaReply(schema: ProviderSchema, mentioned: Mentioned, module: Module): Buffer {
  const used = MODES.flatMap((mode) =>
    namesOf(schema, mode)
      .filter((type) => mentioned === 'everything' || mentioned.has(type))
      .map((type) => mapField(FIELD[mode], type, encodedType(schema, mode, type))),
  );
  const names =
    mentioned === 'everything' || usesUnknownType(module, schema) ? [allNames(schema)] : [];
  return Buffer.concat([always(schema), ...names, ...used]);
}

/** Names a module may use. `everything` where the text could spell a name in another way. */
export type Mentioned = ReadonlySet<string> | 'everything';

/**
 * Every word of the module's configuration. Far more than its types, which costs nothing: only
 * words that are types of a provider count.
 */
export function mentionedIn(module: Module): Mentioned {
  const texts = [...module.files, ...module.assets.filter((asset) => isConfiguration(asset.path))];
  const words = new Set<string>();
  for (const { bytes } of texts) {
    const text = bytes.toString('latin1');
    if (UNICODE_ESCAPE.test(text)) return 'everything';
    for (const word of text.match(WORD) ?? []) words.add(word);
  }
  return words;
}

const WORD = /[A-Za-z_][\w-]*/g;
/** HCL and JSON both allow a label written as "aws_\u0076pc". */
const UNICODE_ESCAPE = /\\[uU]/;
const isConfiguration = (path: string): boolean => path.endsWith('.tf.json');

const MODES: readonly ResourceMode[] = ['resource', 'data', 'ephemeral'];
/** Field numbers of the three maps in `GetProviderSchema.Response`. */
const FIELD: Readonly<Record<ResourceMode, number>> = { resource: 2, data: 3, ephemeral: 8 };

function namesOf(schema: ProviderSchema, mode: ResourceMode): readonly string[] {
  if (mode === 'resource') return schema.resourceTypes;
  return mode === 'data' ? schema.dataSourceTypes : schema.ephemeralTypes;
}

/** Whether a block of the module names a type of this provider that its mode does not have. */
function usesUnknownType(module: Module, schema: ProviderSchema): boolean {
  if (module.assets.some(({ path }) => isConfiguration(path))) return true;
  const prefix = `${basename(schema.address)}_`;
  return module.files.some(({ bytes }) =>
    [...bytes.toString('latin1').matchAll(HEADER)].some(([, mode, type = '']) => {
      const known = namesOf(schema, mode as ResourceMode);
      return type.startsWith(prefix) && !known.includes(type);
    }),
  );
}

const HEADER = /\b(resource|data|ephemeral)[ \t]+"?([A-Za-z_][\w-]*)/g;

/** The provider block and the functions, which every module gets. */
const always = remembered((schema) =>
  Buffer.concat([
    bytesField(1, encodeSchema(schema.provider, 0)),
    ...(schema.functions ?? []).map((f) => mapField(7, f.name, encodeFunction(f))),
  ]),
);

/** All names of the provider with nothing in them. */
const allNames = remembered((schema) =>
  Buffer.concat(
    MODES.flatMap((mode) =>
      namesOf(schema, mode).map((type) => mapField(FIELD[mode], type, EMPTY_SCHEMA)),
    ),
  ),
);

function remembered(
  encode: (schema: ProviderSchema) => Buffer,
): (schema: ProviderSchema) => Buffer {
  const known = new WeakMap<ProviderSchema, Buffer>();
  return (schema) => {
    const encoded = known.get(schema) ?? encode(schema);
    known.set(schema, encoded);
    return encoded;
  };
}

function encodedType(schema: ProviderSchema, mode: ResourceMode, type: string): Buffer {
  const block = schema.schemaOf(mode, type);
  return block ? encodeSchema(block, schema.schemaVersionOf(mode, type)) : EMPTY_SCHEMA;
}
