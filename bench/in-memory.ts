import type { Module } from '../src/module/module.ts';

/** A text as a module of one file. */
export const inMemory = (text: string): Module => ({
  label: 'text',
  files: [{ path: 'main.tf', bytes: Buffer.from(text) }],
  assets: [],
  skipped: [],
});
