import type { CtyType } from '../value/type.ts';

export type { CtyType } from '../value/type.ts';

export interface AttributeSchema {
  readonly name: string;
  /** Of nested attributes the type they imply, with optional fields: who needs no more can ignore `nested`. */
  readonly type: CtyType;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly deprecated: boolean;
  readonly writeOnly: boolean;
  /** The provider's own words, where the source of the schema has them. */
  readonly deprecation?: string;
  /** Attributes inside, of plugin protocol 6: each has flags of its own. */
  readonly nested?: NestedAttributes;
  /** The source of the schema does not tell the type for certain. */
  readonly unsure?: true;
}

export interface NestedAttributes {
  readonly nesting: 'single' | 'list' | 'set' | 'map';
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
}

export type Nesting = 'single' | 'group' | 'list' | 'set' | 'map';

export interface NestedBlockSchema {
  readonly name: string;
  readonly nesting: Nesting;
  readonly block: BlockSchema;
  /** Inclusive; 0 means no lower bound. */
  readonly minItems: number;
  /** Inclusive; 0 means no upper bound, as in terraform's own JSON. */
  readonly maxItems: number;
  /** The source of the schema does not tell nesting and bounds for certain. */
  readonly unsure?: true;
}

export interface BlockSchema {
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  readonly blocks: ReadonlyMap<string, NestedBlockSchema>;
  readonly deprecated: boolean;
  readonly deprecation?: string;
  /** The source of the schema does not tell all that may stand inside. */
  readonly unsure?: true;
}

/** A function the provider defines, called as `provider::<local name>::<name>(…)`. */
export interface FunctionSignature {
  readonly name: string;
  readonly parameters: readonly ParameterSignature[];
  readonly variadic?: ParameterSignature;
  readonly returns: CtyType;
}

export interface ParameterSignature {
  readonly name: string;
  readonly type: CtyType;
}

/**
 * Where a schema comes from: `exact` is the provider's own; `reconstructed` is read from generated
 * code (docs/schemas.md says how exactly), so that what it lacks may be there after all.
 */
export type Exactness = 'exact' | 'reconstructed';

/** One stored provider release. Blocks are unpacked when first asked for. */
export interface ProviderSchema {
  /** Full source address, e.g. `registry.terraform.io/hashicorp/aws`. */
  readonly address: string;
  readonly version: string;
  readonly exactness: Exactness;
  readonly provider: BlockSchema;
  readonly resourceTypes: readonly string[];
  readonly dataSourceTypes: readonly string[];
  readonly ephemeralTypes: readonly string[];
  /** Absent where the source of the schema knows none. */
  readonly functions?: readonly FunctionSignature[];
  readonly schemaOf: (
    mode: 'resource' | 'data' | 'ephemeral',
    type: string,
  ) => BlockSchema | undefined;
  /** `SchemaVersion` of the resource type; 0 where the provider states none. */
  readonly schemaVersionOf: (mode: 'resource' | 'data' | 'ephemeral', type: string) => number;
}

/** A release that is stored; several of one provider may be. */
export interface StoredRelease {
  readonly address: string;
  readonly version: string;
  readonly exactness: Exactness;
}

/** All stored providers, keyed by the local name's default source (`aws` → hashicorp/aws) or a full address. */
export interface SchemaCatalogue {
  readonly find: (nameOrAddress: string) => ProviderSchema | undefined;
  /** One a provider: the release that `find` answers with. */
  readonly providers: readonly StoredRelease[];
}
