import type { Attribute } from '../../hcl/tree.ts';
import { parseVersionConstraint } from '../../schema/version-constraint.ts';
import { convert } from '../../value/convert.ts';
import { type ConfigFile, fail } from './config-file.ts';
import { staticValue } from './static-value.ts';

/** Holds an argument that is a version constraint against the syntax of one. */
export function checkVersionArgument(at: ConfigFile, { name, value: expression }: Attribute): void {
  let refused = false;
  const value = staticValue(at.bytes, expression, (range, summary, detail) => {
    refused = true;
    fail(at, range, summary, detail);
  });
  if (refused) return;
  const converted = convert(value, 'string');
  if (converted.kind === 'problem') {
    const detail = `A string value is required for ${name.text}.`;
    return fail(at, expression.range, 'Invalid version constraint', detail);
  }
  const problem =
    converted.value.kind === 'string' ? versionProblem(converted.value.value) : undefined;
  if (problem !== undefined) fail(at, expression.range, 'Invalid version constraint', problem);
}

/** What terraform has against a text such as `>= 1.2, < 2.0` while it loads a configuration. */
export function versionProblem(text: string): string | undefined {
  const parsed = parseVersionConstraint(text);
  return parsed.kind === 'invalid' && parsed.stage === 'load' ? parsed.detail : undefined;
}
