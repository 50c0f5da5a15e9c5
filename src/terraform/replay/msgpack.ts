/** A configured value as far as its shape matters: `'scalar'` stands for any string, number or bool. */
export type Shape = null | 'scalar' | 'unknown' | readonly Shape[] | ReadonlyMap<string, Shape>;

/**
 * The shape of a value in MessagePack as terraform writes it (https://github.com/msgpack/msgpack
 * spec.md; unknown values are extensions). Throws RangeError where the bytes end too early.
 */
export function shapeOf(bytes: Buffer): Shape {
  return new Reader(bytes).value();
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): Shape {
    const tag = this.#number(1);
    if (tag <= 0x7f || tag >= 0xe0) return 'scalar';
    if (tag <= 0x8f) return this.#map(tag & 0x0f);
    if (tag <= 0x9f) return this.#array(tag & 0x0f);
    if (tag <= 0xbf) return this.#skip(tag & 0x1f);
    return this.#tagged(tag);
  }

  #tagged(tag: number): Shape {
    if (tag === 0xc0) return null;
    if (tag <= 0xc3) return 'scalar';
    if (tag <= 0xc6) return this.#skip(this.#number(1 << (tag - 0xc4)));
    if (tag <= 0xc9) return this.#extension(this.#number(1 << (tag - 0xc7)));
    if (tag <= 0xcb) return this.#skip(tag === 0xca ? 4 : 8);
    if (tag <= 0xcf) return this.#skip(1 << (tag - 0xcc));
    if (tag <= 0xd3) return this.#skip(1 << (tag - 0xd0));
    if (tag <= 0xd8) return this.#extension(1 << (tag - 0xd4));
    if (tag <= 0xdb) return this.#skip(this.#number(1 << (tag - 0xd9)));
    if (tag <= 0xdd) return this.#array(this.#number(tag === 0xdc ? 2 : 4));
    return this.#map(this.#number(tag === 0xde ? 2 : 4));
  }

  #array(length: number): Shape {
    const items: Shape[] = [];
    for (let i = 0; i < length; i += 1) items.push(this.value());
    return items;
  }

  #map(length: number): Shape {
    const entries = new Map<string, Shape>();
    for (let i = 0; i < length; i += 1) {
      const key = this.#key();
      entries.set(key, this.value());
    }
    return entries;
  }

  /** Terraform's keys are strings. */
  #key(): string {
    const start = this.#at;
    this.value();
    const tag = this.#bytes.readUInt8(start);
    const header = tag <= 0xbf ? 1 : 1 + (1 << (tag - 0xd9));
    return this.#bytes.toString('utf8', start + header, this.#at);
  }

  /** The length counts the data, not the type byte before it. */
  #extension(length: number): Shape {
    this.#skip(1 + length);
    return 'unknown';
  }

  #skip(length: number): Shape {
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('MessagePack ends too early');
    return 'scalar';
  }

  #number(size: number): number {
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }
}
