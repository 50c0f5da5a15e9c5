/**
 * What a generated attribute stands for: a cty type, or a struct and how it is collected.
 *
 * @typedef {{ type: any, unsure?: true }} Plain
 * @typedef {{ struct: string, collections: ('list' | 'set' | 'map')[], single: boolean, unsure?: true }} Struct
 *   `collections` from the outside in; `single` where the generator saw `max_items = 1` or one object
 */

/**
 * @param {import('./parse-generated.js').ClassAttribute} attribute
 * @param {import('./parse-generated.js').HclAttribute | undefined} hcl
 * @param {(name: string) => boolean} isStruct
 * @returns {Plain | Struct | undefined} undefined where the text does not tell
 */
export function shapeOf(attribute, hcl, isStruct) {
  return (
    (attribute.stored && ofStored(attribute.stored, hcl, isStruct)) ??
    (attribute.getter && ofGetter(attribute.getter)) ??
    (hcl && ofHcl(hcl, isStruct)) ??
    (attribute.declared && ofDeclared(attribute.declared, attribute.getter))
  );
}

/** `new cdktf.StringMap(this, "tags")`, `new FooList(this, "foo", true)`, `new FooOutputReference(this, "foo")` */
function ofStored(stored, hcl, isStruct) {
  const [, library, name, set] =
    /^(cdkt[fn]\.)?(\w+)\(this, "[^"]*"(?:, (true|false))?\)$/.exec(stored) ?? [];
  if (name === undefined) return undefined;
  const outer = set === 'true' ? 'set' : 'list';
  if (library) return simpleCollection(name, outer);
  if (name.endsWith('OutputReference')) {
    const collection = hcl?.type === 'list' || hcl?.type === 'set' ? [hcl.type] : [];
    return {
      struct: name.slice(0, -'OutputReference'.length),
      collections: collection,
      single: true,
    };
  }
  return structCollection(name, outer, isStruct);
}

/** The outermost collection is the last suffix: StringListMap is a map of lists (or sets: it does not tell). */
function simpleCollection(name, outer) {
  const [, element, suffixes] = /^(String|Number|Boolean|Any)((?:List|Map)+)$/.exec(name) ?? [];
  if (element === undefined) return undefined;
  const kinds = suffixes.match(/List|Map/g).reverse();
  let unsure = false;
  const collections = kinds.map((kind, depth) => {
    if (kind === 'Map') return 'map';
    if (depth > 0) unsure = true;
    return depth === 0 ? outer : 'list';
  });
  if (element === 'Any' && kinds.length === 1 && kinds[0] === 'Map') return { type: 'dynamic' };
  const type = collections.reduceRight((inner, kind) => [kind, inner], ELEMENTS[element]);
  return { type, ...(unsure && { unsure: true }) };
}

const ELEMENTS = { String: 'string', Number: 'number', Boolean: 'bool', Any: 'dynamic' };

/** A struct's own name may end in Map or List, so suffixes are taken off until the rest is a struct. */
function structCollection(name, outer, isStruct) {
  const collections = [];
  let struct = name;
  while (!isStruct(struct) || collections.length === 0) {
    const suffix = /(List|Map)$/.exec(struct)?.[1];
    if (!suffix) return undefined;
    struct = struct.slice(0, -suffix.length);
    collections.push(
      suffix === 'Map' ? 'map' : collections.length === 0 ? outer : /** inner */ 'list',
    );
  }
  const unsure = collections.slice(1).includes('list');
  return { struct, collections, single: false, ...(unsure && { unsure: true }) };
}

function ofGetter(getter) {
  const call = getter.replace(/cdkt[fn]\./g, '').replace(/'[^']*'/g, '');
  const type = GETTERS[call];
  return type && { type };
}

const GETTERS = {
  'this.getStringAttribute()': 'string',
  'this.getNumberAttribute()': 'number',
  'this.getBooleanAttribute()': 'bool',
  'this.getListAttribute()': ['list', 'string'],
  'Fn.tolist(this.getListAttribute())': ['set', 'string'],
  'this.getNumberListAttribute()': ['list', 'number'],
  'Token.asNumberList(Fn.tolist(this.getNumberListAttribute()))': ['set', 'number'],
  'this.getStringMapAttribute()': ['map', 'string'],
  'this.getNumberMapAttribute()': ['map', 'number'],
  'this.getBooleanMapAttribute()': ['map', 'bool'],
  'this.getAnyMapAttribute()': 'dynamic',
};

/** `type: "list", storageClassType: "stringListList"` beside `listMapperHcl(listMapperHcl(…))` */
function ofHcl({ value, type, storage }, isStruct) {
  if (storage === 'any') return undefined;
  if (type === 'simple')
    return { type: { string: 'string', number: 'number', boolean: 'bool' }[storage] };
  const plain = /^(string|number|boolean|any)((?:List|Map)*)$/.exec(storage);
  if (plain) {
    const capital = storage[0].toUpperCase() + storage.slice(1);
    return simpleCollection(capital, type);
  }
  if (type === 'struct') return { struct: storage, collections: [], single: true };
  const found = structCollection(storage, type, isStruct);
  return found && !/(list|hash)Mapper/.test(value) ? { ...found, single: true } : found;
}

/** The declared type of a field: the last resort, for lists of booleans and the like. */
function ofDeclared(declared, getter) {
  const plain = DECLARED[declared.replace(/ \| cdkt[fn]\.IResolvable$/, '')];
  if (plain) return { type: plain };
  const outer = getter?.includes('Fn.tolist(') ? 'set' : 'list';
  if (declared === 'string[]') return { type: [outer, 'string'], unsure: true };
  if (/^Array<boolean \| cdkt[fn]\.IResolvable>/.test(declared)) return { type: [outer, 'bool'] };
  if (/^\{ \[key: string\]: string\[\] \}/.test(declared))
    return { type: ['map', ['list', 'string']], unsure: true };
  return undefined;
}

const DECLARED = {
  string: 'string',
  number: 'number',
  boolean: 'bool',
  '{ [key: string]: string }': ['map', 'string'],
};
