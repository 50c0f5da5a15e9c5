import { fail, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** The scanner takes `1.2.3` for one number. */
export function checkNumber(context: StrictContext, token: StrictToken): void {
  if (/^\d+(\.\d*)?([eE][+-]?\d+)?$/.test(context.stream.text(token))) return;
  fail(
    context,
    token,
    'Invalid number literal',
    'Failed to recognize the value of this number literal.',
  );
}
