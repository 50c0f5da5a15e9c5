import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  wantedVersions
} from "./chunk-DZMTIEFW.js";
import {
  canonicalAddress,
  providerNameOf
} from "./chunk-ARRKEDXX.js";
import {
  calledModules
} from "./chunk-RESCFQAA.js";
import {
  viewModule
} from "./chunk-SHN3AHZV.js";

// src/init/providers-of.ts
function providersOf(modules, catalogue) {
  const uses = /* @__PURE__ */ new Map();
  for (const module of modules) {
    const wanted = wantedVersions(module);
    for (const address of addressesIn(module)) {
      if (BUILT_IN.has(address) || uses.has(address)) continue;
      const release = catalogue.choose(address, wanted.get(address));
      uses.set(address, { address, ...release && { release } });
    }
  }
  return [...uses.values()].sort((a, b) => a.address < b.address ? -1 : 1);
}
var BUILT_IN = /* @__PURE__ */ new Set([
  "hashicorp/terraform",
  "terraform.io/builtin/terraform"
]);
function addressesIn(root) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const pending = [root];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { resources, sources, providers } = viewModule(next);
    const names = [
      ...resources.map(({ type, block }) => providerNameOf(type, block)),
      ...providers.map(({ name }) => name),
      ...sources.keys()
    ];
    for (const name of names) found.add(canonicalAddress(sources.get(name) ?? name));
    for (const { child } of calledModules(next))
      if (child.kind === "local") pending.push(child.module);
  }
  return found;
}

export {
  providersOf
};
