/** A Terraform type as cty writes it in JSON, e.g. `"string"`, `["list", "string"]`, `["object", {"a": "bool"}]`. */
export type CtyType =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', CtyType]
  | readonly ['tuple', readonly CtyType[]]
  | readonly ['object', Readonly<Record<string, CtyType>>];

export interface AttributeSchema {
  readonly name: string;
  readonly type: CtyType;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly deprecated: boolean;
  readonly writeOnly: boolean;
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
}

export interface BlockSchema {
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  readonly blocks: ReadonlyMap<string, NestedBlockSchema>;
  readonly deprecated: boolean;
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

/** One stored provider release. Blocks are unpacked when first asked for. */
export interface ProviderSchema {
  /** Full source address, e.g. `registry.terraform.io/hashicorp/aws`. */
  readonly address: string;
  readonly version: string;
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

/** All stored providers, keyed by the local name's default source (`aws` → hashicorp/aws) or a full address. */
export interface SchemaCatalogue {
  readonly find: (nameOrAddress: string) => ProviderSchema | undefined;
  readonly providers: readonly { readonly address: string; readonly version: string }[];
}
