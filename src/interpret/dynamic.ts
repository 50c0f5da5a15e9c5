import type { Value } from '../value/value.ts';

/** A value of which not even the type is known. */
export const DYNAMIC: Value = { kind: 'unknown', type: 'dynamic' };
