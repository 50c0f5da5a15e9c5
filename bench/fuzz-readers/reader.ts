/** Something that reads what others wrote, as the fuzzer and its tests ask it. */
export interface Reader {
  /** Of its folder in test/fixtures/fuzz. */
  readonly name: string;
  /** What it is, for a person. */
  readonly title: string;
  /**
   * Reads an input. Throws where the reader throws something it does not declare, or where what it gave is not what it
   * promises; a refusal that it declares is no throw.
   */
  readonly read: (input: Buffer) => void | Promise<void>;
  /** Inputs to begin with. */
  readonly seeds: () => readonly Buffer[];
  /** Words of its language. */
  readonly words: readonly string[];
  /** Milliseconds for an input of a few kilobytes on a busy machine. Absent: `USUAL_LIMIT`. */
  readonly limit?: number;
}

/** A thousand times what readers take. */
export const USUAL_LIMIT = 1000;

/** A promise that a reader did not keep. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

export function must(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new BrokenPromise(promise);
}

/** The value, or undefined where the reader refused in a way that it declares. */
export function unlessRefused<T>(
  isDeclared: (error: unknown) => boolean,
  read: () => T,
): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isDeclared(error)) return undefined;
    throw error;
  }
}

export const buffers = (...texts: readonly string[]): Buffer[] =>
  texts.map((text) => Buffer.from(text));
