import type { Expression } from '../../hcl/expression.ts';
import { convert } from '../../value/convert.ts';
import type { Value } from '../../value/value.ts';
import { type ConfigFile, fail } from './config-file.ts';
import { startOf } from './static-expression.ts';
import { staticValue } from './static-value.ts';

/** The text of an argument that has to be constant; undefined where it is none, which is reported. */
export function decodeString(at: ConfigFile, expression: Expression): string | undefined {
  const value = decode(at, expression, 'string');
  return value?.kind === 'string' ? value.value : undefined;
}

/** The same for a truth value. */
export function decodeBool(at: ConfigFile, expression: Expression): boolean | undefined {
  const value = decode(at, expression, 'bool');
  return value?.kind === 'bool' ? value.value : undefined;
}

function decode(
  at: ConfigFile,
  expression: Expression,
  wanted: 'string' | 'bool',
): Value | undefined {
  // The parser has reported what is no expression.
  if (expression.kind === 'invalid' || expression.kind === 'opaque') return undefined;
  const value = staticValue(at.bytes, expression, (range, summary, detail) =>
    fail(at, range, summary, detail),
  );
  const converted = convert(value, wanted);
  if (converted.kind === 'problem') return unsuitable(at, expression, converted.message);
  if (converted.value.kind === 'unknown') return unsuitable(at, expression, 'value must be known');
  if (converted.value.kind === 'null')
    return unsuitable(at, expression, 'null value is not allowed');
  return converted.value;
}

function unsuitable(at: ConfigFile, expression: Expression, why: string): undefined {
  const start = at.isJson ? expression.range : startOf(expression);
  fail(at, start, 'Unsuitable value type', `Unsuitable value: ${why}`);
}
