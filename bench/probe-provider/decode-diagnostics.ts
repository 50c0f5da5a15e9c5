/** A diagnostic of the provider; the path has names, and numbers or keys of elements. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  readonly path: readonly (string | number)[];
}

/** The repeated `Diagnostic` in field `wanted` of a response. */
export function decodeDiagnostics(response: Buffer, wanted: number): Diagnostic[] {
  return fieldsOf(response)
    .filter(({ field }) => field === wanted)
    .map(({ bytes }) => decodeOne(bytes));
}

function decodeOne(bytes: Buffer): Diagnostic {
  const fields = fieldsOf(bytes);
  const text = (field: number): string =>
    fields.find((f) => f.field === field)?.bytes.toString() ?? '';
  const path = fields.find((f) => f.field === 4)?.bytes ?? Buffer.alloc(0);
  return {
    severity: fields.some((f) => f.field === 1 && f.number === 2) ? 'warning' : 'error',
    summary: text(2),
    detail: text(3),
    path: fieldsOf(path).map(({ bytes: step }) => {
      const [first] = fieldsOf(step);
      return first?.field === 3 ? first.number : (first?.bytes.toString() ?? '');
    }),
  };
}

interface Field {
  readonly field: number;
  readonly number: number;
  readonly bytes: Buffer;
}

/** All fields in order, repeated ones too, which `messageOf` of the replay does not keep. */
function fieldsOf(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = varint();
    const length = (tag & 7) === 2 ? number : 0;
    fields.push({ field: tag >> 3, number, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return fields;
}
