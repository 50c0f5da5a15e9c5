import type { CtyType } from '../value/type.ts';
import type { Exactness, NestedAttributes, Nesting } from './schema.ts';

/**
 * A provider's schema as `terraform providers schema -json` prints it (and `tofu`), as far as it is
 * read here; `exactness` and `unsure` are additions of scripts/collect-schemas.js.
 */
export interface SourceProvider {
  readonly exactness?: Exactness;
  readonly provider: SourceSchema;
  readonly resource_schemas: Record<string, SourceSchema>;
  readonly data_source_schemas: Record<string, SourceSchema>;
  readonly ephemeral_resource_schemas: Record<string, SourceSchema>;
  readonly functions?: Record<string, SourceFunction>;
}

export interface SourceSchema {
  readonly version?: number;
  readonly block: SourceBlock;
}

export interface SourceBlock {
  readonly attributes?: Record<string, SourceAttribute>;
  readonly block_types?: Record<string, SourceNestedBlock>;
  readonly deprecated?: boolean;
  readonly deprecation_message?: string;
  readonly unsure?: boolean;
}

export interface SourceAttribute {
  readonly type?: CtyType;
  readonly nested_type?: {
    readonly attributes: Record<string, SourceAttribute>;
    readonly nesting_mode: NestedAttributes['nesting'];
  };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  readonly deprecation_message?: string;
  readonly write_only?: boolean;
  readonly unsure?: boolean;
}

export interface SourceNestedBlock {
  readonly nesting_mode: Nesting;
  readonly block: SourceBlock;
  readonly min_items?: number;
  readonly max_items?: number;
  readonly unsure?: boolean;
}

export interface SourceFunction {
  readonly parameters?: readonly SourceParameter[];
  readonly variadic_parameter?: SourceParameter;
  readonly return_type: CtyType;
}

export interface SourceParameter {
  readonly name: string;
  readonly type: CtyType;
}
