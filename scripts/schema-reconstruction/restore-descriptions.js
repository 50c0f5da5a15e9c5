/**
 * Gives the object types of an exact schema back the fields named `description`, which were removed
 * together with the descriptions. A reconstruction tells where they were: of the same release for
 * certain, of another one unsurely.
 *
 * @param {any} schema changed in place
 * @param {any} reconstructed
 * @param {boolean} sameRelease
 * @returns {number} how many types were restored
 */
export function restoreDescriptions(schema, reconstructed, sameRelease) {
  let restored = 0;
  const restoreBlock = (block, source) => {
    for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
      const other = source.attributes?.[name]?.type;
      if (!attribute.type || !other || !lacksDescriptions(attribute.type, other)) continue;
      restored += 1;
      block.attributes[name] = {
        ...attribute,
        type: withDescriptions(attribute.type, other),
        ...(!sameRelease && { unsure: true }),
      };
    }
    for (const [name, nested] of Object.entries(block.block_types ?? {})) {
      const other = source.block_types?.[name];
      if (other) restoreBlock(nested.block, other.block);
    }
  };
  for (const key of ['resource_schemas', 'data_source_schemas']) {
    for (const [name, one] of Object.entries(schema[key])) {
      const source = reconstructed[key]?.[name];
      if (source) restoreBlock(one.block, source.block);
    }
  }
  return restored;
}

function lacksDescriptions(type, other) {
  if (!Array.isArray(type) || !Array.isArray(other) || type[0] !== other[0]) return false;
  if (type[0] !== 'object') return lacksDescriptions(type[1], other[1]);
  return (
    ('description' in other[1] && !('description' in type[1])) ||
    Object.keys(type[1]).some((name) => lacksDescriptions(type[1][name], other[1][name]))
  );
}

function withDescriptions(type, other) {
  if (!Array.isArray(type) || !Array.isArray(other) || type[0] !== other[0]) return type;
  if (type[0] !== 'object') return [type[0], withDescriptions(type[1], other[1])];
  const fields = Object.entries(type[1]).map(([name, one]) => [
    name,
    withDescriptions(one, other[1][name]),
  ]);
  const missing = 'description' in other[1] && !('description' in type[1]);
  if (missing) fields.push(['description', other[1].description]);
  return ['object', Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)))];
}
