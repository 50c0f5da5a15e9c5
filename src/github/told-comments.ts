import type { Listed } from './client.ts';
import type { Told } from './outcome.ts';

/** A list of what people wrote, and whether it ends where we stopped reading. */
export function toldComments<T>({ items, complete }: Listed<T>): Told<readonly T[]> {
  const message = `Only the first ${items.length} comments were read; what is beyond may be posted again.`;
  return { value: items, gaps: complete ? [] : [{ kind: 'too-many-comments', message }] };
}
