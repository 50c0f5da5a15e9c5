import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalAddress,
  compareVersionTexts,
  compareVersions,
  parseVersion,
  parseVersionConstraint
} from "./chunk-ARRKEDXX.js";
import {
  attribute,
  constantString,
  objectKey,
  parse,
  viewModule
} from "./chunk-SHN3AHZV.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";

// src/schema/schema-error.ts
var SchemaError = class extends Error {
  name = "SchemaError";
};

// src/schema/choose-release.ts
function chooseRelease(releases, wanted) {
  const sorted = releases.map(withVersion).sort((a, b) => compareVersions(b.version, a.version));
  const standard = defaultOf(sorted);
  if (!standard) return void 0;
  const constraints = (wanted?.constraints ?? []).flatMap(readable);
  const locked = wanted?.locked === void 0 ? void 0 : parseVersion(wanted.locked);
  if (locked) {
    const same = sorted.find(({ version }) => compareVersions(version, locked) === 0);
    if (same) return { release: same.release, how: "locked" };
    return { release: nearest(sorted, [locked]).release, how: "nearest" };
  }
  if (constraints.length === 0) return { release: standard.release, how: "default" };
  const isAllowed = ({ version }) => constraints.every(({ allows }) => allows(version));
  const allowed = isAllowed(standard) ? standard : sorted.find(isAllowed);
  if (allowed) return { release: allowed.release, how: "allowed" };
  const named = constraints.flatMap((constraint) => constraint.named);
  return { release: nearest(sorted, named).release, how: "nearest" };
}
function withVersion(release) {
  const version = parseVersion(release.version);
  return { release, version: version ?? { major: 0, minor: 0, patch: 0, prerelease: "" } };
}
function defaultOf(sorted) {
  const [newest] = sorted;
  if (!newest?.release.address.endsWith("/hashicorp/aws")) return newest;
  return sorted.find(({ release }) => release.exactness === "exact") ?? newest;
}
var readable = (text) => {
  const parsed = parseVersionConstraint(text);
  return parsed.kind === "constraint" ? [parsed.constraint] : [];
};
function nearest(sorted, named) {
  const distance = ({ version }) => named.reduce(
    (least, one) => Math.min(least, distanceOf(version, one)),
    Number.POSITIVE_INFINITY
  );
  return sorted.reduce((best, each) => distance(each) < distance(best) ? each : best);
}
function distanceOf(held, wanted) {
  const majors = Math.abs(held.major - wanted.major);
  const minors = Math.abs(held.minor - wanted.minor) + Math.abs(held.patch - wanted.patch) / 1e4;
  const older = compareVersions(held, wanted) < 0;
  if (majors > 0) return majors * MAJOR + (older ? 1 : 0);
  return minors + (older ? OLDER : 0);
}
var OLDER = 1e5;
var MAJOR = 1e6;

// src/schema/manifest.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
var manifestSchema = external_exports.object({
  files: external_exports.array(
    entryFor("pack").extend({
      exactness: external_exports.enum(["exact", "reconstructed"]),
      /** Where it comes from, for a person. */
      source: external_exports.string()
    })
  )
});
var readManifest = (directory, cure) => readManifestOf(manifestSchema, join(directory, "manifest.json"), cure);
function entryFor(extension) {
  return external_exports.object({
    file: external_exports.string().regex(new RegExp(`^[\\w.-]+\\.${extension}$`)),
    address: external_exports.string(),
    version: external_exports.string(),
    sha256: external_exports.string().regex(/^[0-9a-f]{64}$/)
  });
}
function readManifestOf(schema, path, cure) {
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new SchemaError(`Cannot read ${path}; ${cure}.`, { cause });
  }
}
function readVerified(directory, { file, sha256 }, cure) {
  const path = join(directory, file);
  try {
    const bytes = readFileSync(path);
    const found = sha256Of(bytes);
    if (found !== sha256) throw new Error(`sha256 is ${found}, not ${sha256}`);
    return bytes;
  } catch (cause) {
    throw new SchemaError(`${path} is not the file of its manifest; ${cure}.`, { cause });
  }
}
var sha256Of = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/schema/unpack.ts
import { brotliDecompressSync } from "node:zlib";

// src/schema/remembered.ts
function remembered(compute) {
  const known = /* @__PURE__ */ new Map();
  return (line) => {
    const found = known.get(line);
    if (found !== void 0) return found;
    const value = compute(line);
    known.set(line, value);
    return value;
  };
}

// src/schema/unpack-chunk.ts
function openChunk(text) {
  const lines = text.split("\n");
  const parsed = (line) => JSON.parse(lines[line] ?? "");
  const head = parsed(0);
  const firstAttribute = 1 + head.types;
  const firstBlock = firstAttribute + head.attributes;
  const typeAt = remembered((index) => parsed(1 + index));
  const attributeAt = remembered(
    (index) => attribute2(parsed(firstAttribute + index), typeAt, blockAt)
  );
  const blockAt = remembered(
    (index) => block(parsed(firstBlock + index), attributeAt, blockAt)
  );
  return {
    index: {
      ...head.provider !== void 0 && { provider: head.provider },
      resource: entries(head.resource),
      data: entries(head.data),
      ephemeral: entries(head.ephemeral)
    },
    block: blockAt
  };
}
var entries = (types) => new Map(types.map(([name, at, version]) => [name, { block: at, version }]));
function attribute2([name, type, flags, more], typeAt, blockAt) {
  const has = (bit) => (flags & 1 << bit) !== 0;
  const nested = more?.n && {
    nesting: more.n[0],
    attributes: blockAt(more.n[1]).attributes
  };
  return {
    name,
    type: nested ? impliedBy(nested) : typeAt(type),
    required: has(0),
    optional: has(1),
    computed: has(2),
    sensitive: has(3),
    deprecated: has(4),
    writeOnly: has(5),
    ...has(6) && { unsure: true },
    ...more?.d !== void 0 && { deprecation: more.d },
    ...nested && { nested }
  };
}
function impliedBy({ nesting, attributes }) {
  const all = [...attributes.values()];
  const fields = Object.fromEntries(all.map(({ name, type }) => [name, type]));
  const optional = all.filter(({ required }) => !required).map(({ name }) => name);
  const object = optional.length > 0 ? ["object", fields, optional] : ["object", fields];
  return nesting === "single" ? object : [nesting, object];
}
function block([attributeSteps, nested, flags, deprecation], attributeAt, blockAt) {
  let index = 0;
  const attributes = attributeSteps.map((step) => {
    index += step;
    return attributeAt(index);
  });
  attributes.sort((a, b) => a.name < b.name ? -1 : 1);
  return {
    attributes: new Map(attributes.map((a) => [a.name, a])),
    blocks: new Map(nested.map((entry) => [entry[0], nestedBlock(entry, blockAt)])),
    deprecated: (flags & 1) !== 0,
    ...(flags & 2) !== 0 && { unsure: true },
    ...deprecation !== void 0 && { deprecation }
  };
}
function nestedBlock([name, nesting, index, minItems, maxItems, unsure], blockAt) {
  return {
    name,
    nesting,
    minItems,
    maxItems,
    ...unsure === 1 && { unsure: true },
    get block() {
      return blockAt(index);
    }
  };
}

// src/schema/unpack.ts
function unpackSchema(bytes) {
  if (bytes.toString("latin1", 0, 4) !== MAGIC) throw new Error("not a packed schema");
  const end = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString("utf8", 8, end));
  const body = bytes.subarray(end);
  const names = once(() => JSON.parse(unpacked(body.subarray(0, header.names))));
  const chunks = chunksOf(header, body.subarray(header.names));
  const typeIn = (mode, type) => {
    const chunk = chunkFor(chunks, type);
    const entry = chunk?.index[mode].get(type);
    if (!chunk || !entry) return void 0;
    return { version: entry.version, block: () => chunk.block(entry.block) };
  };
  return {
    address: header.address,
    version: header.version,
    exactness: header.exactness,
    get provider() {
      const [first] = chunks;
      if (!first) throw new Error("the packed schema has no chunk");
      return first.open().block(first.open().index.provider ?? 0);
    },
    get resourceTypes() {
      return names().resource;
    },
    get dataSourceTypes() {
      return names().data;
    },
    get ephemeralTypes() {
      return names().ephemeral;
    },
    ...header.functions && { functions: header.functions },
    schemaOf: (mode, type) => typeIn(mode, type)?.block(),
    schemaVersionOf: (mode, type) => typeIn(mode, type)?.version ?? 0
  };
}
var MAGIC = "IDS3";
var MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
var unpacked = (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString("utf8");
function chunksOf(header, body) {
  let start = 0;
  return header.chunks.map(({ bytes, first }) => {
    const packed = body.subarray(start, start + bytes);
    start += bytes;
    return { first, open: once(() => openChunk(unpacked(packed))) };
  });
}
function chunkFor(chunks, type) {
  let found;
  for (const chunk of chunks) {
    if (chunk.first > type) break;
    found = chunk;
  }
  return found?.open();
}
function once(compute) {
  let known;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

// src/schema/wanted-versions.ts
function wantedVersions(module) {
  const constraints = /* @__PURE__ */ new Map();
  const visited = /* @__PURE__ */ new Set();
  const visit = (one) => {
    if (visited.has(one)) return;
    visited.add(one);
    for (const [address, text] of constraintsIn(viewModule(one))) {
      constraints.set(address, (constraints.get(address) ?? /* @__PURE__ */ new Set()).add(text));
    }
    for (const child of one.children?.values() ?? []) {
      if (child.kind === "local") visit(child.module);
    }
  };
  visit(module);
  const locked = module.lockFile ? lockedVersions(module.lockFile) : /* @__PURE__ */ new Map();
  return new Map(
    [.../* @__PURE__ */ new Set([...constraints.keys(), ...locked.keys()])].map((address) => {
      const version = locked.get(address);
      return [
        address,
        {
          ...version !== void 0 && { locked: version },
          constraints: [...constraints.get(address) ?? []]
        }
      ];
    })
  );
}
function constraintsIn(view) {
  const required = [...view.documents.values()].flatMap(
    (document) => blocksOf(document, "terraform").flatMap(({ body }) => body.items).filter((item) => item.kind === "block").filter(({ type }) => type.text === "required_providers").flatMap(({ body }) => body.items).filter((item) => item.kind === "attribute").flatMap((item) => requirement(document, item))
  );
  return [...required, ...view.providers.flatMap((provider) => ofProviderBlock(view, provider))];
}
function requirement({ bytes }, { name, value }) {
  if (value.kind !== "object") {
    const text2 = constantString(bytes, value);
    return text2 === void 0 ? [] : [[canonicalAddress(name.text), text2]];
  }
  const text = (key) => {
    const item = value.items.find((one) => objectKey(bytes, one.key) === key);
    return item && constantString(bytes, item.value);
  };
  const version = text("version");
  if (version === void 0) return [];
  return [[canonicalAddress(text("source") ?? name.text), version]];
}
function ofProviderBlock(view, { name, block: block2, document }) {
  const version = attribute(block2, "version");
  const text = version && constantString(document.bytes, version.value);
  if (text === void 0) return [];
  return [[canonicalAddress(view.sources.get(name) ?? name), text]];
}
var LOCK_FILE = ".terraform.lock.hcl";
function lockedVersions(bytes) {
  const document = parse(bytes);
  return new Map(
    blocksOf(document, "provider").flatMap((block2) => {
      const address = block2.labels[0]?.text;
      const version = attribute(block2, "version");
      const text = version && constantString(document.bytes, version.value);
      return address && text !== void 0 ? [[canonicalAddress(address), text]] : [];
    })
  );
}
var blocksOf = ({ body }, type) => body.items.filter((item) => item.kind === "block" && item.type.text === type);

// src/schema/catalogue.ts
function openCatalogue(directory, added) {
  const files = [
    ...filesIn(directory, "reinstall iac-dpo or rebuild the schemas"),
    ...added === void 0 ? [] : filesIn(added, `delete ${added} and add your schemas again`)
  ];
  const providers = byProvider(files);
  const choose = (nameOrAddress, wanted) => chooseRelease(providers.get(canonicalAddress(nameOrAddress)) ?? [], wanted)?.release;
  const choice = (nameOrAddress, wanted) => {
    const held = providers.get(canonicalAddress(nameOrAddress)) ?? [];
    const chosen = chooseRelease(held, wanted);
    return chosen && { ...asRelease(chosen.release), how: chosen.how, ...inWords(wanted) };
  };
  const forWishes = (wishes) => {
    const wish = (name) => wishes.get(canonicalAddress(name));
    const choices = new Map(
      [...providers.keys()].flatMap((address) => {
        const chosen = choice(address, wishes.get(address));
        return chosen ? [[address, chosen]] : [];
      })
    );
    return {
      find: (nameOrAddress) => choose(nameOrAddress, wish(nameOrAddress))?.open(),
      providers: [...choices.values()],
      choices
    };
  };
  return {
    find: (nameOrAddress, wanted) => choose(nameOrAddress, wanted)?.open(),
    choose: choice,
    providers: [...providers.keys()].flatMap((address) => choice(address) ?? []),
    releases: [...providers.values()].flatMap(newestFirst).map((file) => ({
      ...asRelease(file),
      source: file.source
    })),
    forModule: rememberedByWishes(forWishes)
  };
}
function filesIn(directory, cure) {
  return readManifest(directory, cure).files.map((file) => {
    let opened;
    const open = () => {
      opened ??= unpackSchema(readVerified(directory, file, cure));
      return opened;
    };
    return { ...file, open };
  });
}
function byProvider(files) {
  const providers = /* @__PURE__ */ new Map();
  for (const file of files) {
    const address = canonicalAddress(file.address);
    const held = providers.get(address) ?? [];
    const twin = held.find(({ version }) => version === file.version);
    if (twin?.exactness === "exact" && file.exactness !== "exact") continue;
    providers.set(address, [...held.filter((one) => one !== twin), file]);
  }
  return providers;
}
var asRelease = ({ address, version, exactness }) => ({
  address,
  version,
  exactness
});
function inWords(wanted) {
  if (wanted?.locked !== void 0) return { wanted: wanted.locked };
  const words = (wanted?.constraints ?? []).join(", ");
  return words === "" ? {} : { wanted: words };
}
var newestFirst = (files) => [...files].sort((a, b) => -compareVersionTexts(a.version, b.version));
function rememberedByWishes(compute) {
  const byModule = /* @__PURE__ */ new WeakMap();
  const byWishes = /* @__PURE__ */ new Map();
  return (module) => {
    const known = byModule.get(module);
    if (known) return known;
    const wishes = wantedVersions(module);
    const key = JSON.stringify([...wishes]);
    const catalogue = byWishes.get(key) ?? compute(wishes);
    byWishes.set(key, catalogue);
    byModule.set(module, catalogue);
    return catalogue;
  };
}

// src/storage/folder-above.ts
import { existsSync } from "node:fs";
import { dirname, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";
function folderAbove(module, path) {
  for (let at = dirname(fileURLToPath(module)); ; at = dirname(at)) {
    if (existsSync(join2(at, path))) return at;
    if (at === dirname(at)) return void 0;
  }
}

// src/schema/schemas-directory.ts
import { dirname as dirname2, join as join3 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
function schemasDirectory(from = import.meta.url) {
  const folder = folderAbove(from, join3("schemas", "manifest.json"));
  if (folder !== void 0) return join3(folder, "schemas");
  const start = dirname2(fileURLToPath2(from));
  throw new SchemaError(`No schemas/manifest.json at or above ${start}; reinstall iac-dpo.`);
}

export {
  SchemaError,
  readManifest,
  entryFor,
  readManifestOf,
  readVerified,
  sha256Of,
  remembered,
  wantedVersions,
  LOCK_FILE,
  lockedVersions,
  openCatalogue,
  folderAbove,
  schemasDirectory
};
