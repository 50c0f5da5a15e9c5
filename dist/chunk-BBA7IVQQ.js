import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/finding/absent-file.ts
import { posix } from "node:path";
function absentFile(raw) {
  const { detail, calledAs } = raw;
  const path = WORDS.map((words) => words.exec(detail)?.[1]).find((found) => found !== void 0);
  if (path === void 0) return void 0;
  const named = /^Call to function "([^"]+)" failed/.exec(detail)?.[1];
  const constant = constantIn(raw);
  const isWritten = constant !== void 0 && posix.normalize(constant) === posix.normalize(path);
  return {
    kind: "absent-file",
    function: calledAs ?? named ?? "",
    ...isWritten && { path: constant }
  };
}
var WORDS = [
  /\bno file exists at "([^"]*)"/,
  /\bno file exists at ([^\s";]+)/,
  /\b(?:open|stat|lstat) ([\s\S]+?): no such file or directory/
];
function constantIn({ subject, before, after }) {
  if (before.endsWith('"') && after.startsWith('"')) return subject;
  return QUOTED.exec(subject)?.[1] ?? FIRST_ARGUMENT.exec(after)?.[1];
}
var QUOTED = /^"([^"\\]*)"$/;
var FIRST_ARGUMENT = /^\s*"([^"\\]*)"/;

// src/finding/duplicate-of.ts
function duplicateOf({ summary, detail }) {
  const found = WORDS2.find(({ words }) => words.test(summary));
  if (!found) return void 0;
  return { kind: "duplicate", what: found.what, name: found.name.exec(detail)?.[1] ?? "" };
}
var NAMED = /named "([^"]+)"/;
var WORDS2 = [
  { what: "data", words: /^Duplicate data ".*" configuration$/, name: NAMED },
  { what: "resource", words: /^Duplicate resource ".*" configuration$/, name: NAMED },
  { what: "variable", words: /^Duplicate variable declaration$/, name: NAMED },
  { what: "output", words: /^Duplicate output definition$/, name: NAMED },
  { what: "local", words: /^Duplicate local value definition$/, name: NAMED },
  { what: "module", words: /^Duplicate module call$/, name: NAMED },
  { what: "provider", words: /^Duplicate provider configuration$/, name: /"([^"]+)"/ },
  { what: "attribute", words: /^Attribute redefined$/, name: /^The argument "([^"]+)"/ },
  { what: "other", words: /^Duplicate (?!argument in)/, name: NAMED }
];

// src/finding/syntax-summaries.ts
var isSyntaxSummary = (summary) => SUMMARIES.has(summary) || /^(Unclosed|Unterminated|Unbalanced|Missing .* (separator|parenthesis|bracket|delimiter))\b/.test(
  summary
);
var SUMMARIES = /* @__PURE__ */ new Set([
  "Ambiguous attribute key",
  "Argument definition required",
  "Argument or block definition required",
  "Extra characters after expression",
  "Extra characters after interpolation expression",
  "Illegal Unicode sequence",
  "Invalid %-keyword in template",
  "Invalid argument name",
  "Invalid attribute name",
  "Invalid block definition",
  "Invalid character",
  "Invalid character encoding",
  "Invalid default argument",
  "Invalid escape sequence",
  "Invalid expanding argument value",
  "Invalid expression",
  "Invalid 'for' expression",
  "Invalid legacy index syntax",
  "Invalid multi-line string",
  "Invalid number literal",
  "Invalid object key expression",
  "Invalid single-argument block definition",
  "Invalid string literal",
  "Invalid template",
  "Invalid template control sequence",
  "Invalid template directive",
  "Invalid template interpolation value",
  "Missing argument separator",
  "Missing attribute separator",
  "Missing attribute value",
  "Missing close brace",
  "Missing closing brace",
  "Missing condition",
  "Missing expression",
  "Missing false expression in conditional",
  "Missing heredoc terminator",
  "Missing item separator",
  "Missing key/value separator",
  "Missing newline after argument",
  "Missing newline after block definition",
  "Missing value separator",
  "Missing close bracket on index",
  "Missing name for attribute",
  "Nested splat expression not allowed",
  "Single quotes are not valid",
  "Missing function name",
  "Missing open parenthesis",
  "Invalid 'for' directive",
  "Invalid template control keyword",
  "Unexpected comma after argument",
  "Unexpected else directive",
  "Unexpected end of template",
  "Unexpected endfor directive",
  "Unexpected endif directive",
  "Unsupported operator"
]);

// src/finding/details-of.ts
function detailsOf(raw) {
  if (raw.severity === "warning") {
    return { kind: /deprecat/i.test(raw.summary) ? "deprecated" : "other" };
  }
  for (const read of READERS) {
    const details = read(raw);
    if (details) return details;
  }
  return { kind: "other" };
}
var READERS = [
  ({ detail }) => {
    const argument = first(/^An argument named "([^"]+)" is not expected here/, detail);
    return argument && { kind: "unsupported-argument", argument, ...suggestedForm(detail) };
  },
  ({ detail }) => {
    const argument = first(/^The argument "([^"]+)" is required, but no definition/, detail);
    return argument && { kind: "missing-required-argument", argument };
  },
  ({ detail }) => {
    const blockType = first(/^Blocks of type "([^"]+)" are not expected here/, detail);
    return blockType && { kind: "unsupported-block-type", blockType, ...suggestedForm(detail) };
  },
  ({ detail }) => {
    const [, minimum, blockType] = /^At least (\d+) "([^"]+)" blocks are required/.exec(detail) ?? [];
    return blockType && { kind: "insufficient-blocks", blockType, minimum: Number(minimum) };
  },
  ({ summary }) => summary === "Missing dynamic content block" && {
    kind: "insufficient-blocks",
    blockType: "content",
    minimum: 1
  },
  // hcldec has words of its own for a block that must come exactly once.
  ({ summary, detail }) => {
    const blockType = first(/^A (\S+) block is required/, detail);
    const isMissing = /^Missing .* block$/.test(summary);
    return isMissing && blockType && { kind: "insufficient-blocks", blockType, minimum: 1 };
  },
  ({ detail }) => {
    const [, maximum, blockType] = /^No more than (\d+) "([^"]+)" blocks are allowed/.exec(detail) ?? [];
    return blockType && { kind: "too-many-blocks", blockType, maximum: Number(maximum) };
  },
  ({ summary, detail }) => {
    const blockType = first(/^Only one (\S+) block is allowed/, detail);
    return /^Duplicate .* block$/.test(summary) && blockType ? { kind: "too-many-blocks", blockType, maximum: 1 } : void 0;
  },
  invalidType,
  undeclared,
  unsupportedAttribute,
  ({ detail }) => {
    const [, argument, required] = /^Inappropriate value for attribute "([^"]+)": ([\s\S]+?)\.?$/.exec(detail) ?? [];
    return argument && required && { kind: "incorrect-type", argument, required };
  },
  absentFile,
  duplicateOf,
  ({ summary, subject }) => {
    if (summary !== "Module not installed") return void 0;
    return { kind: "module-not-installed", name: first(/^module\s+"?([^"\s{]+)/, subject) ?? "" };
  },
  ({ summary, detail }) => {
    if (summary !== "Missing required provider") return void 0;
    return { kind: "missing-provider", provider: first(/provider (\S+?),? but/, detail) ?? "" };
  },
  ({ detail, subject }) => {
    const argument = first(/^Can't configure a value for "([^"]+)"/, detail);
    if (argument) return { kind: "read-only-argument", argument: lastStep(argument) };
    const isReadOnly = /^Cannot set value for this attribute as the provider/.test(detail);
    return isReadOnly && { kind: "read-only-argument", argument: first(/^([\w-]+)/, subject) ?? "" };
  },
  ({ summary }) => isSyntaxSummary(summary) && { kind: "syntax" }
];
var MODES = {
  resource: "resource",
  managed: "resource",
  data: "data",
  ephemeral: "ephemeral"
};
function invalidType({ detail }) {
  const declared = /^The provider (\S+) does not support (resource|data|ephemeral) (?:type|source|resource|resource type) "([^"]+)"/.exec(
    detail
  );
  const referred = /^An? (managed|data|ephemeral) resource type "([^"]+)" is not supported by provider "([^"]+)"/.exec(
    detail
  );
  const [mode, type, provider] = declared ? [declared[2], declared[3], declared[1]] : [referred?.[1], referred?.[2], referred?.[3]];
  if (!mode || !type || !provider) return void 0;
  const details = {
    kind: "invalid-resource-type",
    mode: MODES[mode] ?? "resource",
    type,
    provider
  };
  return { ...details, ...suggestedName(detail) };
}
function undeclared({ summary, detail, subject }) {
  const [, mode, type, resource] = /^An? (managed|data|ephemeral) resource "([^"]+)" "([^"]+)" has not been declared/.exec(
    detail
  ) ?? [];
  if (mode && type && resource) {
    return { kind: "undeclared-resource", mode: MODES[mode] ?? "resource", type, name: resource };
  }
  const named = NAMED2.flatMap(({ kind, words }) => {
    const name = first(words, detail);
    return name ? [{ kind, name, ...suggestedName(detail) }] : [];
  })[0];
  if (named) return named;
  const isReference = summary === "Invalid reference" || summary === "Variables not allowed here";
  const root = first(/^([\w-]+)/, subject);
  return isReference && root ? { kind: "invalid-reference", root } : void 0;
}
var NAMED2 = [
  { kind: "undeclared-variable", words: /^An input variable with the name "([^"]+)" has not been/ },
  { kind: "undeclared-local", words: /^A local value with the name "([^"]+)" has not been/ },
  { kind: "undeclared-module", words: /^No module call named "([^"]+)" is declared/ }
];
function unsupportedAttribute(raw) {
  const { summary, detail, subject, before } = raw;
  const intoBlocks = /^Block type "[^"]+" is represented by a (list|set) of objects/.test(detail);
  if (summary !== "Unsupported attribute" && !intoBlocks) return void 0;
  const quoted = first(/\b(?:attribute|output value) (?:named )?"([^"]+)"/, detail);
  const attribute = quoted ?? first(/([\w-]+)$/, subject) ?? "";
  const on = first(TRAVERSAL_AT_END, before);
  return {
    kind: "unsupported-attribute",
    attribute,
    ...on !== void 0 && { on },
    ...suggestedName(detail)
  };
}
var TRAVERSAL_AT_END = /((?:[A-Za-z_][\w-]*)(?:\.[\w*-]+|\[[^\]\n]*\])*)$/;
function suggestedForm(detail) {
  const block = first(/Did you mean to define a block of type "([^"]+)"/, detail);
  if (block) return { suggestion: { as: "block", name: block } };
  const argument = first(/Did you mean to define argument "([^"]+)"/, detail);
  if (argument) return { suggestion: { as: "argument", name: argument } };
  const name = first(DID_YOU_MEAN, detail);
  return name ? { suggestion: { as: detail.startsWith("Blocks") ? "block" : "argument", name } } : {};
}
function suggestedName(detail) {
  const suggestion = first(DID_YOU_MEAN, detail);
  return suggestion ? { suggestion } : {};
}
var DID_YOU_MEAN = /Did you mean "([^"]+)"\?/;
var first = (pattern, text) => pattern.exec(text)?.[1];
var lastStep = (path) => path.slice(path.lastIndexOf(".") + 1);

// src/finding/texts-around.ts
function textsAround(bytes, { start, end }) {
  const text = (from, to) => bytes.toString("utf8", from, to);
  return {
    subject: text(start, Math.min(end, start + MAX_TEXT_BYTES)),
    before: text(Math.max(0, start - MAX_TEXT_BYTES), start),
    after: text(end, end + MAX_TEXT_BYTES)
  };
}
var MAX_TEXT_BYTES = 400;

// src/value/wholly-known.ts
function whollyKnown(value) {
  switch (value.kind) {
    case "unknown":
      return false;
    case "list":
    case "set":
    case "tuple":
      return value.items.every(whollyKnown);
    case "map":
    case "object":
      for (const item of value.entries.values()) if (!whollyKnown(item)) return false;
      return true;
    default:
      return true;
  }
}

export {
  detailsOf,
  textsAround,
  whollyKnown
};
