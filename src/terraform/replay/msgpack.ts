import type { BlockSchema, NestedBlockSchema } from '../../schema/schema.ts';
import type { CtyType } from '../../value/type.ts';
import type { Value } from '../../value/value.ts';

/**
 * A configuration in MessagePack as terraform writes it (https://github.com/msgpack/msgpack spec.md;
 * unknown values are extensions), read by the schema it was written for.
 * Throws RangeError where the bytes end too early or hold another type.
 */
export function decodeConfig(bytes: Buffer, block: BlockSchema): Value {
  return new Reader(bytes).block(block);
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  block(schema: BlockSchema): Value {
    return this.#orNothing('dynamic', () => {
      const entries = new Map<string, Value>();
      for (let left = this.#length('map'); left > 0; left -= 1) {
        const name = this.#string();
        const nested = schema.blocks.get(name);
        entries.set(
          name,
          nested
            ? this.#nested(nested)
            : this.#value(schema.attributes.get(name)?.type ?? fail(`argument ${name}`)),
        );
      }
      return { kind: 'object', entries };
    });
  }

  /** The element type of blocks is never asked for, so it is not spelled out. */
  #nested({ nesting, block }: NestedBlockSchema): Value {
    if (nesting === 'single' || nesting === 'group') return this.block(block);
    return this.#orNothing('dynamic', () =>
      nesting === 'map'
        ? { kind: 'map', element: 'dynamic', entries: this.#entries(() => this.block(block)) }
        : { kind: nesting, element: 'dynamic', items: this.#items(() => this.block(block)) },
    );
  }

  #value(type: CtyType): Value {
    return this.#orNothing(type, () => {
      if (type === 'string') return { kind: 'string', value: this.#string() };
      if (type === 'number') return { kind: 'number', value: this.#number() };
      if (type === 'bool') return { kind: 'bool', value: this.#bool() };
      if (type === 'dynamic') return this.#dynamic();
      switch (type[0]) {
        case 'list':
        case 'set': {
          const [kind, element] = type;
          return { kind, element, items: this.#items(() => this.#value(element)) };
        }
        case 'map': {
          const [kind, element] = type;
          return { kind, element, entries: this.#entries(() => this.#value(element)) };
        }
        case 'tuple': {
          const [kind, types] = type;
          return { kind, items: this.#items((index) => this.#value(types[index] ?? fail('item'))) };
        }
        case 'object': {
          const [kind, types] = type;
          return { kind, entries: this.#entries((key) => this.#value(types[key] ?? fail(key))) };
        }
      }
    });
  }

  /** Null and unknown look the same whatever the type. */
  #orNothing(type: CtyType, read: () => Value): Value {
    const tag = this.#bytes.readUInt8(this.#at);
    if (tag === NIL) {
      this.#at += 1;
      return { kind: 'null', type };
    }
    const extension = this.#extensionHeader(tag);
    if (extension === undefined) return read();
    this.#skip(extension);
    return { kind: 'unknown', type };
  }

  /** Bytes of an extension value, or undefined where `tag` starts none. The type byte counts too. */
  #extensionHeader(tag: number): number | undefined {
    if (tag >= 0xd4 && tag <= 0xd8) return 2 + (1 << (tag - 0xd4));
    if (tag < 0xc7 || tag > 0xc9) return undefined;
    const size = 1 << (tag - 0xc7);
    return 2 + size + this.#bytes.readUIntBE(this.#at + 1, size);
  }

  /** `[type as JSON, value]` */
  #dynamic(): Value {
    if (this.#length('array') !== 2) fail('dynamic value');
    const type = this.#binaryOrString().toString();
    return this.#value(parsedType(type));
  }

  #items(read: (index: number) => Value): readonly Value[] {
    const items: Value[] = [];
    const length = this.#length('array');
    for (let index = 0; index < length; index += 1) items.push(read(index));
    return items;
  }

  #entries(read: (key: string) => Value): ReadonlyMap<string, Value> {
    const entries = new Map<string, Value>();
    for (let left = this.#length('map'); left > 0; left -= 1) {
      const key = this.#string();
      entries.set(key, read(key));
    }
    return entries;
  }

  #length(kind: 'map' | 'array'): number {
    const tag = this.#unsigned(1);
    const { short, long } =
      kind === 'map' ? { short: 0x80, long: 0xde } : { short: 0x90, long: 0xdc };
    if (tag >= short && tag <= short + 0x0f) return tag & 0x0f;
    if (tag === long) return this.#unsigned(2);
    return tag === long + 1 ? this.#unsigned(4) : fail(kind);
  }

  #string(): string {
    return this.#binaryOrString().toString('utf8');
  }

  #binaryOrString(): Buffer {
    const tag = this.#unsigned(1);
    if (tag >= 0xa0 && tag <= 0xbf) return this.#skip(tag & 0x1f);
    if (tag >= 0xd9 && tag <= 0xdb) return this.#skip(this.#unsigned(1 << (tag - 0xd9)));
    return tag >= 0xc4 && tag <= 0xc6
      ? this.#skip(this.#unsigned(1 << (tag - 0xc4)))
      : fail('string');
  }

  #bool(): boolean {
    const tag = this.#unsigned(1);
    return tag === 0xc2 || tag === 0xc3 ? tag === 0xc3 : fail('bool');
  }

  /** What fits neither an integer nor a double comes as decimal text. */
  #number(): number {
    const tag = this.#bytes.readUInt8(this.#at);
    if ((tag >= 0xa0 && tag <= 0xbf) || (tag >= 0xd9 && tag <= 0xdb)) return Number(this.#string());
    this.#at += 1;
    if (tag <= 0x7f) return tag;
    if (tag >= 0xe0) return tag - 0x100;
    if (tag === 0xca) return this.#skip(4).readFloatBE();
    if (tag === 0xcb) return this.#skip(8).readDoubleBE();
    if (tag === 0xcf) return Number(this.#skip(8).readBigUInt64BE());
    if (tag === 0xd3) return Number(this.#skip(8).readBigInt64BE());
    if (tag >= 0xcc && tag <= 0xce) return this.#unsigned(1 << (tag - 0xcc));
    const size = 1 << (tag - 0xd0);
    return tag >= 0xd0 && tag <= 0xd2 ? this.#skip(size).readIntBE(0, size) : fail('number');
  }

  #unsigned(size: number): number {
    return this.#skip(size).readUIntBE(0, size);
  }

  /** The bytes passed over. */
  #skip(length: number): Buffer {
    const start = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('MessagePack ends too early');
    return this.#bytes.subarray(start, this.#at);
  }
}

const NIL = 0xc0;

function parsedType(json: string): CtyType {
  try {
    return JSON.parse(json) as CtyType;
  } catch {
    return fail('type');
  }
}

function fail(what: string): never {
  throw new RangeError(`MessagePack is not of the schema's type: ${what}`);
}
