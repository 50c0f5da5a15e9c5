import type { ByteRange } from '../../hcl/range.ts';
import { convert } from '../../value/convert.ts';
import type { CtyType } from '../../value/type.ts';
import type { Value } from '../../value/value.ts';
import { type ConfigFile, fail } from './config-file.ts';

/** What a `variable` block sets; an argument it leaves out is absent. */
export interface VariableConfig {
  readonly type?: CtyType;
  readonly default?: Value;
  readonly nullable?: boolean;
}

/** The variable with what another file sets put over it. A default and a type that do not fit are reported. */
export function overrideVariable(
  at: ConfigFile,
  range: ByteRange,
  base: VariableConfig,
  over: VariableConfig,
): VariableConfig {
  const merged = { ...base, ...over };
  if (merged.default === undefined) return merged;
  const summary = 'Invalid default value for variable';
  const converted = convert(merged.default, merged.type ?? 'dynamic');
  if (converted.kind === 'problem')
    fail(at, range, summary, `${reasonOf(over)}: ${converted.message}.`);
  const value = converted.kind === 'problem' ? merged.default : converted.value;
  if (merged.nullable === false && value.kind === 'null')
    fail(at, range, summary, 'A null default value is not valid when nullable=false.');
  return { ...merged, default: value };
}

function reasonOf(over: VariableConfig): string {
  if (over.default === undefined)
    return "Overriding this variable's type constraint has made its default value invalid";
  return over.type === undefined
    ? "The overridden default value for this variable is not compatible with the variable's type constraint"
    : "This variable's default value is not compatible with its type constraint";
}
