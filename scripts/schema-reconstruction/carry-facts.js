/**
 * Adds to a reconstruction what only an exact schema of another release of the same provider tells,
 * where both have the same attribute or block: sensitive and deprecated flags, bounds other than 0
 * and 1, the content of what the generator left out, what is inside a collection of collections,
 * schema versions, ephemeral resources and functions. Whatever could have changed between the
 * releases and would make a finding is marked unsure.
 *
 * @param {any} schema the reconstruction; changed in place
 * @param {any} exact
 */
export function carryFacts(schema, exact) {
  carryBlock(schema.provider.block, exact.provider.block);
  for (const key of ['resource_schemas', 'data_source_schemas']) {
    for (const [name, one] of Object.entries(schema[key])) {
      const known = exact[key]?.[name];
      if (!known) continue;
      one.version = known.version;
      carryBlock(one.block, known.block);
    }
  }
  for (const key of ['ephemeral_resource_schemas', 'functions']) {
    if (exact[key]) schema[key] = exact[key];
  }
  for (const one of Object.values(schema.ephemeral_resource_schemas ?? {})) {
    one.block = { ...one.block, unsure: true };
  }
}

function carryBlock(block, known) {
  if (known.deprecated) block.deprecated = true;
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const other = known.attributes?.[name];
    if (other) block.attributes[name] = carryAttribute(attribute, other);
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const other = known.block_types?.[name];
    if (!other) continue;
    if (nested.block.unsure) {
      block.block_types[name] = { ...other, block: { ...other.block, unsure: true }, unsure: true };
      continue;
    }
    carryBounds(nested, other);
    carryBlock(nested.block, other.block);
  }
}

function carryAttribute(attribute, known) {
  const carried = {
    ...attribute,
    ...(known.sensitive && { sensitive: true }),
    ...(known.deprecated && { deprecated: true }),
    ...(known.write_only && { write_only: true }),
  };
  if (!attribute.unsure) return carried;
  const { type, nested_type: nested, unsure, ...flags } = carried;
  // A type that both releases may have, once the other one tells which: then it is known.
  if (known.type && sameButForWhatIsUntold(attribute, known.type)) {
    return { ...flags, type: known.type };
  }
  return carried;
}

/** Collections inside collections (lists or sets), and nested attributes or an object type of the same fields. */
function sameButForWhatIsUntold({ type, nested_type: nested }, known) {
  if (type === 'dynamic') return true;
  if (!nested) return untold(type) === untold(known);
  const [kind, inner] = known;
  const object = kind === 'object' ? known : inner;
  const fields = object?.[0] === 'object' ? Object.keys(object[1]) : undefined;
  return fields?.sort().join() === Object.keys(nested.attributes).sort().join();
}

const untold = (type) => JSON.stringify(type).replaceAll('"set"', '"list"');

/** The generator tells 0 from more for the lower bound, 1 from all else for the upper one. */
function carryBounds(nested, known) {
  if (nested.nesting_mode !== known.nesting_mode) {
    if (nested.unsure)
      Object.assign(nested, { nesting_mode: known.nesting_mode, max_items: known.max_items });
    return;
  }
  if (nested.min_items && known.min_items > 1) {
    Object.assign(nested, { min_items: known.min_items, unsure: true });
  }
  if (nested.max_items !== 1 && known.max_items > 1) {
    Object.assign(nested, { max_items: known.max_items, unsure: true });
  }
}
