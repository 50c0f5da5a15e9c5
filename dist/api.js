import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  repairsJson,
  scopePlaces,
  validationsJson
} from "./chunk-WNXDABFS.js";
import {
  NO_CONTROLLER,
  openRanker,
  planRepairs,
  tellFailures,
  validatorFor,
  whoDecides,
  wireServices
} from "./chunk-NTW2N4EU.js";
import "./chunk-G23YRJXD.js";
import "./chunk-336RCNH2.js";
import "./chunk-B5GKYM4K.js";
import "./chunk-3INAY5OC.js";
import "./chunk-2NM3UQP4.js";
import "./chunk-VVXDL6RD.js";
import "./chunk-TX7YJLK7.js";
import "./chunk-HFS5E6KP.js";
import "./chunk-BBA7IVQQ.js";
import "./chunk-N526KJFQ.js";
import "./chunk-KJJ3YXJI.js";
import {
  readModules
} from "./chunk-DTIVZYPU.js";
import "./chunk-DZMTIEFW.js";
import "./chunk-ARRKEDXX.js";
import "./chunk-DCR5WNRV.js";
import {
  cleanLine
} from "./chunk-BNL5HEYF.js";
import {
  isOwnTerraform,
  whyUnsafe
} from "./chunk-RESCFQAA.js";
import "./chunk-745CZATK.js";
import "./chunk-W6LCXMSJ.js";
import "./chunk-WJXJ7YE4.js";
import "./chunk-OF22M7YM.js";
import "./chunk-WYD6KFTX.js";
import "./chunk-JDRZOA65.js";
import "./chunk-SHN3AHZV.js";
import "./chunk-BWTFSKFN.js";
import "./chunk-TZ2VFOMX.js";
import {
  __callDispose,
  __using
} from "./chunk-NLBF54U6.js";

// src/api/call-context.ts
function contextOf(options, services2) {
  const { cwd = process.cwd(), signal = new AbortController().signal, onNotice } = options;
  const told = { write: (text) => onNotice?.(noticeOf(String(text))) };
  return { services: services2, stdout: { write: () => {
  } }, stderr: told, cwd, env: process.env, signal };
}
var noticeOf = (text) => cleanLine(text.replace(/^iac-dpo: /, ""), MOST_CHARACTERS);
var MOST_CHARACTERS = 1e3;
var engineOf = ({ engine = "auto", core = "auto" }) => ({ engine, core });

// src/api/read-source.ts
async function readSource(source, { cwd, services: services2 }) {
  if (typeof source !== "string")
    return [{ module: moduleOf(source), directory: cwd, root: cwd, isOnDisk: false }];
  const modules = await readModules([source], cwd, services2.readModule);
  return modules.map((located) => ({ ...located, isOnDisk: true }));
}
function moduleOf({ files, name = "." }) {
  const given = Object.entries(files).map(([path, content]) => {
    const why = path === LOCK_FILE ? void 0 : whyUnsafe(path);
    if (why !== void 0)
      throw new TypeError(
        `${JSON.stringify(path)} cannot be a file of a module: ${why}. Next: leave it out.`
      );
    return { path, bytes: Buffer.from(content) };
  });
  const sorted = given.toSorted((a, b) => a.path < b.path ? -1 : 1);
  const lock = sorted.find(({ path }) => path === LOCK_FILE);
  return {
    label: name,
    files: sorted.filter(({ path }) => isOwnTerraform(path)),
    assets: sorted.filter((file) => !isOwnTerraform(file.path) && file !== lock),
    ...lock && { lockFile: lock.bytes },
    skipped: []
  };
}
var LOCK_FILE = ".terraform.lock.hcl";

// src/api/repair-sources.ts
async function repairSources(sources, options, services2) {
  var _stack = [];
  try {
    const context = contextOf(options, services2);
    const modules = (await Promise.all(sources.map((one) => readSource(one, context)))).flat();
    const scopes = options.scope && scopePlaces(options.scope, modules, context.cwd);
    const plans = [];
    for (const [index, located] of modules.entries()) {
      const scope = scopes && [scopes[index] ?? []];
      plans.push(...await planRepairs([located], scope, flagsOf(options, located), context));
    }
    const { controller = NO_CONTROLLER, device = "cpu", signal } = options;
    const validator = __using(_stack, await validatorFor(context, engineOf(options)), true);
    const opened2 = __using(_stack, await openRanker({ controller, device }, context), true);
    const repairs = [];
    for (const { located, options: asked } of plans) {
      context.signal.throwIfAborted();
      repairs.push(
        await services2.repair(located.module, {
          ...asked,
          ...whoDecides(opened2),
          validator,
          ...signal && { signal }
        })
      );
    }
    tellFailures(opened2, context);
    return JSON.parse(repairsJson(repairs));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var flagsOf = ({ config, maxRounds, modernise }, { isOnDisk }) => ({
  config: config ?? (isOnDisk ? void 0 : false),
  ...maxRounds !== void 0 && { maxRounds },
  ...modernise !== void 0 && { modernise }
});

// src/api/validate-sources.ts
async function validateSources(sources, options, services2) {
  var _stack = [];
  try {
    const context = contextOf(options, services2);
    const modules = (await Promise.all(sources.map((one) => readSource(one, context)))).flat();
    const validator = __using(_stack, await validatorFor(context, engineOf(options)), true);
    const results = [];
    for (const { module } of modules) {
      context.signal.throwIfAborted();
      results.push({ module, validation: await validator.validate(module, context.signal) });
    }
    return JSON.parse(validationsJson(results));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/api/api.ts
function repair(source, options = {}) {
  return repairSources(listed(source), options, services());
}
function validate(source, options = {}) {
  return validateSources(listed(source), options, services());
}
var listed = (source) => Array.isArray(source) ? source : [source];
var services = () => {
  opened ??= wireServices(process.env);
  return opened;
};
var opened;
export {
  repair,
  validate
};
