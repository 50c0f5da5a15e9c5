import { unknown, unknownNotNull } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { unionMarks, unmarkedDeep, withMarks } from '../value/marks.ts';
import { ownValue } from '../value/own-value.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import type { Marks, Value } from '../value/value.ts';
import { UnexpectedValue } from './argument-values.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  type FunctionContext,
  failure,
  isFailure,
  type Parameter,
} from './function.ts';
import { FUNCTIONS } from './functions.ts';
import { suggestFunction } from './suggest-function.ts';

/** A diagnostic about a call as terraform words it. `argument` counts from 0; without it the call as a whole is meant. */
export interface FunctionProblem {
  readonly kind: 'problem';
  readonly summary:
    | 'Call to unknown function'
    | 'Unknown provider function'
    | 'Not enough function arguments'
    | 'Too many function arguments'
    | 'Invalid function argument'
    | 'Error in function call';
  readonly detail: string;
  readonly argument?: number;
}

const CORE = 'core::';

/** The built-in function of a name, which may be written `core::name`. */
export function functionNamed(name: string): BuiltIn | undefined {
  const plain = name.startsWith(CORE) ? name.slice(CORE.length) : name;
  return ownValue(FUNCTIONS, plain);
}

/** The result of a call, or the diagnostic terraform gives instead. `try` and `can` are the caller's to evaluate. */
export function callFunction(
  name: string,
  args: readonly Value[],
  context: FunctionContext = {},
): Value | FunctionProblem {
  const builtIn = functionNamed(name);
  if (!builtIn) return unknownFunction(name);
  const wrong = checkCount(name, builtIn, args.length);
  if (wrong) return wrong;
  const converted: Value[] = [];
  for (const [i, arg] of args.entries()) {
    const conversion = convert(arg, parameterAt(builtIn, i).type);
    if (conversion.kind === 'problem')
      return problem(name, builtIn, argumentFailure(i, conversion.message));
    converted.push(conversion.value);
  }
  const result = callSafely(builtIn, converted, context);
  return isFailure(result) ? problem(name, builtIn, result) : result;
}

/** What is wrong with the number of arguments, if anything. */
export function checkCount(
  name: string,
  { parameters, variadic }: BuiltIn,
  count: number,
): FunctionProblem | undefined {
  const missing = parameters[count];
  if (missing) {
    return {
      kind: 'problem',
      summary: 'Not enough function arguments',
      detail: `Function "${name}" expects${variadic ? ' at least' : ''} ${parameters.length} argument(s). Missing value for "${missing.name}".`,
    };
  }
  if (variadic || count === parameters.length) return undefined;
  return {
    kind: 'problem',
    summary: 'Too many function arguments',
    detail: `Function "${name}" expects only ${parameters.length} argument(s).`,
    argument: parameters.length,
  };
}

function unknownFunction(name: string): FunctionProblem {
  const namespace = /^(.*?)::/.exec(name)?.[1];
  if (namespace !== undefined) {
    return {
      kind: 'problem',
      summary: 'Unknown provider function',
      detail: `The function namespace "${namespace}" is not valid. Provider function calls must use the "provider::" namespace prefix.`,
    };
  }
  const suggestion = suggestFunction(name, Object.keys(FUNCTIONS));
  const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return {
    kind: 'problem',
    summary: 'Call to unknown function',
    detail: `There is no function named "${name}".${hint}`,
  };
}

function problem(name: string, builtIn: BuiltIn, { argument, message }: Failure): FunctionProblem {
  if (argument === undefined) {
    return {
      kind: 'problem',
      summary: 'Error in function call',
      detail: `Call to function "${name}" failed: ${message}.`,
    };
  }
  return {
    kind: 'problem',
    summary: 'Invalid function argument',
    detail: `Invalid value for "${parameterAt(builtIn, argument).name}" parameter: ${message}.`,
    argument,
  };
}

function parameterAt({ parameters, variadic }: BuiltIn, i: number): Parameter {
  const parameter = parameters[i] ?? variadic;
  if (!parameter) throw new Error(`A function has no parameter ${i}; check the count first.`);
  return parameter;
}

function callSafely(
  builtIn: BuiltIn,
  args: readonly Value[],
  context: FunctionContext,
): Value | Failure {
  try {
    return call(builtIn, args, context);
  } catch (error) {
    if (!(error instanceof UnexpectedValue)) throw error;
    if (error.kind === 'unknown') return unknown('dynamic');
    return failure(`panic in function implementation: ${error.message}`);
  }
}

/** As cty calls a function: what a parameter does not allow is settled before the function sees it. */
function call(
  builtIn: BuiltIn,
  given: readonly Value[],
  context: FunctionContext,
): Value | Failure {
  const marks: (Marks | undefined)[] = [];
  const args = given.map((arg, i) => {
    if (parameterAt(builtIn, i).allowsMarks) return arg;
    const bare = unmarkedDeep(arg);
    marks.push(bare.marks);
    return bare.value;
  });
  const type = returnType(builtIn, args, context);
  if (type === undefined) return withMarks(unknown('dynamic'), unionMarks(marks));
  if (isFailure(type)) return type;
  const isUnknown = args.some(
    (arg, i) => arg.kind === 'unknown' && !parameterAt(builtIn, i).allowsUnknown,
  );
  const result = isUnknown || !builtIn.call ? unknown(type) : builtIn.call(args, type, context);
  if (isFailure(result)) return result;
  return withMarks(refined(builtIn, result), unionMarks(marks));
}

/** Undefined where an argument of unknown type leaves all open: even a known null of no type does. */
function returnType(
  builtIn: BuiltIn,
  args: readonly Value[],
  context: FunctionContext,
): CtyType | Failure | undefined {
  for (const [i, arg] of args.entries()) {
    const parameter = parameterAt(builtIn, i);
    if (arg.kind === 'null' && !parameter.allowsNull)
      return argumentFailure(i, 'argument must not be null');
    if (isDynamic(arg, parameter)) return undefined;
  }
  return typeof builtIn.returns === 'function' ? builtIn.returns(args, context) : builtIn.returns;
}

function isDynamic(arg: Value, parameter: Parameter): boolean {
  return (
    (arg.kind === 'unknown' || arg.kind === 'null') &&
    arg.type === 'dynamic' &&
    !parameter.allowsDynamic
  );
}

function refined(builtIn: BuiltIn, result: Value): Value {
  if (builtIn.mayBeNull || result.kind !== 'unknown' || result.notNull) return result;
  // An unknown of unknown type may still become a null.
  if (typeOf(result) === 'dynamic') return result;
  return result.marks
    ? withMarks(unknownNotNull(result.type), result.marks)
    : unknownNotNull(result.type);
}
