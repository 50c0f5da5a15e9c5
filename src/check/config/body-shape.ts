/** What HCL is told of a body before it reads one; the order of names is that of suggestions. */
export interface BodyShape {
  readonly attributes: ReadonlySet<string>;
  /** Those of the attributes that have to be there. */
  readonly required: readonly string[];
  /** Block type to the names of its labels. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/** A shape from names; `!` behind one says that it is required. */
export function shape(
  names: readonly string[],
  blocks: Readonly<Record<string, readonly string[]>> = {},
): BodyShape {
  const plain = (name: string): string => name.replace('!', '');
  return {
    attributes: new Set(names.map(plain)),
    required: names.filter((name) => name.endsWith('!')).map(plain),
    blocks: new Map(Object.entries(blocks)),
  };
}
