import type { Module } from './module.ts';

/** One text as a module of its own, in `main.tf`. */
export function moduleFromText(label: string, text: string): Module {
  const main = { path: 'main.tf', bytes: Buffer.from(text, 'utf8') };
  return { label, files: [main], assets: [], skipped: [] };
}
