import type { Call, Expression } from '../../../hcl/expression.ts';
import type { Located } from '../../context.ts';

/** The value around the call, as long as it only passes a text on: encodes it, or puts it in quotes. */
export function textAround(at: Located, call: Call): Expression | undefined {
  let value = at.attribute?.value;
  while (value && value.range.start !== call.range.start) {
    if (value.kind === 'parens') value = value.inner;
    else if (value.kind === 'call' && PASSES_ON.has(value.name.text)) value = value.args[0];
    else if (
      value.kind === 'template' &&
      value.parts.length === 1 &&
      value.parts[0]?.kind === 'interpolation'
    )
      value = value.parts[0].value;
    else return undefined;
  }
  return value && value.range.end === call.range.end ? at.attribute?.value : undefined;
}

const PASSES_ON: ReadonlySet<string> = new Set([
  'base64encode',
  'base64gzip',
  'base64sha256',
  'md5',
  'sha1',
  'sha256',
  'sha512',
  'trimspace',
  'chomp',
  'tostring',
  'jsonencode',
  'sensitive',
  'nonsensitive',
]);
