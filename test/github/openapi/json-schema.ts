import type { Described } from './description.ts';

/** A schema of OpenAPI 3.0 as JSON Schema. */
export interface Converted {
  readonly schema: Described;
  /** Names of the components it refers to, as `component:NAME`. */
  readonly components: readonly string[];
}

/**
 * OpenAPI 3.0 differs from JSON Schema in `nullable` and in where components are. With `closed`, an object takes only
 * the properties it names: GitHub ignores others, but a client that sends one has misspelt something.
 */
export function jsonSchema(node: Described, closed: boolean): Converted {
  const components = new Set<string>();
  return { schema: convert(node), components: [...components] };

  function convert(at: Described): Described {
    if (Array.isArray(at)) return at.map(convert);
    if (at === null || typeof at !== 'object') return at;
    if (typeof at.$ref === 'string') {
      const name = at.$ref.split('/').pop();
      components.add(name);
      return { $ref: `component:${name}` };
    }
    const made: Described = {};
    for (const [key, value] of Object.entries<Described>(at)) {
      if (IGNORED.has(key)) continue;
      if (key === 'properties')
        made.properties = Object.fromEntries(
          Object.entries(value).map(([name, property]) => [name, convert(property)]),
        );
      // Where several variants fit, OpenAPI's discriminator would choose; "one of them fits" is what matters here.
      else if (key === 'oneOf') made.anyOf = value.map(convert);
      else if (SCHEMAS.has(key)) made[key] = convert(value);
      else made[key] = value;
    }
    const composed = made.anyOf !== undefined || made.allOf !== undefined;
    if (
      closed &&
      made.properties !== undefined &&
      made.additionalProperties === undefined &&
      !composed
    )
      made.additionalProperties = false;
    return at.nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
  }
}

const IGNORED = new Set([
  'nullable',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'description',
  'title',
  'default',
  'readOnly',
  'x-github-breaking-changes',
  'x-multi-segment',
]);

const SCHEMAS = new Set(['items', 'allOf', 'anyOf', 'not', 'additionalProperties']);
