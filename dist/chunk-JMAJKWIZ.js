import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  detectEngine,
  temporaryFolder
} from "./chunk-N4KQYHF2.js";
import {
  providersOf
} from "./chunk-X43ZM4NK.js";
import {
  lineWidth
} from "./chunk-PQZ44GD4.js";
import {
  EngineError
} from "./chunk-MDLE5RBH.js";
import {
  openSchemas,
  require_picocolors,
  useColour
} from "./chunk-O32DBOJL.js";
import "./chunk-2T6YC74J.js";
import {
  VERSION,
  wrap
} from "./chunk-PY7EPOMC.js";
import {
  containerSettings,
  embeddedModel,
  findConfig,
  findModel
} from "./chunk-N526KJFQ.js";
import {
  CORES,
  coresFor
} from "./chunk-KJJ3YXJI.js";
import {
  CliError,
  EXIT,
  assertDirectory,
  readModules
} from "./chunk-DTIVZYPU.js";
import "./chunk-DZMTIEFW.js";
import "./chunk-ARRKEDXX.js";
import "./chunk-DCR5WNRV.js";
import {
  cleanLine
} from "./chunk-BNL5HEYF.js";
import "./chunk-RESCFQAA.js";
import {
  modelCache,
  modelSource
} from "./chunk-745CZATK.js";
import {
  ControllerError,
  openPackage
} from "./chunk-W6LCXMSJ.js";
import "./chunk-WJXJ7YE4.js";
import "./chunk-OF22M7YM.js";
import "./chunk-WYD6KFTX.js";
import "./chunk-JDRZOA65.js";
import "./chunk-SHN3AHZV.js";
import {
  deadline
} from "./chunk-BWTFSKFN.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-NLBF54U6.js";

// src/cli/run-doctor.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { dirname as dirname2, resolve as resolve2 } from "node:path";

// src/doctor/check.ts
var isProblem = ({ status }) => status === "problem";

// src/doctor/doctor-report.ts
function doctorReport(checks, colours, width) {
  const room = (width ?? Number.POSITIVE_INFINITY) - INDENT;
  const lines = checks.flatMap(({ name: name2, status, found, next }) => {
    const [first = "", ...more] = wrap(cleanLine(found, MOST_WORDS), room);
    return [
      `${marks(colours)[status]} ${colours.bold(name2.padEnd(NAME))} ${first}`,
      ...[...more, ...wrap(next === void 0 ? "" : `Next: ${cleanLine(next, MOST_WORDS)}`, room)].filter((line) => line !== "").map((line) => " ".repeat(INDENT) + line)
    ];
  });
  return `${lines.join("\n")}

${summary(checks)}
`;
}
function doctorJson(checks) {
  const content = { formatVersion: 1, canRepair: !checks.some(isProblem), checks };
  return `${JSON.stringify(content, null, 2)}
`;
}
var MOST_WORDS = 500;
var NAME = 9;
var INDENT = "warning ".length + NAME + 1;
var marks = ({ green, yellow, red }) => ({
  ok: green("ok     "),
  warning: yellow("warning"),
  problem: red("problem")
});
function summary(checks) {
  const problems = checks.filter(isProblem).length;
  const warnings = checks.filter(({ status }) => status === "warning").length;
  if (problems > 0) return `${counted(problems, "problem")} would stop a repair.`;
  return warnings > 0 ? `Repairs would run, with ${counted(warnings, "warning")}.` : "Repairs would run.";
}
var counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

// src/doctor/folder-checks.ts
import { access, mkdtemp, rmdir, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
async function folderChecks(cache, { programJudges }) {
  return [...programJudges ? [await temporaryCheck()] : [], await cacheCheck(cache)];
}
async function temporaryCheck() {
  const name2 = "temporary";
  try {
    var _stack = [];
    try {
      const folder = __using(_stack, await temporaryFolder(), true);
      const { bavail, bsize } = await statfs(folder.path);
      const free = bavail * bsize;
      const found = `${tmpdir()}, ${Math.floor(free / 2 ** 20)} MiB free`;
      if (free >= ENOUGH_BYTES) return { name: name2, status: "ok", found };
      return { name: name2, status: "warning", found, next: "make room, or let TMPDIR name another folder" };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    const found = `${tmpdir()} cannot be written (${codeOf(error)})`;
    return { name: name2, status: "problem", found, next: "let TMPDIR name a folder that can be written" };
  }
}
var ENOUGH_BYTES = 256 * 2 ** 20;
async function cacheCheck(cache) {
  const name2 = "cache";
  try {
    await rmdir(await mkdtemp(join(await nearestFolder(cache), ".iac-dpo-")));
    return { name: name2, status: "ok", found: cache };
  } catch (error) {
    return {
      name: name2,
      status: "warning",
      found: `${cache} cannot be written (${codeOf(error)}); no model and no schema of yours is kept`,
      next: "let XDG_CACHE_HOME name a folder that can be written, if you need that"
    };
  }
}
async function nearestFolder(path) {
  const there = await access(path).then(
    () => true,
    () => false
  );
  return there || dirname(path) === path ? path : nearestFolder(dirname(path));
}
var codeOf = (error) => error.code ?? "unknown error";

// src/doctor/judge-checks.ts
async function judgeChecks(request) {
  if (request.engine === "checker")
    return [
      { name: "judge", status: "ok", found: "our own checker, as asked: nothing is validated" }
    ];
  const tried = await Promise.all(attemptsOf(request).map((attempt) => tryOut(attempt, request)));
  const working = tried.filter((one) => one.answer.kind === "works");
  const broken = tried.flatMap(
    ({ name: name2, answer }) => answer.kind === "fails" && answer.error.fault !== "not-found" ? [brokenCheck(name2, answer.error)] : []
  );
  const missing = tried.flatMap(
    ({ answer }) => answer.kind === "fails" && answer.error.fault === "not-found" ? [answer.error.what] : []
  );
  return [judge(request, preferred(working), missing), ...others(working), ...broken];
}
var DEFAULT_CONTAINERS = [
  { engine: "docker" },
  { engine: "podman" }
];
function attemptsOf({
  engine,
  core,
  containers = DEFAULT_CONTAINERS
}) {
  const inContainers = containers.map(
    (one) => ({ name: one.engine, engine: "container", core, containers: [one] })
  );
  const local = coresFor(core).map((one) => ({ name: one, engine: "local", core: one }));
  return [...engine === "local" ? [] : inContainers, ...engine === "container" ? [] : local];
}
async function tryOut(attempt, { environment }) {
  var _stack2 = [];
  try {
    const folder = __using(_stack2, await temporaryFolder(), true);
    const { engine: request, core, containers } = attempt;
    const options = { folder: folder.path, environment, core, ...containers && { containers } };
    try {
      var _stack = [];
      try {
        const detected = await detectEngine(request, options);
        if (detected.kind === "checker") throw new Error("the checker was not asked for");
        const engine = __using(_stack, detected.engine, true);
        const { core: found, description } = engine;
        return { ...attempt, answer: { kind: "works", core: found, description } };
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        var _promise = __callDispose(_stack, _error, _hasError);
        _promise && await _promise;
      }
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return { ...attempt, answer: { kind: "fails", error } };
    }
  } catch (_2) {
    var _error2 = _2, _hasError2 = true;
  } finally {
    var _promise2 = __callDispose(_stack2, _error2, _hasError2);
    _promise2 && await _promise2;
  }
}
function preferred(working) {
  const found = working.filter((one) => one.answer.kind === "works");
  const rank = ({ engine, answer }) => (engine === "container" ? 0 : CORES.length) + CORES.indexOf(answer.core);
  return [...found].sort((a, b) => rank(a) - rank(b))[0];
}
function judge({ engine }, best, missing) {
  const absent = missing.length === 0 ? "" : ` (${missing.join("; ")})`;
  if (best) {
    const found = `${best.answer.description}${absent}`;
    return best.answer.description.includes(UNCONFINED) ? {
      name: "judge",
      status: "warning",
      found,
      next: "use a container for drafts of strangers (container/README.md)"
    } : { name: "judge", status: "ok", found };
  }
  const install = "install terraform (https://developer.hashicorp.com/terraform/install), or podman or docker with the image of container/README.md";
  if (engine === "auto")
    return {
      name: "judge",
      status: "warning",
      found: `our own checker alone: repairs are checked, not validated${absent}`,
      next: install
    };
  return {
    name: "judge",
    status: "problem",
    found: `--engine ${engine} finds none${absent}`,
    next: `${install}, or take --engine auto`
  };
}
var UNCONFINED = "not confined";
function others(working) {
  const best = preferred(working);
  return working.flatMap(
    (one) => one.answer.kind === "works" && one !== best ? [{ name: one.name, status: "ok", found: one.answer.description }] : []
  );
}
function brokenCheck(name2, { what, message }) {
  const next = message.slice(what.length + 2).replace(/\.$/, "");
  return { name: name2, status: "warning", found: what, next: lowerFirst(next) };
}
var lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

// src/doctor/model-checks.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join as join2, resolve } from "node:path";
async function modelChecks(named, { env, cwd, signal }) {
  try {
    if (named === "none") return [{ name: "model", status: "ok", found: rulesAlone() }];
    const meant = modelSource(named);
    const source = meant.kind === "folder" ? { ...meant, path: resolve(cwd, meant.path) } : meant;
    const cache = modelCache(env);
    if (source.kind === "url" && !existsSync(join2(cache, source.sha256, "manifest.json")))
      return [notFetched(cache), runtimeCheck()];
    const { manifest } = await openPackage(await findModel(source, cache, signal));
    const size = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const found = `${manifest.name}, ${manifest.precision}, ${Math.round(size / 1e6)} MB, every file as its hash says`;
    return [{ name: "model", status: "ok", found }, runtimeCheck()];
  } catch (error) {
    if (!(error instanceof ControllerError)) throw error;
    const found = error.message.replace(/\.$/, "");
    return [
      { name: "model", status: "problem", found, next: "name another --controller, or none" }
    ];
  }
}
function rulesAlone() {
  const words = "none; the rules choose between repairs";
  const model = embeddedModel();
  return model ? `${words} (${model.name} is here: --controller embedded)` : words;
}
var notFetched = (cache) => ({
  name: "model",
  status: "warning",
  found: `not fetched yet; the first run keeps it in ${cache}`,
  next: "let that run reach its address, or copy the model here and name its folder"
});
function runtimeCheck() {
  try {
    createRequire(import.meta.url).resolve("onnxruntime-node");
    return { name: "model", status: "ok", found: "onnxruntime-node is installed" };
  } catch {
    return {
      name: "model",
      status: "warning",
      found: "onnxruntime-node is not installed; the first run fetches 114 MB",
      next: "npm install onnxruntime-node beside iac-dpo, or let that run reach a registry"
    };
  }
}

// src/doctor/node-check.ts
function nodeCheck(version) {
  const major = Number(version.split(".")[0]);
  if (major >= OLDEST) return { name: "node", status: "ok", found: version };
  return {
    name: "node",
    status: "problem",
    found: `${version}, and ${OLDEST} is the oldest that is tested`,
    next: `install Node ${OLDEST} or newer`
  };
}
var OLDEST = 20;

// src/doctor/schema-checks.ts
function schemaChecks(modules, catalogue) {
  const uses = providersOf(modules, catalogue);
  if (uses.length > 0) return uses.map(schemaCheck);
  const { releases, providers } = catalogue;
  const found = `${releases.length} releases of ${providers.length} providers are stored; none is needed here`;
  return [{ name: "schemas", status: "ok", found }];
}
function schemaCheck({ address, release }) {
  if (!release)
    return {
      name: "schemas",
      status: "warning",
      found: `none of ${address}: what is written for it is not validated`,
      next: "terraform providers schema -json > schema.json where it is initialised, then iac-dpo schema add schema.json"
    };
  const { version, exactness, how, wanted } = release;
  if (how === "nearest")
    return {
      name: "schemas",
      status: "warning",
      found: `${address} ${version} (${exactness}) stands in for ${wanted}`,
      next: `add the one that is wanted with iac-dpo schema add, or see iac-dpo schema list`
    };
  return {
    name: "schemas",
    status: "ok",
    found: `${address} ${version} (${exactness}, ${WORDS[how]})`
  };
}
var WORDS = {
  default: "no version is asked for",
  locked: "as in the lock file",
  allowed: "as its constraints allow"
};

// src/doctor/token-check.ts
async function tokenCheck(request) {
  const { env, repository } = request;
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!token)
    return repository === void 0 ? ok("none set; only `iac-dpo feedback` needs one, and the action brings its own") : warning("there is none to ask with", "set GITHUB_TOKEN or GH_TOKEN");
  if (repository === void 0)
    return ok("set, and not tried; --github OWNER/REPO asks GitHub what it may do");
  try {
    return await ask(token, repository, request);
  } catch (error) {
    request.signal.throwIfAborted();
    const why = error instanceof Error ? causeOf(error) : String(error);
    return warning(`GitHub did not answer: ${why}`, "check the network, or GITHUB_API_URL");
  }
}
var name = "token";
var ok = (found) => ({ name, status: "ok", found });
var warning = (found, next) => ({ name, status: "warning", found, next });
var answerSchema = external_exports.object({
  full_name: external_exports.string(),
  permissions: external_exports.object({ pull: external_exports.boolean().optional(), push: external_exports.boolean().optional() }).optional()
});
async function ask(token, repository, { env, userAgent, signal }) {
  var _stack = [];
  try {
    const api = env.GITHUB_API_URL || "https://api.github.com";
    const limit = __using(_stack, deadline(MOST_MS, signal));
    const response = await fetch(`${api}/repos/${repository}`, {
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": userAgent,
        "x-github-api-version": "2022-11-28"
      },
      redirect: "error",
      signal: limit.signal
    });
    if (!response.ok) await response.body?.cancel();
    if (response.status === 401) return warning("GitHub does not take it", "make a new one");
    if (!response.ok)
      return warning(
        `it does not see ${repository} (GitHub answered ${response.status})`,
        "check the name, and give the token `contents: read` and `pull-requests: read`"
      );
    const { full_name, permissions } = answerSchema.parse(await response.json());
    const scopes = response.headers.get("x-oauth-scopes");
    const told2 = scopes ? `; scopes: ${scopes}` : "";
    if (permissions === void 0) return ok(`may read ${full_name}; what else is not told${told2}`);
    return permissions.push ? ok(`may read ${full_name} and write to it${told2}`) : ok(`may read ${full_name} and not write to it, so it cannot post${told2}`);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var MOST_MS = 1e4;
var causeOf = ({ message, cause }) => cause instanceof Error ? cause.message || message : message;

// src/cli/run-doctor.ts
async function doctor(directory, flags, context) {
  const { cwd, env, stdout, signal } = context;
  const path = resolve2(cwd, directory);
  await assertDirectory(path, directory);
  const [judge2, model, folders, token, rest] = await Promise.all([
    told("judge", async () => {
      const containers = containerSettings(env);
      const { engine, core } = flags;
      return judgeChecks({ engine, core, environment: env, ...containers && { containers } });
    }),
    modelChecks(flags.controller, { env, cwd, signal }),
    folderChecks(dirname2(modelCache(env)), { programJudges: flags.engine !== "checker" }),
    tokenCheck({ env, repository: flags.github, userAgent: `iac-dpo/${VERSION}`, signal }),
    ofDirectory(path, directory, flags, context)
  ]);
  const checks = [nodeCheck(process.versions.node), ...judge2, ...rest, ...model, ...folders, token];
  const colours = import_picocolors.default.createColors(useColour(stdout, env));
  stdout.write(
    flags.json ? doctorJson(checks) : doctorReport(checks, colours, lineWidth(stdout, env))
  );
  return checks.some(isProblem) ? EXIT.unfit : EXIT.ok;
}
async function ofDirectory(path, directory, { config }, { cwd, env, services }) {
  const modules = await readModules([directory], cwd, services.readModule).catch(
    (error) => {
      if (error instanceof CliError) return error;
      throw error;
    }
  );
  const found = modules instanceof CliError ? [] : modules;
  return [
    modulesCheck(modules),
    ...await told(
      "schemas",
      async () => schemaChecks(
        found.map(({ module }) => module),
        openSchemas(env)
      )
    ),
    ...await told("config", async () => {
      const { file } = await findConfig(path, config, cwd);
      return [{ name: "config", status: "ok", found: file ?? "none; every gate is on" }];
    })
  ];
}
function modulesCheck(modules) {
  if (modules instanceof CliError) return { ...failed("modules", modules), status: "warning" };
  const names = modules.slice(0, MOST_NAMES).map(({ module }) => module.label);
  const more = modules.length > MOST_NAMES ? ` and ${modules.length - MOST_NAMES} more` : "";
  return { name: "modules", status: "ok", found: `${names.join(", ")}${more}` };
}
var MOST_NAMES = 6;
async function told(name2, look) {
  try {
    return await look();
  } catch (error) {
    if (error instanceof CliError) return [failed(name2, error)];
    if (error.syscall === "mkdtemp") return [];
    throw error;
  }
}
function failed(name2, { message }) {
  const [found = "", next] = message.split(/\.? Next: /);
  return { name: name2, status: "problem", found, ...next && { next: next.replace(/\.$/, "") } };
}
export {
  doctor
};
