import type { Module } from '../../src/module/module.ts';

/** A module of these files, by name. */
export const moduleFromFiles = (files: ReadonlyMap<string, Buffer>): Module => ({
  label: '.',
  files: [...files]
    .map(([path, bytes]) => ({ path, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1)),
  assets: [],
  skipped: [],
});
