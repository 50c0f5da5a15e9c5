/** Foreign text that was read, or why it was not, in words that follow on its name. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

export const rejected = (why: string): { readonly ok: false; readonly why: string } => ({
  ok: false,
  why,
});

/** JSON.parse on text of anybody; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its message repeats the text.
    return undefined;
  }
}
