import { NEWLINE } from '../bytes.ts';
import type { ByteRange } from '../range.ts';

/** Says places in terraform's words. Counts the whole file at once, so that many places cost little more than one. */
export class Places {
  readonly #bytes: Buffer;
  readonly #file: string;
  #counted: { readonly lines: Uint32Array; readonly columns: Uint32Array } | undefined;

  constructor(bytes: Buffer, file: string) {
    this.#bytes = bytes;
    this.#file = file;
  }

  /** `main.tf:3,1-12`, over more than one line `main.tf:3,1-4,2`. */
  words({ start, end }: ByteRange): string {
    this.#counted ??= count(this.#bytes);
    const { lines, columns } = this.#counted;
    const last = lines[start] === lines[end] ? '' : `${lines[end]},`;
    return `${this.#file}:${lines[start]},${columns[start]}-${last}${columns[end]}`;
  }
}

function count(bytes: Buffer): { lines: Uint32Array; columns: Uint32Array } {
  const lines = new Uint32Array(bytes.length + 1);
  const columns = new Uint32Array(bytes.length + 1);
  let [line, column] = [1, 1];
  for (let at = 0; at <= bytes.length; at++) {
    lines[at] = line;
    columns[at] = column;
    const byte = bytes[at];
    if (byte === NEWLINE) {
      line++;
      column = 1;
      // The bytes of one character are one column.
    } else if (((bytes[at + 1] ?? 0) & 0xc0) !== 0x80) column++;
  }
  return { lines, columns };
}
