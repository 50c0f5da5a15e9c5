import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CliError,
  EXIT
} from "./chunk-DTIVZYPU.js";
import {
  folderAbove
} from "./chunk-DZMTIEFW.js";
import {
  readRegularFile,
  unreadable
} from "./chunk-DCR5WNRV.js";
import {
  CONFIG_FILE,
  DEFAULT_CONFIG,
  cleanLine
} from "./chunk-BNL5HEYF.js";
import {
  download,
  fillFolder,
  shown,
  whyOf
} from "./chunk-745CZATK.js";
import {
  ControllerError,
  readModelManifest
} from "./chunk-W6LCXMSJ.js";
import {
  ConfigError
} from "./chunk-WJXJ7YE4.js";
import {
  deadline
} from "./chunk-BWTFSKFN.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import {
  __callDispose,
  __using
} from "./chunk-NLBF54U6.js";

// src/cli/config-file.ts
import { join, relative, resolve } from "node:path";
async function findConfig(directory, flag, cwd) {
  if (flag === false) return { config: DEFAULT_CONFIG };
  const isNamed = typeof flag === "string";
  const path = isNamed ? resolve(cwd, flag) : join(directory, CONFIG_FILE);
  const file = cleanLine(isNamed ? flag : relative(cwd, path));
  const text = await readText(path, file, isNamed);
  if (text === void 0) return { config: DEFAULT_CONFIG };
  try {
    const { readConfig } = await import("./chunk-CVSTNNPC.js");
    return { config: readConfig(text), file };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new CliError(EXIT.config, `${file}: ${cleanLine(error.message, MOST_WORDS)}`, {
      cause: error
    });
  }
}
var MOST_WORDS = 800;
async function readText(path, file, isNamed) {
  const bytes = await readRegularFile(path, MOST_BYTES).catch((error) => {
    if (error.code === "ENOENT" && !isNamed) return void 0;
    return error.code === "ENOENT" ? "there is no such file" : unreadable(error);
  });
  if (bytes === void 0) return void 0;
  if (typeof bytes === "string") {
    const next = isNamed ? "check --config" : "make it a regular file, or pass --no-config";
    throw new CliError(EXIT.config, `cannot read ${file}: ${bytes}. Next: ${next}.`);
  }
  return bytes.toString("utf8");
}
var MOST_BYTES = 131072;

// src/cli/container-settings.ts
var CONTAINER_VARIABLES = {
  engine: "IAC_DPO_CONTAINER_ENGINE",
  image: "IAC_DPO_CONTAINER_IMAGE",
  rootfs: "IAC_DPO_CONTAINER_ROOTFS",
  globalArguments: "IAC_DPO_CONTAINER_GLOBAL_ARGS",
  runArguments: "IAC_DPO_CONTAINER_RUN_ARGS"
};
function containerSettings(env) {
  const value = (key) => env[CONTAINER_VARIABLES[key]] || void 0;
  const [engine, image, rootfs] = [value("engine"), value("image"), value("rootfs")];
  const [globalArguments, runArguments] = [value("globalArguments"), value("runArguments")];
  if (!(engine || image || rootfs || globalArguments || runArguments)) return void 0;
  return [
    {
      engine: engineName(engine ?? (rootfs ? "podman" : "docker")),
      ...image && { image },
      ...rootfs && { rootfs },
      ...globalArguments && { globalArguments: words(globalArguments) },
      ...runArguments && { runArguments: words(runArguments) }
    }
  ];
}
function engineName(value) {
  if (value === "docker" || value === "podman") return value;
  throw new CliError(
    EXIT.usage,
    `${CONTAINER_VARIABLES.engine} is "${value}". Next: set it to docker or podman.`
  );
}
var words = (text) => text.split(" ").filter((word) => word !== "");

// src/controller/package/embedded-model.ts
import { existsSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";
function embeddedModel(from = import.meta.url) {
  const above = folderAbove(from, join2("models", "default.json"));
  if (above === void 0) return void 0;
  const models = join2(above, "models");
  const name = nameIn(join2(models, "default.json"));
  const folder = join2(models, name);
  if (existsSync(join2(folder, "manifest.json"))) return { name, folder };
  throw new ControllerError(
    "unusable-model",
    `models/default.json names ${name}, which is not in ${models}; run training/release.py fetch, or reinstall iac-dpo.`
  );
}
function nameIn(file) {
  try {
    return DEFAULT.parse(JSON.parse(readFileSync(file, "utf8"))).name;
  } catch (cause) {
    throw new ControllerError("unusable-model", `${file} names no model; reinstall iac-dpo.`, {
      cause
    });
  }
}
var DEFAULT = external_exports.object({ name: external_exports.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/) });

// src/controller/package/fetch-package.ts
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join as join3 } from "node:path";
async function fetchPackage({ url, sha256 }, cache, signal) {
  const folder = join3(cache, sha256);
  try {
    var _stack = [];
    try {
      if (await isKept(folder, sha256)) return folder;
      const limited = __using(_stack, deadline(MOST_MS, signal));
      await fillFolder(
        folder,
        (partial) => fetchInto(partial, url, sha256, limited.signal),
        () => isKept(folder, sha256)
      );
      return folder;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (cause) {
    signal.throwIfAborted();
    const why = whyOf(cause);
    throw new ControllerError(
      "unusable-model",
      `Cannot fetch the model of ${shown(url)}: ${why}.`,
      {
        cause
      }
    );
  }
}
var MOST_MS = 10 * 6e4;
var MANIFEST_BYTES = 2 ** 20;
var MOST_BYTES2 = 6 * 2 ** 30;
async function isKept(folder, sha256) {
  const manifest = await readFile(join3(folder, MANIFEST)).catch((error) => {
    if (error.code === "ENOENT") return void 0;
    throw error;
  });
  if (manifest === void 0) return false;
  if (createHash("sha256").update(manifest).digest("hex") === sha256) return true;
  throw new Error(`the copy in ${folder} was changed; delete it`);
}
var MANIFEST = "manifest.json";
async function fetchInto(folder, url, sha256, signal) {
  await download(url, join3(folder, MANIFEST), { sha256, maxBytes: MANIFEST_BYTES }, signal);
  const { files } = await readModelManifest(folder);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MOST_BYTES2) throw new Error(`it has ${total} bytes, more than ${MOST_BYTES2}`);
  for (const { file, bytes, sha256: sha2562 } of files)
    await download(new URL(file, url), join3(folder, file), { sha256: sha2562, maxBytes: bytes }, signal);
}

// src/controller/package/find-model.ts
async function findModel(source, cache, signal) {
  switch (source.kind) {
    case "folder":
      return source.path;
    case "url":
      return fetchPackage(source, cache, signal);
    case "embedded": {
      const model = embeddedModel();
      if (model) return model.folder;
      throw new ControllerError("unusable-model", "No model comes with this release.");
    }
  }
}

export {
  findConfig,
  embeddedModel,
  findModel,
  containerSettings
};
