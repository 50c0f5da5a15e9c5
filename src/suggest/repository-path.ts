import { posix } from 'node:path';

/** A file of a module, from the top of the repository; `directory` is the module's, `` for the top itself. */
export const repositoryPath = (directory: string, file: string): string =>
  posix.join(directory, file);
