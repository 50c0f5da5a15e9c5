/** Terraform has no such limit; the call stack here has one. */
export const MAX_STRICT_DEPTH = 400;

/** Ends a strict reading: never seen outside of this folder. */
export class NestedTooDeep extends Error {
  constructor() {
    super(`Nested deeper than ${MAX_STRICT_DEPTH} levels; take out the innermost brackets.`);
  }
}
