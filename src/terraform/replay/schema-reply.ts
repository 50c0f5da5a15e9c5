import type { ResourceMode } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import type { ProviderSchema } from '../../schema/schema.ts';
import { EMPTY_SCHEMA, encodeFunction, encodeSchema } from './encode-schema.ts';
import { bytesField, mapField } from './wire.ts';

/**
 * The answer to GetSchema (message `GetProviderSchema.Response`) for one module: every name the
 * provider knows, but arguments and blocks only for names the module mentions. Terraform spends
 * 0.05 s of CPU on that and 1.0 s on the whole of AWS. The empty ones are needed so that
 * terraform's "does not support resource type … Did you mean …" stays as it is.
 */
export function schemaReply(schema: ProviderSchema, mentioned: Mentioned): Buffer {
  const used = MODES.flatMap((mode) =>
    namesOf(schema, mode)
      .filter((type) => mentioned === 'everything' || mentioned.has(type))
      .map((type) => mapField(FIELD[mode], type, encodedType(schema, mode, type))),
  );
  return Buffer.concat([namesOnly(schema), ...used]);
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

const namesOnlyOf = new WeakMap<ProviderSchema, Buffer>();

/** The part that is the same for every module: provider block, functions, all names with nothing in them. */
function namesOnly(schema: ProviderSchema): Buffer {
  const known = namesOnlyOf.get(schema);
  if (known) return known;
  const encoded = Buffer.concat([
    bytesField(1, encodeSchema(schema.provider, 0)),
    ...(schema.functions ?? []).map((f) => mapField(7, f.name, encodeFunction(f))),
    ...MODES.flatMap((mode) =>
      namesOf(schema, mode).map((type) => mapField(FIELD[mode], type, EMPTY_SCHEMA)),
    ),
  ]);
  namesOnlyOf.set(schema, encoded);
  return encoded;
}

function encodedType(schema: ProviderSchema, mode: ResourceMode, type: string): Buffer {
  const block = schema.schemaOf(mode, type);
  return block ? encodeSchema(block, schema.schemaVersionOf(mode, type)) : EMPTY_SCHEMA;
}
