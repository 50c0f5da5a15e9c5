import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ControllerError
} from "./chunk-ZE7G5O5J.js";

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

// src/controller/package/download.ts
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
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
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await fetch(at, { redirect: "manual", signal });
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

export {
  modelSource,
  faultOf,
  download,
  shown,
  modelCache,
  userCache,
  absolute
};
