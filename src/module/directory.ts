import { posix } from 'node:path';

// Directories of a tree are relative to its top, and '' is the top itself.

/** The directory a file or directory lies in. */
export const directoryOf = (path: string): string => posix.dirname(path).replace(/^\.$/, '');

/** The directory that `path` leads to from `directory`. */
export const directoryFrom = (directory: string, path: string): string =>
  posix.join(directory, path).replace(/^\.$|\/$/, '');
