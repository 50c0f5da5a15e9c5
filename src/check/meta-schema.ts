import type { ResourceMode } from '../finding/finding.ts';
import type { AttributeSchema, BlockSchema } from '../schema/schema.ts';
import { ANYTHING, DATA_META, PROVIDER_META, RESOURCE_META } from './core-schema.ts';

/** The schema of a resource type with the meta-arguments every one of its mode takes. */
export function withMeta(schema: BlockSchema, mode: ResourceMode): BlockSchema {
  return mergedForm(schema, mode, () => {
    const meta = mode === 'resource' ? RESOURCE_META : DATA_META;
    // A provider's own argument wins over a meta-argument of the same name (data sources have `provider` ones).
    return {
      ...schema,
      attributes: new Map([...meta.attributes, ...schema.attributes]),
      blocks: new Map([
        // Their bodies are looked at with the declarations.
        ...[...meta.blocks].map(
          ([name, nested]) => [name, { ...nested, block: ANYTHING }] as const,
        ),
        ...schema.blocks,
      ]),
    };
  });
}

/** A provider's schema with what core itself takes in a provider block. */
export function withProviderMeta(schema: BlockSchema): BlockSchema {
  return mergedForm(schema, 'provider', () => {
    const argument = (name: string): AttributeSchema => ({
      name,
      type: 'string',
      required: false,
      optional: true,
      computed: false,
      sensitive: false,
      deprecated: false,
      writeOnly: false,
    });
    return {
      ...schema,
      attributes: new Map([
        ...schema.attributes,
        ...[...PROVIDER_META].map((name) => [name, argument(name)] as const),
      ]),
    };
  });
}

/** One merged form per schema, so that what is remembered by schema stays remembered. */
const merged = new WeakMap<BlockSchema, Map<string, BlockSchema>>();

function mergedForm(schema: BlockSchema, key: string, make: () => BlockSchema): BlockSchema {
  const forms = merged.get(schema) ?? new Map<string, BlockSchema>();
  merged.set(schema, forms);
  const known = forms.get(key) ?? make();
  forms.set(key, known);
  return known;
}
