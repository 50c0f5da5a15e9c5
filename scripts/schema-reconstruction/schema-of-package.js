import { shapeOf } from './attribute-shape.js';
import { parseGenerated } from './parse-generated.js';

/**
 * The provider schema that a package was generated from, in the form of
 * `terraform providers schema -json`. What the text does not tell is marked `unsure: true`:
 * on an attribute its type, on a nested block its nesting or bounds, on a block its content.
 *
 * What is never there: sensitive and deprecated flags, min_items above 1, max_items above 1, schema
 * versions, ephemeral resources and functions.
 *
 * @param {{ modules: string[] }} sources
 * @returns {{ version: string, schema: any, unknown: string[] }} `unknown` names attributes of no readable type
 */
export function schemaOfPackage({ modules }) {
  const parsed = modules.map(parseGenerated);
  const context = { nested: parsed.some(hasNestedAttributes), unknown: [], structs: [] };
  const schema = {
    exactness: 'reconstructed',
    provider: { version: 0, block: { attributes: {} } },
    resource_schemas: {},
    data_source_schemas: {},
  };
  for (const module of parsed) {
    for (const declared of module.classes.values()) {
      const into = TARGETS[declared.extends];
      if (declared.extends === 'TerraformProvider') {
        schema.provider.block = blockOf(module, declared, { ...context, legacy: false });
        // The generator adds it: terraform's own, not the provider's.
        delete schema.provider.block.attributes.alias;
      } else if (into && declared.terraformType) {
        const legacy = hasLegacyId(declared);
        schema[into][declared.terraformType] = {
          version: 0,
          block: blockOf(module, declared, { ...context, legacy }),
        };
      }
    }
  }
  return {
    version: parsed.map((module) => module.providerVersion).find(Boolean),
    schema,
    unknown: context.unknown,
  };
}

const TARGETS = {
  TerraformResource: 'resource_schemas',
  TerraformDataSource: 'data_source_schemas',
};

/** SDKv2 gives every resource an optional and computed `id`, the framework none; SDKv2 has no nested attributes. */
const hasLegacyId = ({ attributes }) =>
  attributes.some(({ name, computed, optional }) => name === 'id' && computed && optional);

/**
 * Only nested attributes (plugin protocol 6) have flags of their own: the fields of an object type
 * get those of the attribute. One field that differs proves that the provider speaks protocol 6.
 */
function hasNestedAttributes(module) {
  return [...module.classes.values()].some((declared) =>
    declared.attributes.some((attribute) => {
      const shape = structShape(module, declared, attribute);
      if (!shape || isBlock(module, declared, attribute)) return false;
      return fieldsDiffer(module, attribute, shape.struct);
    }),
  );
}

const fieldsDiffer = (module, { computed, optional, required }, struct) =>
  structClass(module, struct).attributes.some(
    (field) =>
      field.computed !== computed || field.optional !== optional || field.required !== required,
  );

const structClass = (module, struct) =>
  module.classes.get(`${struct}OutputReference`) ?? { attributes: [], hcl: new Map() };

function structShape(module, declared, attribute) {
  const shape = shapeIn(module, declared, attribute);
  return shape && 'struct' in shape ? shape : undefined;
}

const shapeIn = (module, declared, attribute) =>
  shapeOf(
    attribute,
    hclIn(module, declared, attribute),
    (name) => module.classes.has(`${name}OutputReference`) || module.interfaces.has(name),
  );

const hclIn = (module, declared, { name }) =>
  declared.hcl.get(name) ?? hclOfStruct(module, declared)?.get(name);

/** A struct's HCL function stands beside its class. */
const hclOfStruct = (module, { name, struct }) =>
  module.functions.get(struct ?? name.replace(/OutputReference$/, ''));

/** The interface that configures a class: a resource's constructor names it, `FooOutputReference` has `Foo`. */
const fieldsFor = (module, { name, struct, config }) =>
  module.interfaces.get(config ?? struct ?? name.replace(/OutputReference$/, '')) ?? new Map();

/** Blocks say so in their comment; those that cannot be set are in no interface and have no flag at all. */
function isBlock(module, declared, attribute) {
  const field = fieldsFor(module, declared).get(attribute.name);
  if (field) return field.block;
  return !attribute.computed && !attribute.optional && !attribute.required;
}

function blockOf(module, declared, context, inside = []) {
  const block = { attributes: {} };
  for (const attribute of declared.attributes) {
    const path = [...inside, attribute.name];
    if (isBlock(module, declared, attribute)) {
      block.block_types ??= {};
      block.block_types[attribute.name] = nestedBlock(module, declared, attribute, context, path);
    } else {
      block.attributes[attribute.name] = attributeOf(module, declared, attribute, context, path);
    }
  }
  return block;
}

function nestedBlock(module, declared, attribute, context, path) {
  const shape = structShape(module, declared, attribute);
  // The generator leaves out what is too large (`any`) and lets what repeats itself run in a circle,
  // as the statements of wafv2: how deep they go it does not tell.
  if (!shape || context.structs.includes(shape.struct)) {
    return { nesting_mode: 'list', block: { attributes: {}, unsure: true }, unsure: true };
  }
  const inside = { ...context, structs: [...context.structs, shape.struct] };
  // Generators before 0.20 wrote no HCL and so do not tell a list of at most one from a single block;
  // those of SDKv2, all there was, are lists but for `timeouts`.
  const untold = shape.single && !module.hcl && attribute.name !== 'timeouts';
  const nesting = untold ? 'list' : shape.collections[0];
  const listed = nesting === 'list' || nesting === 'set';
  return {
    nesting_mode: nesting ?? 'single',
    block: blockOf(module, structDeclared(module, shape.struct), inside, path),
    ...(listed && attribute.required && { min_items: 1 }),
    ...(listed && shape.single && { max_items: 1 }),
    ...((shape.unsure || untold) && { unsure: true }),
  };
}

/** The class of a struct; the provider's structs have an interface and a function, but no class. */
function structDeclared(module, struct) {
  const declared = module.classes.get(`${struct}OutputReference`);
  if (declared) return { ...declared, struct };
  const fields = module.interfaces.get(struct) ?? new Map();
  return {
    struct,
    hcl: new Map(),
    attributes: [...fields.values()].map(({ name, optional }) => ({
      name,
      computed: false,
      optional,
      required: !optional,
    })),
  };
}

function attributeOf(module, declared, attribute, context, path) {
  const { computed, optional, required, writeOnly } = attribute;
  const flags = {
    ...(required && { required }),
    ...(optional && { optional }),
    ...(computed && { computed }),
    ...(writeOnly && { write_only: true }),
  };
  const shape = shapeIn(module, declared, attribute);
  if (!shape) {
    context.unknown.push(path.join('.'));
    return { type: 'dynamic', ...flags, unsure: true };
  }
  if ('type' in shape) return { type: shape.type, ...flags, ...(shape.unsure && { unsure: true }) };
  if (context.structs.includes(shape.struct)) return { type: 'dynamic', ...flags, unsure: true };
  const inside = { ...context, structs: [...context.structs, shape.struct] };
  return { ...collected(module, attribute, shape, inside, path), ...flags };
}

/** An object type or nested attributes, in their collection. */
function collected(module, attribute, shape, context, path) {
  const inner = blockOf(module, structDeclared(module, shape.struct), context, path).attributes;
  const differs = fieldsDiffer(module, attribute, shape.struct);
  const settable = attribute.optional || attribute.required;
  const nested =
    shape.collections.length < 2 && (differs || (context.nested && !context.legacy && settable));
  if (!nested) {
    const object = ['object', typesOf(inner)];
    const type = shape.collections.reduceRight((type, kind) => [kind, type], object);
    return { type, ...(shape.unsure && { unsure: true }) };
  }
  return {
    nested_type: { attributes: inner, nesting_mode: shape.collections[0] ?? 'single' },
    // All fields optional and so is the attribute: an object type would look the same.
    ...(!differs && !attribute.required && { unsure: true }),
  };
}

const typesOf = (attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([name, one]) => [name, typeOf(one)]));

function typeOf({ type, nested_type: nested }) {
  if (!nested) return type;
  const object = ['object', typesOf(nested.attributes)];
  return nested.nesting_mode === 'single' ? object : [nested.nesting_mode, object];
}
