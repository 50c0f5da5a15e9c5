import { z } from 'zod';
import type { Client } from './client.ts';
import { ProblemError } from './problem-error.ts';

/** What somebody may do in the repository; `maintain` is `write` here, and `triage` is `read`. */
export type Permission = 'admin' | 'write' | 'read' | 'none';

export async function readPermission(client: Client, login: string): Promise<Permission> {
  try {
    const { permission } = await client.read('read what a user may do', {
      route: 'GET /repos/{owner}/{repo}/collaborators/{login}/permission',
      with: { login },
      answer: z.object({ permission: z.enum(['admin', 'write', 'read', 'none']) }),
    });
    return permission;
  } catch (error) {
    // No such user, or nobody who may see the repository.
    if (error instanceof ProblemError && error.problem.kind === 'not-found') return 'none';
    throw error;
  }
}

export const mayWrite = (permission: Permission): boolean =>
  permission === 'admin' || permission === 'write';
