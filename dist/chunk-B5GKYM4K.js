import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  whollyKnown
} from "./chunk-BBA7IVQQ.js";
import {
  canonicalAddress,
  providerNameOf
} from "./chunk-ARRKEDXX.js";
import {
  calledModules
} from "./chunk-RESCFQAA.js";
import {
  blockHeader,
  viewModule
} from "./chunk-SHN3AHZV.js";

// src/module/nothing-to-read.ts
function nothingToRead(module, tier) {
  if (viewModule(module).documents.size > 0) return void 0;
  const reason = "not validated: it holds no .tf or .tf.json file";
  return { verdict: "unknown", tier, findings: [], reason };
}

// src/schema/used-schemas.ts
function usedSchemas(module, { choices }) {
  const used = /* @__PURE__ */ new Set();
  const pending = [module];
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { resources, sources } = viewModule(next);
    for (const { type, block } of resources) {
      const name = providerNameOf(type, block);
      used.add(canonicalAddress(sources.get(name) ?? name));
    }
    for (const { child } of calledModules(next))
      if (child.kind === "local") pending.push(child.module);
  }
  return [...used].sort().flatMap((address) => {
    const choice = choices.get(address);
    if (!choice) return [];
    const { version, exactness, how, wanted } = choice;
    return [
      { provider: address, version, exactness, how, ...wanted !== void 0 && { wanted } }
    ];
  });
}

// src/module/absent-module.ts
import { posix } from "node:path";
var ABSENT_MODULE = "Unreadable module directory";
function absentModule({ name, blocks, child }, directory) {
  const [first] = blocks;
  return {
    kind: "module-not-installed",
    name,
    severity: "error",
    stage: 2,
    summary: ABSENT_MODULE,
    detail: `The directory ${child.source} could not be read for module "${name}": there is no such directory.`,
    ...first && {
      place: { file: posix.join(directory, first.file), range: blockHeader(first.block) }
    }
  };
}

// src/constraints/groups.ts
function brokenGroups(groups, entries) {
  const kindOf = (name) => {
    const value = entries.get(name);
    if (!value || value.kind === "null" || "items" in value && value.items.length === 0) {
      return "unset";
    }
    return value.kind === "unknown" ? "unknown" : "set";
  };
  return groups.flatMap((group) => brokenGroup(group, kindOf));
}
function brokenGroup(group, kindOf) {
  if (group.kind === "conflict") {
    const both = kindOf(group.name) === "set" && kindOf(group.with) === "set";
    return both ? [{ severity: "error", ...group.words, path: [group.name] }] : [];
  }
  if (group.kind === "needs") {
    const alone = kindOf(group.name) === "set" && kindOf(group.other) === "unset";
    return alone ? [{ severity: "error", ...group.words, path: [group.name] }] : [];
  }
  const { kind, names } = group;
  const how = kind === "exactly-one" ? "Exactly" : "At least";
  const detail = `${how} one of these attributes must be configured: [${names.join(",")}]`;
  const set = names.filter((name) => kindOf(name) === "set");
  if (kind === "exactly-one" && set.length > 1) {
    return [{ severity: "error", summary: COMBINATION, detail, path: set.slice(0, 1) }];
  }
  return names.every((name) => kindOf(name) === "unset") ? [{ severity: "error", summary: "Missing Attribute Configuration", detail, path: [] }] : [];
}
var COMBINATION = "Invalid Attribute Combination";

// src/constraints/known.ts
function configuredAt(config, schema, key) {
  let value = config;
  let block = schema;
  for (const step of key.split(".")) {
    if (value?.kind === "unknown") return value;
    if (value?.kind === "object") {
      const isBlock = block?.blocks.has(step) ?? false;
      value = configured(value.entries.get(step), isBlock);
      block = block?.blocks.get(step)?.block;
    } else if (value?.kind === "map") value = configured(value.entries.get(step), false);
    else if (value && "items" in value) value = configured(value.items[Number(step)], false);
    else return void 0;
  }
  return value;
}
function configured(value, isBlock) {
  if (!value || value.kind === "null") return void 0;
  return isBlock && "items" in value && value.items.length === 0 ? void 0 : value;
}

// src/constraints/presence.ts
function presenceViolation(root, facts, { path, key }, value) {
  const at = (other) => configuredAt(root.config, root.schema, other);
  const error = (summary, text) => ({
    severity: "error",
    summary,
    detail: `${JSON.stringify(key)}: ${text}`,
    path
  });
  const { exactlyOneOf, atLeastOneOf, requiredWith, conflictsWith } = facts;
  if (exactlyOneOf.length > 0) {
    const found = exactlyOneOf.map((other) => ({ other, value: at(other) }));
    const list = exactlyOneOf.join(",");
    const specified = found.filter((f) => f.value && whollyKnown(f.value)).map((f) => f.other);
    if (found.every((f) => !f.value)) {
      return error(COMBINATION2, `one of \`${list}\` must be specified`);
    }
    if (specified.length > 1) {
      const text = `only one of \`${list}\` can be specified, but \`${specified.join(",")}\` were specified.`;
      return error(COMBINATION2, text);
    }
  }
  if (atLeastOneOf.length > 0 && atLeastOneOf.every((other) => !at(other))) {
    return error(MISSING, `one of \`${atLeastOneOf.join(",")}\` must be specified`);
  }
  if (!value) return void 0;
  if (requiredWith.some((other) => !at(other))) {
    return error(MISSING, `all of \`${requiredWith.join(",")}\` must be specified`);
  }
  if (!whollyKnown(value)) return void 0;
  const foe = conflictsWith.find((other) => (at(other)?.kind ?? "unknown") !== "unknown");
  return foe === void 0 ? void 0 : error(CONFLICT, `conflicts with ${foe}`);
}
var COMBINATION2 = "Invalid combination of arguments";
var MISSING = "Missing required argument";
var CONFLICT = "Conflicting configuration arguments";

// src/constraints/ip-address.ts
var isIP = (text) => isIPv4(text) || isIPv6(text);
var isIPv4 = (text) => bytesOfV4(text) !== void 0;
var isIPv6 = (text) => text.includes(":") && bytesOfV6(text) !== void 0;
function bytesOfV4(text) {
  const parts = text.split(".");
  const isByte = (part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255;
  return parts.length === 4 && parts.every(isByte) ? parts.map(Number) : void 0;
}
function bytesOfV6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = halves.map(groupsOf);
  if (!head || halves.length === 2 && !tail) return void 0;
  const missing2 = 16 - head.length - (tail?.length ?? 0);
  if (halves.length === 1) return missing2 === 0 ? head : void 0;
  return missing2 >= 2 ? [...head, ...Array(missing2).fill(0), ...tail ?? []] : void 0;
}
function groupsOf(text) {
  if (text === "") return [];
  const groups = text.split(":");
  const bytes = [];
  for (const [index, group] of groups.entries()) {
    const v4 = index === groups.length - 1 && group.includes(".") ? bytesOfV4(group) : void 0;
    if (v4) bytes.push(...v4);
    else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 255);
    } else return void 0;
  }
  return bytes;
}

// src/constraints/cidr.ts
function cidrOf(text) {
  const slash = text.indexOf("/");
  const [address, length] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !/^\d{1,3}$/.test(length)) return void 0;
  const v4 = bytesOfV4(address);
  const bytes = v4 ?? (address.includes(":") ? bytesOfV6(address) : void 0);
  const prefix = Number(length);
  if (!bytes || prefix > bytes.length * 8) return void 0;
  const masked = bytes.map((byte, index) => {
    const kept = Math.min(8, Math.max(0, prefix - index * 8));
    return byte & ~(255 >> kept);
  });
  const network = `${v4 ? masked.join(".") : shortest(masked)}/${prefix}`;
  return {
    version: v4 ? 4 : 6,
    prefix,
    isNetwork: masked.every((byte, index) => byte === bytes[index]),
    network,
    isCanonical: text === network
  };
}
function shortest(bytes) {
  const groups = Array.from(
    { length: 8 },
    (_, i) => ((bytes[2 * i] ?? 0) << 8 | (bytes[2 * i + 1] ?? 0)).toString(16)
  );
  const text = groups.join(":");
  const runs = [...text.matchAll(/(?:^|(?<=:))0(?::0)+(?![0-9a-f])/g)];
  const longest = runs.reduce(
    (best, run) => run[0].length > (best?.[0].length ?? 0) ? run : best,
    void 0
  );
  if (!longest) return text;
  const start = longest.index ?? 0;
  const head = text.slice(0, start).replace(/:$/, "");
  const tail = text.slice(start + longest[0].length).replace(/^:/, "");
  return `${head}::${tail}`;
}

// src/constraints/go-json.ts
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// src/constraints/rfc3339.ts
function isRfc3339(text) {
  const match = RFC3339.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [offsetHours = 0, offsetMinutes = 0] = match.slice(7, 9).map((part) => Number(part ?? 0));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59 && offsetHours <= 24 && offsetMinutes <= 60;
}
var RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-](\d\d):(\d\d))$/;

// src/constraints/formats.ts
var BASE = {
  "not-empty": (text) => text !== "",
  "not-blank": (text) => text.trim() !== "",
  json: isJson,
  "json-object": (text) => text.trim().startsWith("{") && isJson(text),
  "starts-as-json-object": (text) => text.trim().startsWith("{"),
  "json-unless-no-object": (text) => !text.trim().startsWith("{") || isJson(text),
  base64: (text) => BASE64.test(text),
  "arn-prefix": (text) => text.startsWith("arn:"),
  "arn-sections": (text) => !text.startsWith("arn:") || text.split(":").length >= 6,
  arn: (text) => text.startsWith("arn:") && text.split(":").length >= 6,
  "arn-partition-set": (text) => inArn(text, 1, /./),
  "arn-partition": (text) => inArn(text, 1, /^(aws(-[a-z]+)*)?$/),
  "arn-region": (text) => inArn(text, 3, /^([a-z]{2}(-[a-z]+)+-\d{1,2})?$/),
  "arn-account": (text) => inArn(text, 4, /^(aws|aws-managed|third-party|aws-marketplace|\d{12}|cw.{10})?$/),
  "arn-resource": (text) => !isArn(text) || text.split(":").slice(5).join(":") !== "",
  ip: isIP,
  ipv4: isIPv4,
  ipv6: isIPv6,
  cidr: (text) => cidrOf(text) !== void 0,
  "cidr-v4": (text) => cidrOf(text)?.version === 4,
  "cidr-v6": (text) => cidrOf(text)?.version === 6,
  "cidr-v4-if-cidr": (text) => (cidrOf(text)?.version ?? 4) === 4,
  "cidr-v6-if-cidr": (text) => (cidrOf(text)?.version ?? 6) === 6,
  "cidr-v4-if-canonical": (text) => cidrOf(text)?.version !== 6 || cidrOf(text)?.isCanonical === false,
  "cidr-v6-if-canonical": (text) => cidrOf(text)?.version !== 4 || cidrOf(text)?.isCanonical === false,
  "cidr-network": (text) => cidrOf(text)?.isNetwork === true,
  "cidr-network-if-cidr": (text) => cidrOf(text)?.isNetwork !== false,
  "cidr-canonical": (text) => cidrOf(text)?.isCanonical === true,
  "cidr-canonical-if-cidr": (text) => cidrOf(text)?.isCanonical !== false,
  "cidr-canonical-if-v4": (text) => cidrOf(text)?.version !== 4 || cidrOf(text)?.isCanonical === true,
  "cidr-canonical-if-v6": (text) => cidrOf(text)?.version !== 6 || cidrOf(text)?.isCanonical === true,
  "cidr-v4-network": (text) => cidrOf(text)?.version === 4 && cidrOf(text)?.isNetwork === true,
  "cidr-v6-network": (text) => cidrOf(text)?.version === 6 && cidrOf(text)?.isNetwork === true,
  rfc3339: isRfc3339,
  duration: (text) => DURATION.test(text),
  bool: (text) => /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text),
  integer: (text) => /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)),
  float: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)
};
var FORMATS = Object.fromEntries(
  Object.keys(BASE).flatMap((name) => [
    [name, BASE[name]],
    [`${name}-or-empty`, (text) => text === "" || BASE[name](text)]
  ])
);
var BASE64 = /^(?:[\r\n]*[A-Za-z0-9+/]){0}(?:(?:[A-Za-z0-9+/][\r\n]*){4})*(?:(?:[A-Za-z0-9+/][\r\n]*){2}(?:=[\r\n]*){2}|(?:[A-Za-z0-9+/][\r\n]*){3}=[\r\n]*)?$/;
var DURATION = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
var isArn = (text) => text.startsWith("arn:") && text.split(":").length >= 6;
function inArn(text, section, pattern) {
  return !isArn(text) || pattern.test(text.split(":")[section] ?? "");
}

// src/constraints/value-rule.ts
function isBroken({ rule, unless }, value) {
  return !holds(rule, value) && !unless.some((other) => holds(other, value));
}
function holds(rule, value) {
  switch (rule.kind) {
    case "one-of":
      return rule.values.some(
        (allowed) => rule.ignoreCase ? lower(allowed) === lower(value) : allowed === value
      );
    case "range":
      return typeof value !== "number" || value >= (rule.min ?? Number.NEGATIVE_INFINITY) && value <= (rule.max ?? Number.POSITIVE_INFINITY);
    case "whole-number":
      return typeof value !== "number" || Number.isInteger(value);
    case "length": {
      if (typeof value !== "string") return true;
      const length = rule.unit === "bytes" ? Buffer.byteLength(value) : [...value].length;
      return length >= (rule.min ?? 0) && length <= (rule.max ?? Number.POSITIVE_INFINITY);
    }
    case "matches":
      return typeof value !== "string" || (fits(rule, value) ?? true);
    case "differs":
      return typeof value !== "string" || !(fits(rule, value) ?? false);
    case "format":
      return typeof value !== "string" || FORMATS[rule.format](value);
  }
}
var lower = (value) => String(value).toLowerCase();
function fits(rule, text) {
  const { expression, repeats } = compiledOf(rule);
  return text.length ** repeats > MOST_STEPS ? void 0 : expression.test(text);
}
var MOST_STEPS = 1e8;
var compiled = /* @__PURE__ */ new Map();
function compiledOf({ pattern, flags }) {
  const key = `${flags}/${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const bare = pattern.replace(/\\.|\[(?:\\.|[^\]])*\]/gs, "");
  const unbounded = bare.match(/[*+]|\{\d*,\}/g)?.length ?? 0;
  const fresh = {
    expression: new RegExp(pattern, flags),
    repeats: unbounded + (pattern.startsWith("^") ? 0 : 1)
  };
  compiled.set(key, fresh);
  return fresh;
}

// src/constraints/where.ts
var TOP = { path: [], inSet: false, key: "", dotted: "" };
function argumentOf({ path, inSet, key, dotted }, name) {
  return {
    path: inSet ? path : [...path, name],
    inSet,
    key: key === "" ? name : `${key}.${name}`,
    dotted: dotted === "" ? name : `${dotted}.${name}`
  };
}
function elementOf({ path, inSet, key, dotted }, index, of) {
  const isSet = inSet || of === "set";
  return {
    path: isSet ? path : [...path, index],
    inSet: isSet,
    key: `${key}.${index}`,
    dotted: `${dotted}[${index}]`
  };
}

// src/constraints/wording.ts
function worded(words, filling) {
  return { summary: filled(words.summary, filling), detail: filled(words.detail, filling) };
}
function filled(text, filling) {
  return text.replace(PLACES, (_, place) => {
    switch (place) {
      case "name":
      case "key":
      case "dotted":
      case "value":
        return filling[place];
      case "network":
        return cidrOf(filling.value)?.network ?? filling.value;
      case "quoted":
        return goQuoted(filling.value);
      case "bytes":
        return String(Buffer.byteLength(filling.value));
      default:
        return String([...filling.value].length);
    }
  });
}
var PLACES = /\{(name|key|dotted|value|quoted|network|length|bytes)\}/g;
var goQuoted = (text) => JSON.stringify(text).slice(1, -1);

// src/constraints/values.ts
function brokenValues({ values }, value, where, name) {
  if (values.length === 0) return [];
  return scalarsOf(value, where).flatMap(({ scalar, at: { path, key, dotted } }) => {
    const broken = values.filter((constraint) => isBroken(constraint, scalar));
    const whole = broken.filter(({ rule }) => rule.kind === "whole-number");
    return (whole.length > 0 ? whole : broken).map(({ words }) => ({
      severity: "error",
      ...worded(words, { name, key, dotted, value: String(scalar) }),
      path
    }));
  });
}
function scalarsOf(value, where) {
  if (value.kind === "string") return [{ scalar: value.value, at: where }];
  if (value.kind === "number") return [{ scalar: Number(value.value), at: where }];
  if (value.kind !== "list" && value.kind !== "set") return [];
  return value.items.flatMap((item, index) => scalarsOf(item, elementOf(where, index, value.kind)));
}

// src/constraints/violations.ts
function violations(constraints, schema, config, source) {
  if (config.kind !== "object") return [];
  const judge = { constraints, root: { config, schema } };
  const { refusesId, deprecated } = constraints;
  const id = refusesId && configured(config.entries.get("id"), false);
  const said = [
    ...id ? [{ severity: "error", ...UNKNOWN_KEY, path: ["id"] }] : [],
    ...deprecated ? [{ severity: "warning", ...deprecated, path: [] }] : [],
    ...brokenGroups(constraints.groups, config.entries),
    ...inPlace(judge, constraints.place, schema, config.entries, TOP)
  ];
  return said.map((violation) => ({ ...violation, source }));
}
var UNKNOWN_KEY = { summary: "Invalid or unknown key", detail: "" };
function inPlace(judge, place, schema, entries, above) {
  const names = /* @__PURE__ */ new Set([
    ...place.arguments.keys(),
    ...place.places.keys(),
    ...schema ? requiredIn(schema) : []
  ]);
  return [...names].flatMap((name) => {
    const isBlock = schema?.blocks.has(name) ?? false;
    const where = argumentOf(above, name);
    const value = configured(entries.get(name), isBlock);
    const facts = place.arguments.get(name);
    const presence = facts && presenceViolation(judge.root, facts, where, value);
    if (presence) return [presence];
    if (!value) return missing(judge, schema, name, where, entries.get(name));
    const deprecated = deprecation(facts, where, name);
    if (judge.constraints.sdk === "sdk2" && !whollyKnown(value)) return deprecated;
    const nested = place.places.get(name)?.place;
    return [
      ...deprecated,
      ...facts ? brokenValues(facts, value, where, name) : [],
      ...nested ? elementsOf(value, where).flatMap(
        (element) => inPlace(judge, nested, schema?.blocks.get(name)?.block, element.entries, element.at)
      ) : []
    ];
  });
}
function* requiredIn(schema) {
  for (const { name, required } of schema.attributes.values()) if (required) yield name;
}
function missing({ constraints }, schema, name, { path, key, dotted, inSet }, value) {
  if (!schema?.attributes.get(name)?.required || value?.kind !== "null") return [];
  if (constraints.sdk === "sdk2") {
    const detail2 = `The argument ${JSON.stringify(key)} is required, but no definition was found.`;
    return [{ severity: "error", summary: "Missing required argument", detail: detail2, path }];
  }
  const detail = `Must set a configuration value for the ${inSet ? name : dotted} attribute as the provider has marked it as required.

Refer to the provider documentation or contact the provider developers for additional information about configurable attributes that are required.`;
  return [
    { severity: "error", summary: "Missing Configuration for Required Attribute", detail, path }
  ];
}
function deprecation(facts, { path, key, dotted }, name) {
  if (!facts?.deprecated) return [];
  const words = worded(facts.deprecated, { name, key, dotted, value: "" });
  return [{ severity: "warning", ...words, path }];
}
function elementsOf(value, where) {
  if (value.kind === "object") return [{ entries: value.entries, at: where }];
  if (value.kind !== "list" && value.kind !== "set") return [];
  return value.items.flatMap(
    (item, index) => item.kind === "object" ? [{ entries: item.entries, at: elementOf(where, index, value.kind) }] : []
  );
}

export {
  ABSENT_MODULE,
  absentModule,
  nothingToRead,
  usedSchemas,
  isIPv4,
  isIPv6,
  cidrOf,
  isBroken,
  TOP,
  argumentOf,
  elementOf,
  worded,
  violations
};
