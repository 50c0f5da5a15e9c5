import type { SourceAttribute, SourceBlock } from './source-schema.ts';

type TypeEntry = [name: string, block: number, schemaVersion: number];

export interface PackingChunk {
  /** The types in it, by name; the caller fills it. */
  readonly index: {
    provider?: number;
    readonly resource: TypeEntry[];
    readonly data: TypeEntry[];
    readonly ephemeral: TypeEntry[];
  };
  /** Adds a block and all inside it; the answer is its index. */
  readonly add: (block: SourceBlock) => number;
  /** Characters so far. */
  readonly length: () => number;
  readonly text: () => string;
}

/**
 * Collects blocks into the text `unpack-chunk.ts` reads: a line with the lengths of the first two
 * tables and the types in it, then the distinct types, attributes and blocks, one JSON text a line.
 *
 * - type: a cty type
 * - attribute: [name, type, flags, more?]; more is { d: deprecation message, n: [nesting, block] }
 *   and with n the type is -1
 * - block: [attributes, [[name, nesting, block, min, max, unsure?]], flags, message?]; attribute
 *   indices are differences to the one before, which pack smaller
 */
export function newChunk(): PackingChunk {
  const types = table();
  const attributes = table();
  const blocks = table();

  const addAttribute = ([name, a]: [string, SourceAttribute]): number => {
    const nested = a.nested_type && [a.nested_type.nesting_mode, add(a.nested_type)];
    const more = {
      ...(a.deprecation_message && { d: a.deprecation_message }),
      ...(nested && { n: nested }),
    };
    const type = nested ? -1 : types.add(a.type);
    const line = [name, type, bits(ATTRIBUTE_FLAGS, (flag) => a[flag])];
    return attributes.add(Object.keys(more).length > 0 ? [...line, more] : line);
  };
  const add = (block: SourceBlock): number => {
    const used = Object.entries(block.attributes ?? {}).map(addAttribute);
    const nested = Object.entries(block.block_types ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, b]) => [
        name,
        b.nesting_mode,
        add(b.block),
        b.min_items ?? 0,
        b.max_items ?? 0,
        ...(b.unsure ? [1] : []),
      ]);
    const message = block.deprecation_message;
    return blocks.add([
      differences(used.sort((a, b) => a - b)),
      nested,
      bits(BLOCK_FLAGS, (flag) => block[flag]),
      ...(message ? [message] : []),
    ]);
  };
  const index: PackingChunk['index'] = { resource: [], data: [], ephemeral: [] };
  return {
    index,
    add,
    length: () => types.characters() + attributes.characters() + blocks.characters(),
    text: () =>
      [
        JSON.stringify({
          types: types.lines.length,
          attributes: attributes.lines.length,
          ...index,
        }),
        ...types.lines,
        ...attributes.lines,
        ...blocks.lines,
      ].join('\n'),
  };
}

/** Bit orders of `unpack-chunk.ts`. */
const ATTRIBUTE_FLAGS = [
  'required',
  'optional',
  'computed',
  'sensitive',
  'deprecated',
  'write_only',
  'unsure',
] as const;
const BLOCK_FLAGS = ['deprecated', 'unsure'] as const;

const bits = <Flag>(flags: readonly Flag[], has: (flag: Flag) => boolean | undefined): number =>
  flags.reduce((all, flag, bit) => all | (has(flag) ? 1 << bit : 0), 0);

const differences = (sorted: readonly number[]): readonly number[] =>
  sorted.map((n, i) => n - (sorted[i - 1] ?? 0));

interface Table {
  readonly lines: string[];
  /** The index of the line; equal values share one. */
  readonly add: (value: unknown) => number;
  readonly characters: () => number;
}

function table(): Table {
  const lines: string[] = [];
  const indexOf = new Map<string, number>();
  let characters = 0;
  const add = (value: unknown): number => {
    const line = JSON.stringify(value);
    const known = indexOf.get(line);
    if (known !== undefined) return known;
    characters += line.length;
    indexOf.set(line, lines.length);
    return lines.push(line) - 1;
  };
  return { lines, add, characters: () => characters };
}
