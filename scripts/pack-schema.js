/**
 * Turns one provider's schema JSON into the text `src/schema/unpack.ts` reads: a header line, then
 * the distinct types, attributes and blocks, one JSON text per line, in that order.
 * A line names earlier lines of the lower tables by their index.
 *
 * - header: { format, address, version, types, attributes, blocks, provider, resource, data,
 *   ephemeral, functions }; the counts, then block indices; each type is [name, block, version]
 * - type: a cty type
 * - attribute: [name, type, flags]
 * - block: [attributes, [[name, nesting, block, min, max]], deprecated]; attribute indices are
 *   differences to the one before, which pack smaller
 *
 * @param {string} address
 * @param {string} version
 * @param {any} schema
 * @returns {string}
 */
export function packSchema(address, version, schema) {
  const types = table();
  const attributes = table();
  const blocks = table();

  const addBlock = (block) => {
    const used = byName(block.attributes).map(([name, a]) => {
      // Nested attributes need plugin protocol 6, which the replayed provider does not speak.
      if (!a.type) throw new Error(`${address} ${version}: attribute ${name} has no plain type`);
      return attributes.add([name, types.add(a.type), flags(a)]);
    });
    const nested = byName(block.block_types).map(([name, b]) => [
      name,
      b.nesting_mode,
      addBlock(b.block),
      b.min_items ?? 0,
      b.max_items ?? 0,
    ]);
    return blocks.add([differences(used.sort((a, b) => a - b)), nested, block.deprecated ? 1 : 0]);
  };
  const addAll = (schemas) =>
    byName(schemas).map(([name, s]) => [name, addBlock(s.block), s.version ?? 0]);

  const provider = addBlock(schema.provider.block);
  const resource = addAll(schema.resource_schemas);
  const data = addAll(schema.data_source_schemas);
  const ephemeral = addAll(schema.ephemeral_resource_schemas);
  const header = {
    format: 1,
    address,
    version,
    types: types.lines.length,
    attributes: attributes.lines.length,
    blocks: blocks.lines.length,
    provider,
    resource,
    data,
    ephemeral,
    functions: functions(schema.functions),
  };
  return [JSON.stringify(header), ...types.lines, ...attributes.lines, ...blocks.lines].join('\n');
}

/** Bit order of `src/schema/unpack.ts`. */
const FLAGS = ['required', 'optional', 'computed', 'sensitive', 'deprecated', 'write_only'];

const flags = (attribute) =>
  FLAGS.reduce((bits, flag, bit) => bits | (attribute[flag] ? 1 << bit : 0), 0);

const functions = (signatures) =>
  byName(signatures).map(([name, f]) => ({
    name,
    parameters: (f.parameters ?? []).map((p) => ({ name: p.name, type: p.type })),
    ...(f.variadic_parameter && {
      variadic: { name: f.variadic_parameter.name, type: f.variadic_parameter.type },
    }),
    returns: f.return_type,
  }));

const differences = (sorted) => sorted.map((n, i) => n - (sorted[i - 1] ?? 0));

const byName = (record) =>
  Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** Lines without repeats; `add` answers with the index of the line. */
function table() {
  const lines = [];
  const indexOf = new Map();
  const add = (value) => {
    const line = JSON.stringify(value);
    if (!indexOf.has(line)) indexOf.set(line, lines.push(line) - 1);
    return indexOf.get(line);
  };
  return { lines, add };
}
