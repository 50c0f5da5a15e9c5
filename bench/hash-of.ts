import { createHash } from 'node:crypto';

/** The name under which answers about a text are kept: its SHA-256 in hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
