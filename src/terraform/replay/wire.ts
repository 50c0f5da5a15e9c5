/**
 * The little of the protocol-buffers wire format a replayed provider needs
 * (https://protobuf.dev/programming-guides/encoding/). A field left at its default is not written.
 */

/** Field with a length: message, string or bytes. */
export function bytesField(field: number, value: Buffer | string): Buffer {
  const payload = typeof value === 'string' ? Buffer.from(value) : value;
  return Buffer.concat([varint((field << 3) | WIRE_LENGTH), varint(payload.length), payload]);
}

/** Field of an int64, enum or bool; `value` is a non-negative safe integer. */
export function numberField(field: number, value: number): Buffer {
  return value === 0 ? EMPTY : choiceField(field, value);
}

/** The same inside a `oneof`, where 0 is a value too. */
export const choiceField = (field: number, value: number): Buffer =>
  Buffer.concat([varint((field << 3) | WIRE_VARINT), varint(value)]);

export const flagField = (field: number, value: boolean): Buffer =>
  numberField(field, value ? 1 : 0);

/** An entry of a `map<string, Message>`. Where a key comes twice, the reader takes the last. */
export const mapField = (field: number, key: string, value: Buffer): Buffer =>
  bytesField(field, Buffer.concat([bytesField(1, key), bytesField(2, value)]));

/**
 * The fields of a message that have a length, by number; the last where one comes twice. Stops at
 * the first field of another kind than length or varint.
 */
export function messageOf(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const readVarint = (): number => {
    let value = 0;
    for (let scale = 1; at < bytes.length; scale *= 0x80) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const tag = readVarint();
    const number = readVarint();
    if ((tag & 7) === WIRE_VARINT) continue;
    if ((tag & 7) !== WIRE_LENGTH) break;
    fields.set(tag >> 3, bytes.subarray(at, at + number));
    at += number;
  }
  return fields;
}

const WIRE_VARINT = 0;
const WIRE_LENGTH = 2;
const EMPTY = Buffer.alloc(0);

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  return Buffer.from(bytes);
}
