import type { AttributeSchema, BlockSchema, CtyType } from '../schema/schema.ts';

/** An argument of which no more is to be said than its type and who sets it. */
export const plainArgument = (
  name: string,
  use: 'required' | 'optional' | 'computed',
  type: CtyType = 'dynamic',
): AttributeSchema => ({
  name,
  type,
  required: use === 'required',
  optional: use === 'optional',
  computed: use === 'computed',
  sensitive: false,
  deprecated: false,
  writeOnly: false,
});

/** A block of such arguments. */
export const plainBlock = (attributes: readonly AttributeSchema[]): BlockSchema => ({
  attributes: new Map(attributes.map((attribute) => [attribute.name, attribute])),
  blocks: new Map(),
  deprecated: false,
});
