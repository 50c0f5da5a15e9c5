import { isNativeError } from 'node:util/types';

/** An error in words, with what lies behind it: `fetch failed` alone tells nobody anything. */
export function whyOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  return isNativeError(error.cause) ? `${error.message} (${error.cause.message})` : error.message;
}
