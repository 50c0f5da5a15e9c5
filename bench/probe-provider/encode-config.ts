import type { BlockSchema, CtyType } from '../../src/schema/schema.ts';

/** A configuration to be tried: arguments and blocks by name; what is not named is null or absent. */
export interface Config {
  readonly [name: string]: ConfigValue;
}
export type ConfigValue =
  | null
  | typeof UNKNOWN
  | string
  | number
  | boolean
  | readonly ConfigValue[]
  | Config;

export const UNKNOWN = Symbol('unknown');

/** MessagePack as terraform would write `config` for this schema. */
export function encodeConfig(block: BlockSchema, config: Config): Buffer {
  const entries: [string, Buffer][] = [
    ...[...block.attributes.values()].map((a): [string, Buffer] => [
      a.name,
      encodeValue(a.type, config[a.name] ?? null),
    ]),
    ...[...block.blocks.values()].map((nested): [string, Buffer] => {
      const value = config[nested.name] ?? null;
      const one = (v: ConfigValue): Buffer =>
        v === UNKNOWN ? UNKNOWN_BYTES : v === null ? NIL : encodeConfig(nested.block, v as Config);
      if (value === UNKNOWN) return [nested.name, UNKNOWN_BYTES];
      if (nested.nesting === 'single' || nested.nesting === 'group') {
        return [nested.name, value === null ? NIL : one(value)];
      }
      if (nested.nesting === 'map') return [nested.name, map([])];
      return [nested.name, array(((value ?? []) as readonly ConfigValue[]).map(one))];
    }),
  ];
  return map(entries);
}

function encodeValue(type: CtyType, value: ConfigValue): Buffer {
  if (value === null) return NIL;
  if (value === UNKNOWN) return UNKNOWN_BYTES;
  if (type === 'dynamic') return array([text('"string"', 0xc4), string(String(value))]);
  if (typeof type === 'string') return scalar(value);
  const [kind, inner] = type;
  if (kind === 'map') {
    return map(
      Object.entries(value as Config).map(([k, v]) => [k, encodeValue(inner as CtyType, v)]),
    );
  }
  if (kind === 'object') {
    return map(
      Object.entries(inner as Record<string, CtyType>).map(([k, t]) => [
        k,
        encodeValue(t, (value as Config)[k] ?? null),
      ]),
    );
  }
  const items = value as readonly ConfigValue[];
  return array(
    items.map((v, i) =>
      encodeValue(kind === 'tuple' ? ((inner as CtyType[])[i] ?? 'string') : (inner as CtyType), v),
    ),
  );
}

function scalar(value: ConfigValue): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(9);
    if (Number.isSafeInteger(value)) {
      bytes[0] = 0xd3;
      bytes.writeBigInt64BE(BigInt(value), 1);
    } else {
      bytes[0] = 0xcb;
      bytes.writeDoubleBE(value, 1);
    }
    return bytes;
  }
  return string(String(value));
}

const NIL = Buffer.from([0xc0]);
const UNKNOWN_BYTES = Buffer.from([0xd4, 0, 0]);

const string = (value: string): Buffer => text(value, 0xdb);

function text(value: string, tag: 0xdb | 0xc4): Buffer {
  const bytes = Buffer.from(value);
  const head = Buffer.alloc(tag === 0xdb ? 5 : 2);
  head[0] = tag;
  if (tag === 0xdb) head.writeUInt32BE(bytes.length, 1);
  else head[1] = bytes.length;
  return Buffer.concat([head, bytes]);
}

function sized(tag: number, length: number): Buffer {
  const head = Buffer.alloc(5);
  head[0] = tag;
  head.writeUInt32BE(length, 1);
  return head;
}

const array = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([sized(0xdd, items.length), ...items]);

const map = (entries: readonly (readonly [string, Buffer])[]): Buffer =>
  Buffer.concat([
    sized(0xdf, entries.length),
    ...entries.flatMap(([key, value]) => [string(key), value]),
  ]);
