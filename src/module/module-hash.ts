import { createHash, type Hash } from 'node:crypto';
import type { Module } from './module.ts';

/** SHA-256 of all that a validator sees of a module, called modules included; 64 hexadecimal digits. */
export function moduleHash(module: Module): string {
  const hash = createHash('sha256');
  add(hash, module);
  return hash.digest('hex');
}

function add(hash: Hash, { files, assets, lockFile, children }: Module): void {
  for (const { path, bytes } of [...files, ...assets]) part(hash, path, bytes);
  part(hash, 'lock', lockFile ?? Buffer.alloc(0));
  for (const [label, child] of [...(children ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    part(hash, label, Buffer.from(child.kind === 'local' ? child.directory : child.why));
    if (child.kind === 'local') add(hash, child.module);
  }
  hash.update('end');
}

/** Lengths first, so that no two lists of parts come to the same bytes. */
function part(hash: Hash, name: string, bytes: Buffer): void {
  hash.update(`${Buffer.byteLength(name)} ${bytes.length} ${name}`).update(bytes);
}
