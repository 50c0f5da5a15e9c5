import type { z } from 'zod';
import { UnreadableError } from './unreadable-error.ts';

/** Part of an answer, in the shape we need it. Throws UnreadableError. */
export function readable<T>(shape: z.ZodType<T>, data: unknown): T {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new UnreadableError(`the answer is none of GitHub's API${where && `, at ${where}`}`);
}
