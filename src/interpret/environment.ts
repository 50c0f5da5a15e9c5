import type { FunctionProblem } from '../functions/call-function.ts';
import type { Expression, Step } from '../hcl/expression.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Value } from '../value/value.ts';
import type { EvaluationBudget } from './evaluation-budget.ts';

/** Something that makes an expression have no value, in terraform's words. */
export interface Problem {
  readonly range: ByteRange;
  readonly summary: string;
  readonly detail: string;
  /** The function that refused an argument, for files that are not there. */
  readonly calledAs?: string;
}

/** A name that a `for`, a `dynamic` block or a template binds, and those bound around it. */
export interface Binding {
  readonly name: string;
  readonly value: Value;
  readonly outer: Binding | undefined;
}

/** The values around an expression. */
export interface Environment {
  readonly bytes: Buffer;
  /**
   * The value a reference begins with and how many of its steps that takes in; what is not declared is unknown.
   * Names that are bound are looked up before.
   */
  readonly lookup: (root: string, steps: readonly Step[]) => { value: Value; used: number };
  readonly bound: Binding | undefined;
  readonly call: (call: FunctionCall) => Value | FunctionProblem;
  /** The value of an inner expression; part of the environment so that the files here need not import each other. */
  readonly interpret: (expression: Expression, environment: Environment) => Value;
  readonly problems: Problem[];
  /** Shared by the expressions that together may take no more; without it each has its own. */
  readonly budget?: EvaluationBudget;
}

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Value[];
  /** For `callFunction`, which knows what the call costs. */
  readonly budget: EvaluationBudget | undefined;
}

/** Adds a problem; the value of whatever has one is unknown. */
export function refuse(
  { problems }: Pick<Environment, 'problems'>,
  at: ByteRange,
  summary: string,
  detail: string,
): void {
  problems.push({ range: { start: at.start, end: at.end }, summary, detail });
}

/** The same surroundings with names bound. */
export function binding(
  environment: Environment,
  names: readonly (readonly [string, Value])[],
): Environment {
  let { bound } = environment;
  for (const [name, value] of names) bound = { name, value, outer: bound };
  return { ...environment, bound };
}

export function boundTo(environment: Environment, name: string): Value | undefined {
  for (let at = environment.bound; at !== undefined; at = at.outer) {
    if (at.name === name) return at.value;
  }
  return undefined;
}
