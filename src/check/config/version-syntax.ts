import type { Attribute } from '../../hcl/tree.ts';
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
  if (converted.value.kind === 'string' && !isVersionConstraint(converted.value.value))
    fail(at, expression.range, 'Invalid version constraint', BAD_SYNTAX);
}

export const BAD_SYNTAX = 'This string does not use correct version constraint syntax.';

/** Whether text is a list of version constraints such as `>= 1.2, < 2.0`. Source: hashicorp/go-version. */
export const isVersionConstraint = (text: string): boolean =>
  text.split(',').every((part) => CONSTRAINT.test(part));

const CONSTRAINT =
  /^\s*(?:=|!=|>|<|>=|<=|~>)?\s*v?\d+(?:\.\d+)*(?:-(?:\d+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*)|-?(?:[A-Za-z~-]+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*))?(?:\+[0-9A-Za-z~-]+(?:\.[0-9A-Za-z~-]+)*)?\s*$/;
