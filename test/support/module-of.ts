import type { Module } from '../../src/module/module.ts';

/** A module in memory: paths of `.tf` files to their text. */
export function moduleOf(files: Readonly<Record<string, string>> | string): Module {
  const texts = typeof files === 'string' ? { 'main.tf': files } : files;
  return {
    label: 'test',
    files: Object.entries(texts)
      .map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    assets: [],
    skipped: [],
  };
}

export const textsOf = ({ files }: Module): Record<string, string> =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, bytes.toString('utf8')]));
