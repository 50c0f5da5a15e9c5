import { posix } from 'node:path';
import type { Module } from '../../../module/module.ts';

/** A file of the module that a path may mean: the only one of that name, elsewhere. Relative to the module. */
export function nearestFile({ assets }: Module, path: string): string | undefined {
  const name = posix.basename(path);
  const same = assets.filter((asset) => posix.basename(asset.path) === name);
  const [only, ...others] = same;
  return only && others.length === 0 && only.path !== posix.normalize(path) ? only.path : undefined;
}
