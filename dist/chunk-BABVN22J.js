import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GATES,
  HAZARD_IDS,
  require_dist,
  whyNoPattern
} from "./chunk-HFS5E6KP.js";
import {
  ConfigError
} from "./chunk-WJXJ7YE4.js";
import {
  CHURN_CAP
} from "./chunk-JDRZOA65.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import {
  __toESM
} from "./chunk-NLBF54U6.js";

// src/config/config-shape.ts
var MOST_CHURN = 100;
var MOST_PATTERNS = 100;
var KINDS = {
  "unsupported-argument": true,
  "missing-required-argument": true,
  "unsupported-block-type": true,
  "insufficient-blocks": true,
  "too-many-blocks": true,
  "invalid-resource-type": true,
  "undeclared-resource": true,
  "undeclared-variable": true,
  "undeclared-local": true,
  "undeclared-module": true,
  "invalid-reference": true,
  "unsupported-attribute": true,
  "incorrect-type": true,
  "absent-file": true,
  duplicate: true,
  "module-not-installed": true,
  "missing-provider": true,
  "read-only-argument": true,
  syntax: true,
  deprecated: true,
  other: true
};
var FINDING_KINDS = Object.keys(KINDS);
var SWITCHABLE = GATES.filter(({ always }) => !always).map(({ id }) => id);
var atLeastOne = external_exports.int().min(1).max(1e6);
var CONFIG_SHAPE = external_exports.strictObject({
  gates: external_exports.strictObject({
    off: external_exports.array(external_exports.enum(SWITCHABLE)).default([]).describe("gates that hold nothing back"),
    allow: external_exports.array(external_exports.enum(HAZARD_IDS)).default([]).describe("hazards that a repair may bring in"),
    churn: external_exports.number().positive().max(MOST_CHURN).default(CHURN_CAP).describe("changed bytes / bytes of the draft, at most")
  }).prefault({}).describe("what a repair must keep to be written"),
  ignore: external_exports.array(
    external_exports.string().superRefine((pattern, context) => {
      const message = whyNoPattern(pattern);
      if (message !== void 0) context.addIssue({ code: "custom", message });
    })
  ).max(MOST_PATTERNS).default([]).describe(
    "patterns of files that are out of scope, relative to the directory that is repaired"
  ),
  leave: external_exports.array(external_exports.enum(FINDING_KINDS)).default([]).describe("classes of findings that are told and left"),
  modernise: external_exports.boolean().default(false).describe("write what is deprecated the newer way, once the errors are mended"),
  feedback: external_exports.boolean().optional().describe(
    "whether suggestions and what became of them may teach a model; unset: only in the repository itself"
  ),
  "max-rounds": atLeastOne.optional().describe("how often a module is validated and repaired again, at most"),
  "max-candidates": atLeastOne.optional().describe("edits tried for one module, at most"),
  "max-seconds": atLeastOne.optional().describe("seconds spent on one module, at most")
});
var EXPECTED = {
  "": "a mapping",
  gates: "a mapping of off, allow and churn",
  "gates.off": `a list of ${SWITCHABLE.join(", ")}; the other gates are always on`,
  "gates.allow": `a list of ${HAZARD_IDS.join(", ")}`,
  "gates.churn": `a number above 0 and at most ${MOST_CHURN}`,
  ignore: `a list of at most ${MOST_PATTERNS} patterns of paths`,
  leave: `a list of ${FINDING_KINDS.join(", ")}`,
  modernise: "true or false",
  feedback: "true or false",
  "max-rounds": "a whole number, 1 or more",
  "max-candidates": "a whole number, 1 or more",
  "max-seconds": "a whole number, 1 or more"
};

// src/config/plain-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function parsePlainYaml(text) {
  if (text.length > MOST_CHARACTERS) refuse(`it has more than ${MOST_CHARACTERS} characters`);
  const long = text.split(/\r\n|[\r\n]/).findIndex((line) => line.length > MOST_COLUMNS);
  if (long >= 0) refuse(`line ${long + 1} has more than ${MOST_COLUMNS} characters`);
  const document = (0, import_yaml.parseDocument)(text, { schema: "core", stringKeys: true, prettyErrors: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) refuse(`${firstLine(problem.message)}, at line ${lineOf(text, problem.pos[0])}`);
  (0, import_yaml.visit)(document, {
    Alias: () => refuse("it has an alias"),
    Node: (_, { anchor, tag }) => {
      if (anchor !== void 0) refuse("it has an anchor");
      if (tag !== void 0) refuse("it has a tag");
    }
  });
  return document.toJS({ maxAliasCount: 0 });
}
var MOST_CHARACTERS = 32768;
var MOST_COLUMNS = 300;
function refuse(why) {
  throw new ConfigError(`${why}. Next: write plain YAML, as docs/configuration.md shows.`);
}
var firstLine = (message) => (message.split("\n")[0] ?? "").replace(/[.:]$/, "");
var lineOf = (text, offset) => text.slice(0, offset).split("\n").length;

// src/config/sentence-of.ts
function sentenceOf(issue, value, expected) {
  const names = issue.path.filter((step) => typeof step === "string");
  const path = names.join(".");
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(expected).filter((key) => key !== "" && key.split(".").length === names.length + 1).filter((key) => key.startsWith(path)).map((key) => key.split(".").at(-1));
    const where = path === "" ? "" : ` in ${path}`;
    return `unknown key ${issue.keys[0]}${where}. Next: take one of ${known.join(", ")}.`;
  }
  const given = issue.path.reduce(
    (at, step) => at?.[step],
    value
  );
  if (issue.code === "custom")
    return `${path}: ${JSON.stringify(given).slice(0, MOST_SHOWN)} ${issue.message}. Next: correct it.`;
  const said = isShort(given) ? `, not ${JSON.stringify(given)}` : "";
  return `${path === "" ? "it" : path} must be ${expected[path]}${said}. Next: correct it.`;
}
var isShort = (value) => typeof value === "string" && value.length < MOST_SHOWN || typeof value === "number" || typeof value === "boolean";
var MOST_SHOWN = 60;

// src/config/read-config.ts
function readConfig(text) {
  const value = parsePlainYaml(text) ?? {};
  const { data, error } = CONFIG_SHAPE.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (!data) throw new ConfigError(issue ? sentenceOf(issue, value, EXPECTED) : "it is empty");
  const { gates, ignore, leave, modernise, feedback, ...limits } = data;
  return {
    gates: { off: new Set(gates.off), allow: new Set(gates.allow), churn: gates.churn },
    ignore,
    leave: new Set(leave),
    modernise,
    ...feedback !== void 0 && { feedback },
    limits: {
      ...limits["max-rounds"] && { maxRounds: limits["max-rounds"] },
      ...limits["max-candidates"] && { maxCandidates: limits["max-candidates"] },
      ...limits["max-seconds"] && { maxSeconds: limits["max-seconds"] }
    }
  };
}

export {
  readConfig
};
