import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/module/module-hash.ts
import { createHash } from "node:crypto";
function moduleHash(module) {
  const hash = createHash("sha256");
  add(hash, module);
  return hash.digest("hex");
}
function add(hash, { files, assets, lockFile, children }) {
  for (const { path, bytes } of [...files, ...assets]) part(hash, path, bytes);
  part(hash, "lock", lockFile ?? Buffer.alloc(0));
  for (const [label, child] of [...children ?? []].sort(([a], [b]) => a < b ? -1 : 1)) {
    part(hash, label, Buffer.from(child.kind === "local" ? child.directory : child.why));
    if (child.kind === "local") add(hash, child.module);
  }
  hash.update("end");
}
function part(hash, name, bytes) {
  hash.update(`${Buffer.byteLength(name)} ${bytes.length} ${name}`).update(bytes);
}

export {
  moduleHash
};
