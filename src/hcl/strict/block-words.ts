import { fail, failUnlessLost, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Says what stands where labels or the `{` should. */
export function refuseHeader(context: StrictContext, found: StrictToken): void {
  if (found.kind === '=')
    fail(
      context,
      found,
      INVALID,
      'The equals sign "=" indicates an argument definition, and must not be used when defining a block.',
    );
  else if (found.kind === 'newline')
    fail(
      context,
      found,
      INVALID,
      'A block definition must have block content delimited by "{" and "}", starting on the same line as the block header.',
    );
  else
    failUnlessLost(
      context,
      found,
      INVALID,
      'Either a quoted string block label or an opening brace ("{") is expected here.',
    );
}

const INVALID = 'Invalid block definition';

/** Says what stands where the `}` of a block on one line should. */
export function refuseRestOfLine(
  context: StrictContext,
  found: StrictToken,
  open: StrictToken,
): void {
  const summary = 'Invalid single-argument block definition';
  if (found.kind === ',')
    fail(
      context,
      found,
      summary,
      'Single-line block syntax can include only one argument definition. To define multiple arguments, use the multi-line block syntax with one argument definition per line.',
    );
  else if (found.kind === 'newline')
    fail(
      context,
      found,
      summary,
      "An argument definition on the same line as its containing block creates a single-line block definition, which must also be closed on the same line. Place the block's closing brace immediately after the argument definition.",
    );
  else if (found.kind === 'end') failUnlessLost(context, open, ...UNCLOSED);
  else
    failUnlessLost(
      context,
      found,
      summary,
      'A single-line block definition must end with a closing brace immediately after its single argument definition.',
    );
}

export const UNCLOSED = [
  'Unclosed configuration block',
  'There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.',
] as const;

export const NO_ITEM = 'An argument or block definition is required here.';
export const NO_EQUALS = `${NO_ITEM} To set an argument, use the equals sign "=" to introduce the argument value.`;
