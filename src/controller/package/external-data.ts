/**
 * The files that an ONNX model says its weights are in, as written there. The runtime would follow them anywhere.
 * Reads the few protobuf fields that can lead to a tensor (onnx.proto3 of ONNX 1.18) and throws on malformed bytes.
 */
export function externalDataLocations(model: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  collect(model, 'Model', found);
  return found;
}

type Message = keyof typeof FIELDS;

/** By message, the numbers of the fields that hold tensors or messages with tensors in them. */
const FIELDS = {
  Model: { 7: 'Graph', 20: 'Training', 25: 'Function' },
  Training: { 1: 'Graph', 2: 'Graph' },
  Function: { 7: 'Node', 11: 'Attribute' },
  Graph: { 1: 'Node', 5: 'Tensor', 15: 'SparseTensor' },
  Node: { 5: 'Attribute' },
  Attribute: {
    5: 'Tensor',
    6: 'Graph',
    10: 'Tensor',
    11: 'Graph',
    22: 'SparseTensor',
    23: 'SparseTensor',
  },
  SparseTensor: { 1: 'Tensor', 2: 'Tensor' },
  Tensor: { 13: 'Entry' },
  /** A key and a value; the key of a place is "location". */
  Entry: {},
} as const satisfies Record<string, Record<number, string>>;

function collect(bytes: Uint8Array, message: Message, found: Set<string>, depth = 0): void {
  if (depth > MAX_DEPTH) throw new Error('the model nests too deep');
  const inner: Readonly<Record<number, Message>> = FIELDS[message];
  const entry = new Map<number, string>();
  for (const { number, payload } of fields(bytes)) {
    const kind = inner[number];
    if (kind) collect(payload, kind, found, depth + 1);
    if (message === 'Entry') entry.set(number, new TextDecoder().decode(payload));
  }
  if (entry.get(1) === 'location') found.add(entry.get(2) ?? '');
}

// A graph in an attribute of a node in a graph is four levels; nobody nests sixteen loops.
const MAX_DEPTH = 64;

/** The fields of one message that have a length; numbers are skipped. */
function* fields(bytes: Uint8Array): Generator<{ number: number; payload: Uint8Array }> {
  let at = 0;
  while (at < bytes.length) {
    const tag = varint(bytes, at);
    at = tag.end;
    const wire = tag.value % 8;
    const number = Math.floor(tag.value / 8);
    if (wire === 0) at = varint(bytes, at).end;
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else if (wire === 2) {
      const length = varint(bytes, at);
      at = length.end + length.value;
      if (at > bytes.length) throw new Error('the model is cut short');
      yield { number, payload: bytes.subarray(length.end, at) };
    } else throw new Error(`the model is no protobuf (wire type ${wire})`);
  }
  if (at !== bytes.length) throw new Error('the model is cut short');
}

function varint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[start + i];
    if (byte === undefined) throw new Error('the model is cut short');
    // Not shifts: those work on 32 bits, and a varint has up to 64.
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, end: start + i + 1 };
  }
  throw new Error('the model is no protobuf (a number is too long)');
}
