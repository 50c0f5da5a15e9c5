import { posix } from 'node:path';

/** The shortest path that means the same, without a slash at its end: `path.Clean` of Go. */
export const cleanPath = (path: string): string => posix.normalize(path).replace(/(?<=.)\/$/, '');
