/**
 * Counts what two schemas of one release agree on, attribute by attribute and block by block, on the
 * resource and data source types both have.
 *
 * @param {any} exact
 * @param {any} other
 */
export function compareSchemas(exact, other) {
  const count = {
    types: tally(),
    attributes: tally(),
    required: tally(),
    optional: tally(),
    computed: tally(),
    type: tally(),
    blocks: tally(),
    nesting: tally(),
    minItems: tally(),
    maxItems: tally(),
    /** Where both say that they are sure. */
    sureTypes: tally(),
  };
  const differences = [];
  const note = (kind, path, same) => {
    count[kind].add(same);
    if (!same) differences.push(`${kind} ${path}`);
  };
  for (const key of ['resource_schemas', 'data_source_schemas']) {
    const names = new Set([...Object.keys(exact[key] ?? {}), ...Object.keys(other[key] ?? {})]);
    for (const name of [...names].sort()) {
      const [a, b] = [exact[key]?.[name], other[key]?.[name]];
      const path = `${key === 'resource_schemas' ? '' : 'data.'}${name}`;
      note('types', path, Boolean(a && b));
      if (a && b) compareBlocks(a.block, b.block, path, note);
    }
  }
  return { count, differences };
}

function tally() {
  const self = {
    same: 0,
    all: 0,
    add: (same) => {
      self.all += 1;
      if (same) self.same += 1;
    },
  };
  return self;
}

function compareBlocks(a, b, path, note) {
  if (b.unsure) return;
  for (const name of namesOf(a.attributes, b.attributes)) {
    const at = `${path}.${name}`;
    const [x, y] = [a.attributes?.[name], b.attributes?.[name]];
    note('attributes', at, Boolean(x && y));
    if (x && y) compareAttributes(x, y, at, note);
  }
  for (const name of namesOf(a.block_types, b.block_types)) {
    const at = `${path}.${name}`;
    const [x, y] = [a.block_types?.[name], b.block_types?.[name]];
    note('blocks', at, Boolean(x && y));
    if (!x || !y) continue;
    note('nesting', at, x.nesting_mode === y.nesting_mode);
    note('minItems', at, (x.min_items ?? 0) === (y.min_items ?? 0));
    note('maxItems', at, (x.max_items ?? 0) === (y.max_items ?? 0));
    compareBlocks(x.block, y.block, at, note);
  }
}

function compareAttributes(x, y, at, note) {
  for (const flag of ['required', 'optional', 'computed']) {
    note(flag, at, Boolean(x[flag]) === Boolean(y[flag]));
  }
  const same = canonical(x) === canonical(y);
  note('type', at, same);
  if (!y.unsure) note('sureTypes', at, same);
}

const namesOf = (a, b) => [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();

/** Types with their object fields in order; nested attributes by the names, flags and types inside. */
const canonical = ({ type, nested_type: nested }) =>
  JSON.stringify(nested ? nestedForm(nested) : sorted(type));

const nestedForm = ({ nesting_mode: nesting, attributes }) => [
  nesting,
  Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [
      name,
      [one.required, one.optional].map(Boolean),
      one.nested_type ? nestedForm(one.nested_type) : sorted(one.type),
    ]),
];

function sorted(type) {
  if (!Array.isArray(type)) return type;
  const [kind, inner] = type;
  if (kind !== 'object') return [kind, sorted(inner)];
  const fields = Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
  return [kind, fields.map(([name, one]) => [name, sorted(one)])];
}
