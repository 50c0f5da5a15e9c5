import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entryFor,
  readManifestOf,
  readVerified,
  remembered
} from "./chunk-DZMTIEFW.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";

// src/constraints/open-constraints.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

// src/constraints/unpack-constraints.ts
function unpackConstraints(text) {
  const lines = text.split("\n");
  const header = JSON.parse(lines[0] ?? "");
  const parsed = (line) => JSON.parse(lines[line] ?? "");
  const wordsAt = remembered((line) => {
    const [summary, detail] = parsed(line);
    return { summary, detail };
  });
  const valueAt = remembered((line) => {
    const { r, u, w } = parsed(line);
    return { rule: r, unless: u ?? [], words: wordsAt(w) };
  });
  const argumentAt = remembered((line) => {
    const { v = [], x = [], l = [], r = [], c = [], d } = parsed(line);
    return {
      values: v.map(valueAt),
      exactlyOneOf: x,
      atLeastOneOf: l,
      requiredWith: r,
      conflictsWith: c,
      deprecated: d === void 0 ? void 0 : wordsAt(d)
    };
  });
  const placeAt = remembered((line) => {
    const { a = {}, p = {} } = parsed(line);
    return {
      arguments: new Map(Object.entries(a).map(([name, index]) => [name, argumentAt(index)])),
      places: new Map(
        Object.entries(p).map(([name, index]) => [
          name,
          {
            get place() {
              return placeAt(index);
            }
          }
        ])
      )
    };
  });
  const typeAt = remembered((line) => {
    const { s, i, d, g = [], p } = parsed(line);
    return {
      sdk: s,
      refusesId: i === 1,
      deprecated: d === void 0 ? void 0 : wordsAt(d),
      groups: g,
      place: placeAt(p)
    };
  });
  const types = {
    resource: new Map(Object.entries(header.resource)),
    data: new Map(Object.entries(header.data)),
    ephemeral: new Map(Object.entries(header.ephemeral))
  };
  return {
    source: header.source,
    provider: header.provider === void 0 ? void 0 : typeAt(header.provider),
    of: (mode, type) => {
      const line = types[mode].get(type);
      return line === void 0 ? void 0 : typeAt(line);
    }
  };
}

// src/constraints/open-constraints.ts
function openConstraints(directory) {
  const known = opened.get(directory);
  if (known) return known;
  const files = entriesOf(directory);
  const read = /* @__PURE__ */ new Map();
  const find = (address, version) => {
    const entry = files.find((file) => file.address === address && file.version === version);
    if (!entry) return void 0;
    const constraints = read.get(entry.file) ?? unpackConstraints(unpacked(readVerified(directory, entry, CURE)));
    read.set(entry.file, constraints);
    return constraints;
  };
  opened.set(directory, find);
  return find;
}
var opened = /* @__PURE__ */ new Map();
var manifestSchema = external_exports.object({ files: external_exports.array(entryFor("br")) });
function entriesOf(directory) {
  const path = join(directory, "constraints-manifest.json");
  return existsSync(path) ? readManifestOf(manifestSchema, path, CURE).files : [];
}
var CURE = "reinstall iac-dpo";
var MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
var unpacked = (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString("utf8");

export {
  openConstraints
};
