import type { Budget } from '../value/budget.ts';
import type { CtyType } from '../value/type.ts';
import type { Value } from '../value/value.ts';

export interface Parameter {
  readonly name: string;
  readonly type: CtyType;
  /** A null is passed on; otherwise it is refused. */
  readonly allowsNull?: true;
  /** An unknown is passed on; otherwise the result is unknown. */
  readonly allowsUnknown?: true;
  /** A value of unknown type is passed on; otherwise the result has unknown type. */
  readonly allowsDynamic?: true;
  /** Marks are left on; otherwise they are taken off and put on the result. */
  readonly allowsMarks?: true;
}

export interface Signature {
  readonly parameters: readonly Parameter[];
  /** Takes all arguments beyond the parameters. */
  readonly variadic?: Parameter;
}

/** A built-in function in the two steps of cty: the type of the result first, which may need values. */
export interface BuiltIn extends Signature {
  readonly returns:
    | CtyType
    | ((args: readonly Value[], context: FunctionContext) => CtyType | Failure);
  /** The result may be null. */
  readonly mayBeNull?: true;
  /** Absent where the result cannot be foreseen while validating, such as a random or a current value. */
  readonly call?: (
    args: readonly Value[],
    type: CtyType,
    context: FunctionContext,
  ) => Value | Failure;
}

/** Why a call failed, in terraform's words without a full stop, and which argument is to blame if one is. */
export interface Failure {
  readonly kind: 'failure';
  readonly argument?: number;
  readonly message: string;
}

export interface FunctionContext {
  /** What a call takes beyond reading its arguments is taken from it. */
  readonly budget?: Budget | undefined;
  /** The files beside the configuration; without them file functions give unknown results. */
  readonly files?: FunctionFiles;
  /** Renders a template; undefined where that cannot be done, and the result is then an unknown string. */
  readonly renderTemplate?: (
    template: string,
    variables: ReadonlyMap<string, Value>,
  ) => Value | Failure | undefined;
}

/** Files by their normalised path relative to the module, such as `policies/a.json`. */
export interface FunctionFiles {
  /** Undefined also for a file that exists but whose contents are not at hand. */
  read(path: string): Buffer | undefined;
  exists(path: string): boolean;
  list(): Iterable<string>;
}

export function failure(message: string): Failure {
  return { kind: 'failure', message };
}

export function argumentFailure(argument: number, message: string): Failure {
  return { kind: 'failure', argument, message };
}

export const isFailure = (
  result: CtyType | Value | Failure | readonly unknown[],
): result is Failure => typeof result === 'object' && 'kind' in result && result.kind === 'failure';

export const stringParameter = (name: string): Parameter => ({ name, type: 'string' });
export const numberParameter = (name: string): Parameter => ({ name, type: 'number' });
export const anyParameter = (name: string): Parameter => ({ name, type: 'dynamic' });
