import type { ByteRange } from '../range.ts';
import type { TextEdit } from './text-edit.ts';

/** Where the bytes of an edited file come from. */
export class EditMap {
  readonly #edits: readonly TextEdit[];
  /** First byte, in the new file, of what each edit put in. */
  readonly #starts: readonly number[];

  /** `edits` in the order of their ranges. */
  constructor(edits: readonly TextEdit[]) {
    this.#edits = edits;
    let shift = 0;
    this.#starts = edits.map(({ range, text }) => {
      const start = range.start + shift;
      shift += Buffer.byteLength(text) - (range.end - range.start);
      return start;
    });
  }

  /** From the first byte put in or taken out to the last, in the new file. */
  get touched(): ByteRange {
    const last = this.#edits.length - 1;
    return { start: this.#starts[0] ?? 0, end: this.#endOf(last) };
  }

  /** The edit that put in all of `range`, and where in its text that is. */
  insertedBy(range: ByteRange): { index: number; at: number } | undefined {
    const index = this.#starts.findIndex(
      (start, edit) =>
        start <= range.start && range.end <= this.#endOf(edit) && start < this.#endOf(edit),
    );
    return index < 0 ? undefined : { index, at: range.start - (this.#starts[index] as number) };
  }

  /** The same bytes in the old file; undefined where an edit put in some of them. */
  original(range: ByteRange): ByteRange | undefined {
    let shift = 0;
    for (const [index, { range: old }] of this.#edits.entries()) {
      const start = this.#starts[index] as number;
      if (range.end <= start) break;
      if (range.start < this.#endOf(index)) return undefined;
      shift = this.#endOf(index) - old.end;
    }
    return { start: range.start - shift, end: range.end - shift };
  }

  #endOf(index: number): number {
    const edit = this.#edits[index];
    return edit ? (this.#starts[index] as number) + Buffer.byteLength(edit.text) : 0;
  }
}
