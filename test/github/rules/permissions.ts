import { Refusal } from '../http/refusal.ts';
import type { World } from '../world.ts';
import type { Permission, TokenSpec } from './tokens.ts';

/** What a call needs: one of the permissions, at that level. */
export interface Need {
  readonly level: 'read' | 'write';
  readonly oneOf: readonly Permission[];
}

export const read = (...oneOf: Permission[]): Need => ({ level: 'read', oneOf });
export const write = (...oneOf: Permission[]): Need => ({ level: 'write', oneOf });

/** What every token may: it is in "metadata: read". */
export const METADATA: Need = { level: 'read', oneOf: [] };

/** GitHub's own words for an installation token that lacks a permission, in REST and GraphQL. */
export const NOT_ACCESSIBLE = 'Resource not accessible by integration';

/** Throws the 403 that GitHub answers when the token may not. */
export function demand(world: World, token: TokenSpec, need: Need, documentation: string): void {
  if (may(world, token, need)) return;
  throw new Refusal(403, {
    message:
      token.kind === 'installation' ? NOT_ACCESSIBLE : 'Must have write access to repository.',
    documentation_url: documentation,
    status: '403',
  });
}

/** Whether the token may. What is public may be read with any token. */
export function may(world: World, token: TokenSpec, need: Need): boolean {
  if (need.oneOf.length === 0) return true;
  if (need.level === 'read' && !world.private) return true;
  return need.oneOf.some((permission) => {
    const level = token.permissions[permission];
    return level === 'write' || (level === 'read' && need.level === 'read');
  });
}
