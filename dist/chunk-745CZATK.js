import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ControllerError
} from "./chunk-W6LCXMSJ.js";
import {
  __callDispose,
  __using
} from "./chunk-NLBF54U6.js";

// src/controller/package/model-cache.ts
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
function modelCache(env, platform = process.platform, home = homedir()) {
  const runner = absolute(env.RUNNER_TOOL_CACHE);
  return join(runner ?? userCache(env, platform, home), "iac-dpo", "models");
}
function userCache(env, platform, home) {
  if (platform === "win32") return absolute(env.LOCALAPPDATA) ?? join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return absolute(env.XDG_CACHE_HOME) ?? join(home, ".cache");
}
var absolute = (path) => path !== void 0 && isAbsolute(path) ? path : void 0;

// src/controller/package/model-source.ts
function modelSource(text) {
  if (text === "embedded") return { kind: "embedded" };
  if (!SCHEME.test(text)) return { kind: "folder", path: text };
  const refuse = (why) => {
    throw new ControllerError("unusable-model", `The URL of a model ${why}.`);
  };
  const url = URL.canParse(text) ? new URL(text) : refuse("cannot be read");
  const sha256 = HASH.exec(url.hash)?.[1];
  if (sha256 === void 0)
    return refuse(
      "ends with #sha256= and the SHA-256 of its manifest.json in 64 hexadecimal digits"
    );
  url.hash = "";
  const fault = faultOf(url);
  return fault === void 0 ? { kind: "url", url, sha256: sha256.toLowerCase() } : refuse(fault);
}
var SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;
var HASH = /^#sha256=([0-9a-f]{64})$/i;
function faultOf({ protocol, hostname, username, password }) {
  if (username !== "" || password !== "") return "must hold no user name and no password";
  const isLocal = protocol === "http:" && LOCAL.has(hostname);
  return protocol === "https:" || isLocal ? void 0 : "must begin with https://";
}
var LOCAL = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);

// src/controller/why.ts
import { isNativeError } from "node:util/types";
function whyOf(error) {
  if (!isNativeError(error)) return String(error);
  return isNativeError(error.cause) ? `${error.message} (${error.cause.message})` : error.message;
}

// src/controller/package/download.ts
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// node_modules/proxy-from-env/index.js
var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443
};
function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === "string" ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== "string" || !hostname || typeof proto !== "string") {
    return "";
  }
  proto = proto.split(":", 1)[0];
  hostname = hostname.replace(/:\d*$/, "");
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return "";
  }
  var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
  if (proxy && proxy.indexOf("://") === -1) {
    proxy = proto + "://" + proxy;
  }
  return proxy;
}
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv("no_proxy").toLowerCase();
  if (!NO_PROXY) {
    return true;
  }
  if (NO_PROXY === "*") {
    return false;
  }
  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;
    }
    if (!/^[.*]/.test(parsedProxyHostname)) {
      return hostname !== parsedProxyHostname;
    }
    if (parsedProxyHostname.charAt(0) === "*") {
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    return !hostname.endsWith(parsedProxyHostname);
  });
}
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
}

// src/controller/package/download.ts
async function download(url, path, expected, signal) {
  const body = await open(url, signal);
  const { maxBytes } = expected;
  const [algorithm, wanted] = "sha256" in expected ? ["sha256", expected.sha256] : ["sha512", expected.sha512];
  const hash = createHash(algorithm);
  let bytes = 0;
  await pipeline(
    body,
    async function* (chunks) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw new Error(`${shown(url)} has more than ${maxBytes} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: "wx" }),
    { signal }
  );
  const digest = hash.digest("hex");
  if (digest !== wanted) throw new Error(`${shown(url)} has ${algorithm} ${digest}, not ${wanted}`);
}
var shown = ({ origin, pathname }) => `${origin}${pathname}`;
async function open(url, signal) {
  const { fetch, ProxyAgent } = (await import("./chunk-5VOLQ3LG.js")).default;
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const proxy = getProxyForUrl(at.href);
    const response = await fetch(at, {
      redirect: "manual",
      signal,
      ...proxy && { dispatcher: new ProxyAgent(proxy) }
    });
    const { status, body } = response;
    if (status === 200 && body) return Readable.from(body);
    await body?.cancel();
    const location = response.headers.get("location");
    if (!REDIRECTS.has(status) || location === null)
      throw new Error(`${shown(at)} answered ${status}`);
    at = followed(at, location);
  }
  throw new Error(`${shown(url)} leads on more than ${MOST_REDIRECTS} times`);
}
var MOST_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function followed(from, location) {
  const to = new URL(location, from);
  const fault = from.protocol === "https:" && to.protocol !== "https:" ? "must begin with https://" : faultOf(to);
  if (fault !== void 0) throw new Error(`${shown(from)} leads to a place that ${fault}`);
  return to;
}

// src/controller/package/fill-folder.ts
import { mkdir, mkdtemp, readdir as readdir2, rename as rename2, rm, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join3 } from "node:path";

// src/storage/replace-file.ts
import { createWriteStream as createWriteStream2 } from "node:fs";
import { open as open2, realpath, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable as Readable2 } from "node:stream";
import { pipeline as pipeline2 } from "node:stream/promises";
async function replaceFile(path, content, signal) {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => void 0);
  const isPlain = old === void 0 || old.isFile();
  const written = isPlain ? `${target}.partial` : target;
  const output = createWriteStream2(written, {
    flush: isPlain,
    ...old && { mode: old.mode & 511 }
  });
  await pipeline2(Readable2.from(typeof content === "string" ? [content] : content), output, {
    ...signal && { signal }
  });
  if (!isPlain) return;
  await rename(written, target);
  await syncFolder(dirname(target));
}
async function syncFolder(folder) {
  var _stack = [];
  try {
    if (process.platform === "win32") return;
    const handle = __using(_stack, await open2(folder, "r"), true);
    await handle.sync();
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/storage/sync-tree.ts
import { open as open3, readdir } from "node:fs/promises";
import { join as join2 } from "node:path";
async function syncTree(folder) {
  if (process.platform === "win32") return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    var _stack = [];
    try {
      const path = join2(folder, entry.name);
      if (entry.isDirectory()) await syncTree(path);
      if (!entry.isFile()) continue;
      const handle = __using(_stack, await open3(path, "r"), true);
      await handle.sync();
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  await syncFolder(folder);
}

// src/controller/package/fill-folder.ts
async function fillFolder(folder, fill, isThere) {
  const parent = dirname2(folder);
  await mkdir(parent, { recursive: true });
  await sweep(parent);
  const partial = await mkdtemp(join3(parent, PARTIAL));
  try {
    await fill(partial);
    await syncTree(partial);
    await rename2(partial, folder).catch(async (error) => {
      if (!await isThere()) throw error;
    });
    await syncFolder(parent);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
var PARTIAL = "partial-";
var ABANDONED_MS = 60 * 6e4;
async function sweep(parent) {
  for (const name of await readdir2(parent)) {
    if (!name.startsWith(PARTIAL)) continue;
    const path = join3(parent, name);
    const found = await stat2(path).catch(() => void 0);
    if (found && Date.now() - found.mtimeMs > ABANDONED_MS)
      await rm(path, { recursive: true, force: true });
  }
}

export {
  modelSource,
  faultOf,
  modelCache,
  userCache,
  absolute,
  whyOf,
  download,
  shown,
  replaceFile,
  fillFolder
};
