import type { Body } from '../tree.ts';
import { meaninglessTokens } from './meaningless-tokens.ts';
import { NestedTooDeep } from './nested-too-deep.ts';
import { Places } from './places.ts';
import { readBody } from './read-body.ts';
import { expressionReaders } from './read-strict-expression.ts';
import { scanStrictly } from './scan-strictly.ts';
import type { StrictContext } from './strict-context.ts';
import type { StrictError } from './strict-error.ts';
import { StrictStream } from './strict-stream.ts';

export interface StrictReading {
  readonly errors: readonly StrictError[];
  /** What terraform goes on with: all it could read, of an argument set twice the first. */
  readonly body: Body;
}

/**
 * Reads a file as hashicorp/hcl v2.23 does, with its errors and what it makes of the rest. Undefined
 * for a file nested too deep. Good files are read by `parse`, which is meant for repairs and takes
 * another way through broken ones; this is for knowing what terraform says of those.
 */
export function readStrictly(bytes: Buffer, file: string): StrictReading | undefined {
  const tokens = scanStrictly(bytes);
  const errors: StrictError[] = [...meaninglessTokens(tokens)];
  const stream = new StrictStream(bytes, tokens);
  const places = new Places(bytes, file);
  const readers = expressionReaders(() => context);
  const context: StrictContext = { stream, errors, places, ...readers };
  try {
    const items = readBody(context, 'end');
    return { errors, body: { items, range: { start: 0, end: bytes.length } } };
  } catch (error) {
    if (error instanceof NestedTooDeep) return undefined;
    throw error;
  }
}

/** The errors of syntax that `terraform validate` shows of a file. */
export const strictSyntaxErrors = (bytes: Buffer, file: string): readonly StrictError[] =>
  readStrictly(bytes, file)?.errors ?? [];
