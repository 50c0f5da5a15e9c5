import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";

// src/controller/controller-error.ts
var ControllerError = class extends Error {
  name = "ControllerError";
  reason;
  constructor(reason, message, options) {
    super(message, options);
    this.reason = reason;
  }
};
function asControllerError(error) {
  if (error instanceof ControllerError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const reason = OUT_OF_MEMORY.test(message) ? "out-of-memory" : "unusable-model";
  return new ControllerError(reason, message, { cause: error });
}
var OUT_OF_MEMORY = /failed to allocate memory|out of memory|bad_alloc|array buffer allocation failed/i;

// src/controller/package/open-package.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

// src/controller/package/external-data.ts
function externalDataLocations(model) {
  const found = /* @__PURE__ */ new Set();
  collect(model, "Model", found);
  return found;
}
var FIELDS = {
  Model: { 7: "Graph", 20: "Training", 25: "Function" },
  Training: { 1: "Graph", 2: "Graph" },
  Function: { 7: "Node", 11: "Attribute" },
  Graph: { 1: "Node", 5: "Tensor", 15: "SparseTensor" },
  Node: { 5: "Attribute" },
  Attribute: {
    5: "Tensor",
    6: "Graph",
    10: "Tensor",
    11: "Graph",
    22: "SparseTensor",
    23: "SparseTensor"
  },
  SparseTensor: { 1: "Tensor", 2: "Tensor" },
  Tensor: { 13: "Entry" },
  /** A key and a value; the key of a place is "location". */
  Entry: {}
};
function collect(bytes, message, found, depth = 0) {
  if (depth > MAX_DEPTH) throw new Error("the model nests too deep");
  const inner = FIELDS[message];
  const entry = /* @__PURE__ */ new Map();
  for (const { number, payload } of fields(bytes)) {
    const kind = inner[number];
    if (kind) collect(payload, kind, found, depth + 1);
    if (message === "Entry") entry.set(number, new TextDecoder().decode(payload));
  }
  if (entry.get(1) === "location") found.add(entry.get(2) ?? "");
}
var MAX_DEPTH = 64;
function* fields(bytes) {
  let at = 0;
  while (at < bytes.length) {
    const tag = varint(bytes, at);
    at = tag.end;
    const wire = tag.value % 8;
    const number = Math.floor(tag.value / 8);
    if (wire === 0) at = varint(bytes, at).end;
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else if (wire === 2) {
      const length = varint(bytes, at);
      at = length.end + length.value;
      if (at > bytes.length) throw new Error("the model is cut short");
      yield { number, payload: bytes.subarray(length.end, at) };
    } else throw new Error(`the model is no protobuf (wire type ${wire})`);
  }
  if (at !== bytes.length) throw new Error("the model is cut short");
}
function varint(bytes, start) {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[start + i];
    if (byte === void 0) throw new Error("the model is cut short");
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, end: start + i + 1 };
  }
  throw new Error("the model is no protobuf (a number is too long)");
}

// src/controller/package/manifest.ts
var manifestSchema = external_exports.strictObject({
  format: external_exports.literal(1),
  name: external_exports.string().min(1),
  base: external_exports.strictObject({
    name: external_exports.string(),
    /** SPDX. */
    licence: external_exports.string()
  }),
  model: fileName(),
  tokenizer: external_exports.strictObject({ file: fileName(), config: fileName() }),
  precision: external_exports.enum(["fp32", "fp16", "int8", "int4"]),
  /** `plain` runs on every execution provider, `gqa` on the CPU only. */
  attention: external_exports.enum(["gqa", "plain"]),
  /** Tokens. */
  contextLength: external_exports.int().positive(),
  /** The version of the prompts it was trained on; 0: none of ours. */
  promptVersion: external_exports.int().nonnegative(),
  training: external_exports.array(
    external_exports.strictObject({
      data: external_exports.string(),
      licence: external_exports.string(),
      examples: external_exports.int().nonnegative()
    })
  ),
  /** By the name of the figure. */
  scores: external_exports.record(external_exports.string(), external_exports.number()),
  /** How much its word counts in ranking, learned on the dev split; absent: as that of an untrained model. */
  rankWeights: external_exports.strictObject({
    /** Natural logarithm a character. */
    length: external_exports.number(),
    /** Natural logarithm a unit of the rules' score. */
    rules: external_exports.number().positive()
  }).optional(),
  /** From which sureness on what it writes comes before what the rules make up, learned on the dev split. */
  fill: external_exports.strictObject({
    /** Mean natural logarithm a token. */
    leastSure: external_exports.number().max(0)
  }).optional(),
  /** Everything in the folder but the manifest. */
  files: external_exports.array(
    external_exports.strictObject({
      file: fileName(),
      bytes: external_exports.int().nonnegative(),
      sha256: external_exports.string().regex(/^[0-9a-f]{64}$/)
    })
  )
});
function fileName() {
  return external_exports.string().regex(/^[A-Za-z0-9_][\w.-]*$/, "is no plain file name");
}

// src/controller/package/open-package.ts
function openPackage(folder) {
  return orUnusable(folder, async () => {
    const manifest = await readManifest(join(folder, MANIFEST));
    await refuseStrangers(folder, manifest);
    for (const file of manifest.files) await verify(folder, file);
    const pathOf = listedPath(folder, manifest);
    const modelPath = pathOf(manifest.model);
    for (const location of externalDataLocations(await readFile(modelPath))) pathOf(location);
    return {
      manifest,
      modelPath,
      tokenizerPath: pathOf(manifest.tokenizer.file),
      tokenizerConfigPath: pathOf(manifest.tokenizer.config)
    };
  });
}
var MANIFEST = "manifest.json";
var MANIFEST_BYTES = 2 ** 20;
function readModelManifest(folder) {
  return orUnusable(folder, () => readManifest(join(folder, MANIFEST)));
}
async function orUnusable(folder, work) {
  try {
    return await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ControllerError("unusable-model", `Cannot use the model in ${folder}: ${why}`, {
      cause
    });
  }
}
async function readManifest(path) {
  const found = await lstat(path);
  if (!found.isFile()) throw new Error(`${MANIFEST} is no regular file`);
  if (found.size > MANIFEST_BYTES)
    throw new Error(`${MANIFEST} has more than ${MANIFEST_BYTES} bytes`);
  const parsed = manifestSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${MANIFEST}: ${issue?.path.join(".")} ${issue?.message}`);
}
async function refuseStrangers(folder, { files }) {
  const listed = /* @__PURE__ */ new Set([MANIFEST, ...files.map(({ file }) => file)]);
  const stranger = (await readdir(folder)).find((name) => !listed.has(name));
  if (stranger !== void 0) throw new Error(`${stranger} is not in ${MANIFEST}`);
}
async function verify(folder, { file, bytes, sha256 }) {
  const path = join(folder, file);
  const found = await lstat(path);
  if (!found.isFile()) throw new Error(`${file} is no regular file`);
  if (found.size !== bytes) throw new Error(`${file} has ${found.size} bytes, not ${bytes}`);
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  const digest = hash.digest("hex");
  if (digest !== sha256) throw new Error(`${file} has sha256 ${digest}, not ${sha256}`);
}
function listedPath(folder, { files }) {
  const listed = new Set(files.map(({ file }) => file));
  return (name) => {
    if (!listed.has(name)) throw new Error(`${name} is needed and not in ${MANIFEST}`);
    return join(folder, name);
  };
}

export {
  ControllerError,
  asControllerError,
  openPackage,
  readModelManifest
};
