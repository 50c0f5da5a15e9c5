import { z } from 'zod';

/** Who did something. Absent where the account is deleted (GitHub shows "ghost"). */
export interface Account {
  readonly id: number;
  /** Of an app: `name[bot]`. */
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin';
}

/** An account in an answer; undefined where it is null. */
export const ACCOUNT = z
  .object({
    id: z.number(),
    login: z.string(),
    type: z.enum(['User', 'Bot', 'Organization', 'Mannequin']).catch('User'),
  })
  .nullish()
  .transform((account): Account | undefined => account ?? undefined);
