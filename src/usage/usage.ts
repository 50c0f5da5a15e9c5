import type { ResourceMode } from '../finding/finding.ts';

/**
 * What people set in the resources of one provider, and to what. Counted over configurations that were
 * written by people; nothing of their text is kept but names of the schema and values anyone would write.
 */
export interface ProviderUsage {
  readonly of: (mode: ResourceMode, type: string) => TypeUsage | undefined;
  /** The service that takes on roles given to an argument, by its type and path: `aws_lambda_function.role`. */
  readonly principalOf: (argument: string) => string | undefined;
  /** What arguments of that name refer to, whatever they belong to; most likely first. */
  readonly edgesOf: (argument: string) => readonly EdgeUsage[];
}

export interface TypeUsage {
  /** Declarations seen, weighted: may be a fraction. */
  readonly declared: number;
  /** By path from the top of the resource: `name`, `rule.priority`. Blocks are among them. */
  readonly at: ReadonlyMap<string, PathUsage>;
}

export interface PathUsage {
  /** Of the blocks it may stand in, those that have it; 0 to 1. */
  readonly share: number;
  /** Occurrences, weighted: may be a fraction. */
  readonly count: number;
  /** Of its occurrences, those that are a variable or a local; 0 to 1. */
  readonly variable: number;
  /** Of the texts it is set to, those of letters, digits, `_` and `-` alone; 0 to 1. */
  readonly plain: number;
  /** Source texts with their share of the occurrences; most frequent first. */
  readonly literals: readonly LiteralUsage[];
  readonly edges: readonly EdgeUsage[];
}

export interface LiteralUsage {
  readonly text: string;
  readonly share: number;
  /** What stands beside it nearly always, and beside other values seldom: a choice that asks for more. */
  readonly brings: readonly string[];
}

/** An argument is set to an attribute of another resource. */
export interface EdgeUsage {
  readonly mode: ResourceMode;
  readonly type: string;
  /** Behind the address: `id`, `identity[0].oidc[0].issuer`. */
  readonly attribute: string;
  /** Occurrences, weighted. */
  readonly count: number;
  /** Of the times the module declared one of that type, those the argument referred to it so; 0 to 1. */
  readonly share: number;
  /** Of the blocks in modules that declared one of that type, those whose argument referred to it so; 0 to 1. */
  readonly drawn: number;
  /** Of the lists in modules with several of that type, those that hold more than one; 0 to 1. */
  readonly several: number;
}
