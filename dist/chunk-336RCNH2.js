import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  absentModule,
  nothingToRead,
  usedSchemas,
  violations
} from "./chunk-B5GKYM4K.js";
import {
  compareFindings
} from "./chunk-VVXDL6RD.js";
import {
  BAD_NAME,
  DYNAMIC,
  attributeOf,
  callFunction,
  checkName,
  configFile,
  contains,
  convert,
  elementAt,
  elementsOf,
  evaluationBudget,
  fail,
  friendlyName,
  hasFailedSince,
  headerOf,
  interpret,
  isName,
  marksDeep,
  marksOf,
  nullOf,
  numberOf,
  objectValue,
  ownValue,
  placeWords,
  refuser,
  reportWords,
  stringValue,
  typeOf,
  unknown,
  warn,
  withMarks,
  withoutOptional
} from "./chunk-HFS5E6KP.js";
import {
  parseVersionConstraint,
  providerNameOf
} from "./chunk-ARRKEDXX.js";
import {
  calledModules,
  directoryFrom,
  isOwnConfiguration
} from "./chunk-RESCFQAA.js";
import {
  CALL_ARGUMENTS,
  CALL_BLOCKS,
  attributesOf,
  isCallName,
  walkExpression
} from "./chunk-OF22M7YM.js";
import {
  require_mod
} from "./chunk-WYD6KFTX.js";
import {
  asBlocks,
  attribute,
  blocksNamed,
  cleanPath,
  constantString,
  identifierLength,
  isOverrideFile,
  itemName,
  objectKey,
  parse,
  readSource,
  registryProblem,
  sourceOf,
  viewModule
} from "./chunk-SHN3AHZV.js";
import {
  __toESM
} from "./chunk-NLBF54U6.js";

// src/check/check.ts
import { posix as posix3 } from "node:path";

// src/check/block-value.ts
var BlockValue = class {
  #schema;
  #entries = /* @__PURE__ */ new Map();
  #blocks = /* @__PURE__ */ new Map();
  constructor(schema) {
    this.#schema = schema;
  }
  set(name, value) {
    this.#entries.set(name, value);
  }
  addBlock(nested2, value) {
    const all = this.#blocks.get(nested2) ?? [];
    if (all !== "unknown") this.#blocks.set(nested2, [...all, value]);
  }
  leaveUnknown(nested2) {
    this.#blocks.set(nested2, "unknown");
  }
  /** Worked out when asked for: most blocks have nobody who wants to know. */
  object() {
    const entries = /* @__PURE__ */ new Map();
    for (const [name, { type }] of this.#schema.attributes)
      entries.set(name, this.#entries.get(name) ?? nullOf(type));
    for (const nested2 of this.#schema.blocks.values())
      entries.set(nested2.name, blocksValue(nested2, this.#blocks.get(nested2) ?? []));
    for (const [nested2, given2] of this.#blocks) {
      if (!this.#schema.blocks.has(nested2.name))
        entries.set(nested2.name, blocksValue(nested2, given2));
    }
    return objectValue(entries);
  }
};
function blocksValue({ nesting }, given2) {
  if (given2 === "unknown") return unknown("dynamic");
  if (nesting === "single" || nesting === "group") return given2[0]?.object() ?? nullOf("dynamic");
  if (nesting === "map") return unknown("dynamic");
  return { kind: nesting, element: "dynamic", items: given2.map((block) => block.object()) };
}

// src/check/report.ts
function report(reporter, range, stage, summary, detail, details) {
  const place = { file: reporter.file, range: { start: range.start, end: range.end } };
  reporter.findings.push({ ...details, severity: "error", stage, summary, detail, place });
}

// src/check/check-block-count.ts
function checkBlockCount(reporter, block, { name, nesting, maxItems }, before) {
  if (nesting === "single" || nesting === "group") {
    if (before === 0) return;
    const detail = `Only one ${name} block is allowed.`;
    const details = { kind: "too-many-blocks", blockType: name, maximum: 1 };
    return report(reporter, block.type.range, 4, `Duplicate ${name} block`, detail, details);
  }
  if (maxItems === 0 || before !== maxItems) return;
  report(
    reporter,
    block.open,
    4,
    `Too many ${name} blocks`,
    `No more than ${maxItems} "${name}" blocks are allowed`,
    { kind: "too-many-blocks", blockType: name, maximum: maxItems }
  );
}

// src/check/missing-place.ts
function missingPlace(bytes, { items: [first], range }, open, isJson) {
  if (isJson) return { start: range.end - 1, end: range.end };
  if (first?.kind !== "attribute") return open;
  return bytes.subarray(open.end, first.range.start).includes(LINE_FEED) ? open : first.range;
}
var LINE_FEED = 10;

// src/check/nested-blocks.ts
function* nestedBlocks(body) {
  for (const item of body.items) {
    if (item.kind !== "block") continue;
    if (item.type.text !== "dynamic" || item.labels.length !== 1) {
      yield { inner: item, name: item.type.text, nested: item };
      continue;
    }
    const [content] = blocksNamed(item.body, "content");
    yield { inner: item, name: item.labels[0]?.text ?? "", nested: content };
  }
}
function blockFormOf(attribute2) {
  if (!attribute2 || !Array.isArray(attribute2.type)) return void 0;
  const known = forms.get(attribute2) ?? makeForm(attribute2);
  if (known) forms.set(attribute2, known);
  return known;
}
var forms = /* @__PURE__ */ new WeakMap();
function makeForm(attribute2) {
  const [collection, element] = attribute2.type;
  if (collection !== "list" && collection !== "set" || !Array.isArray(element) || element[0] !== "object")
    return void 0;
  const fields = Object.entries(element[1]);
  const attributes = new Map(
    fields.map(([name, type]) => [
      name,
      { ...attribute2, name, type, required: false, optional: true, computed: false }
    ])
  );
  return {
    name: attribute2.name,
    nesting: collection,
    minItems: 0,
    maxItems: 0,
    block: { attributes, blocks: /* @__PURE__ */ new Map(), deprecated: false }
  };
}

// src/check/check-missing.ts
function checkRequired(check2, block, body, schema, elsewhere) {
  const present = new Set(
    body.items.flatMap((item) => {
      if (item.kind === "attribute") return [item.name.text];
      const name = item.type.text === "dynamic" && item.labels[0]?.text || item.type.text;
      return blockFormOf(schema.attributes.get(name)) ? [name] : [];
    })
  );
  for (const name of requiredIn(schema)) {
    if (!present.has(name) && !elsewhere.has(name)) missingArgument(check2, block, name);
  }
}
function requiredIn(schema) {
  const known = required.get(schema);
  if (known) return known;
  const names = [...schema.attributes.values()].flatMap(
    (argument) => argument.required ? [argument.name] : []
  );
  required.set(schema, names);
  return names;
}
var required = /* @__PURE__ */ new WeakMap();
function checkInsufficient({ reporter, bytes, isJson }, block, schema, counts, elsewhere) {
  for (const [name, { minItems }] of schema.blocks) {
    if (minItems === 0 || (counts.get(name) ?? 0) > 0 || elsewhere.has(name)) continue;
    report(
      reporter,
      missingPlace(bytes, block.body, block.open, isJson),
      4,
      `Insufficient ${name} blocks`,
      `At least 1 "${name}" blocks are required.`,
      { kind: "insufficient-blocks", blockType: name, minimum: minItems }
    );
  }
}
function missingArgument({ reporter, bytes, isJson }, block, name) {
  report(
    reporter,
    missingPlace(bytes, block.body, block.open, isJson),
    4,
    "Missing required argument",
    `The argument "${name}" is required, but no definition was found.`,
    { kind: "missing-required-argument", argument: name }
  );
}

// src/check/check-dynamic.ts
var STAGE = 4;
function checkDynamic(check2, dynamic) {
  const { reporter } = check2;
  const names = /* @__PURE__ */ new Set();
  for (const item of dynamic.body.items) {
    const { text: name, range } = item.kind === "attribute" ? item.name : item.type;
    names.add(name);
    if (item.kind === "attribute" && !DYNAMIC_ARGUMENTS.has(name)) {
      const detail = `An argument named "${name}" is not expected here.`;
      const details = { kind: "unsupported-argument", argument: name };
      report(reporter, range, STAGE, "Unsupported argument", detail, details);
    } else if (item.kind === "block" && name !== "content") {
      const detail = `Blocks of type "${name}" are not expected here.`;
      const details = { kind: "unsupported-block-type", blockType: name };
      report(reporter, range, STAGE, "Unsupported block type", detail, details);
    }
  }
  if (!names.has("for_each")) missingArgument(check2, dynamic, "for_each");
  const [first, second] = blocksNamed(dynamic.body, "content");
  if (!first)
    report(
      reporter,
      dynamic.open,
      STAGE,
      "Missing dynamic content block",
      'A dynamic block must have a nested block of type "content" to describe the body of each generated block.',
      { kind: "insufficient-blocks", blockType: "content", minimum: 1 }
    );
  if (second)
    report(
      reporter,
      second.type.range,
      STAGE,
      "Extraneous dynamic content block",
      "Only one nested content block is allowed for each dynamic block.",
      { kind: "too-many-blocks", blockType: "content", maximum: 1 }
    );
}
var DYNAMIC_ARGUMENTS = /* @__PURE__ */ new Set(["for_each", "iterator", "labels"]);

// src/check/config/name-suggestion.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nameSuggestion(given2, names) {
  for (const name of names) {
    if (Math.abs(name.length - given2.length) < TOO_FAR && (0, import_fastest_levenshtein.distance)(given2, name) < TOO_FAR)
      return name;
  }
  return void 0;
}
var TOO_FAR = 3;
var didYouMean = (suggestion) => suggestion === void 0 ? "" : ` Did you mean "${suggestion}"?`;

// src/check/check-body.ts
var STAGE2 = 4;
var NOTHING = /* @__PURE__ */ new Set();
function checkBody(check2, block, schema, { bound, body = block.body, elsewhere = NOTHING } = {}) {
  const value = new BlockValue(schema);
  checkAttributes(check2, body, schema, bound, value);
  if (elsewhere !== "unknown") checkRequired(check2, block, body, schema, elsewhere);
  const counts = /* @__PURE__ */ new Map();
  for (const { inner, name, nested: nested2 } of nestedBlocks(body)) {
    const found = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    if (!found) unsupportedBlock(check2, schema, inner, name);
    else if (inner.type.text !== "dynamic") {
      checkLabel(check2, inner, found);
      checkBlockCount(check2.reporter, inner, found, count(counts, name, 1));
      value.addBlock(found, checkBody(check2, inner, found.block, { bound }));
    } else {
      checkDynamic(check2, inner);
      const { isKnown, each } = check2.expand(inner, bound);
      checkBlockCount(check2.reporter, inner, found, count(counts, name, each.length));
      const bodies = (nested2 ? each : []).map(
        (around) => checkBody(check2, nested2, found.block, { bound: around })
      );
      if (isKnown) for (const body2 of bodies) value.addBlock(found, body2);
      else value.leaveUnknown(found);
    }
  }
  if (elsewhere !== "unknown") checkInsufficient(check2, block, schema, counts, elsewhere);
  return value;
}
function count(counts, name, more) {
  const sum = (counts.get(name) ?? 0) + more;
  counts.set(name, sum);
  return sum - more;
}
function checkAttributes({ reporter, checkValue: checkValue2 }, body, schema, bound, value) {
  const seen = /* @__PURE__ */ new Set();
  const given2 = new Set(
    body.items.map((item) => item.kind === "attribute" ? item.name.text : "")
  );
  for (const item of body.items) {
    if (item.kind !== "attribute") continue;
    const { text: name, range } = item.name;
    if (seen.has(name)) continue;
    seen.add(name);
    const found = schema.attributes.get(name);
    if (!found) {
      const unset2 = [...schema.attributes.keys()].filter((other) => !given2.has(other));
      const similar = nameSuggestion(name, unset2);
      const asBlock = similar === void 0 && schema.blocks.has(name);
      const hint = asBlock ? ` Did you mean to define a block of type "${name}"?` : didYouMean(similar);
      report(
        reporter,
        range,
        STAGE2,
        "Unsupported argument",
        `An argument named "${name}" is not expected here.${hint}`,
        {
          kind: "unsupported-argument",
          argument: name,
          ...asBlock && { suggestion: { as: "block", name } },
          ...similar !== void 0 && { suggestion: { as: "argument", name: similar } }
        }
      );
    } else if (found.computed && !found.optional) {
      report(
        reporter,
        item.value.range,
        5,
        "Value for unconfigurable attribute",
        `Can't configure a value for "${name}": its value will be decided automatically based on the result of applying this configuration.`,
        { kind: "read-only-argument", argument: name }
      );
    } else value.set(name, checkValue2(item, found, bound));
  }
}
function unsupportedBlock({ reporter }, schema, block, name) {
  const at = block.type.text === "dynamic" && block.labels[0]?.range || block.type.range;
  const similar = nameSuggestion(name, [
    ...schema.blocks.keys(),
    ...[...schema.attributes.values()].filter(blockFormOf).map((attribute2) => attribute2.name)
  ]);
  const asArgument = similar === void 0 && schema.attributes.has(name);
  const hint = asArgument ? ` Did you mean to define argument "${name}"? If so, use the equals sign to assign it a value.` : didYouMean(similar);
  report(
    reporter,
    at,
    STAGE2,
    "Unsupported block type",
    `Blocks of type "${name}" are not expected here.${hint}`,
    {
      kind: "unsupported-block-type",
      blockType: name,
      ...asArgument && { suggestion: { as: "argument", name } },
      ...similar !== void 0 && { suggestion: { as: "block", name: similar } }
    }
  );
}
function checkLabel({ reporter }, block, found) {
  const label = block.labels[0];
  if (!label || found.nesting === "map") return;
  report(
    reporter,
    label.range,
    STAGE2,
    `Extraneous label for ${found.name}`,
    `No labels are expected for ${found.name} blocks.`,
    { kind: "other" }
  );
}

// src/check/report-problems.ts
function reportProblems(reporter, bytes, problems) {
  for (const problem of problems)
    reportWords(reporter, bytes, { ...problem, severity: "error", stage: 4 });
}

// src/check/check-value.ts
function checkValue(scope, reporter, bytes, { name, value: expression }, { type }, bound) {
  const problems = [];
  const value = scope.values.evaluate(expression, bytes, bound, problems);
  reportProblems(reporter, bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === "converted") return converted.value;
  report(
    reporter,
    expression.range,
    4,
    "Incorrect attribute value type",
    `Inappropriate value for attribute "${name.text}": ${converted.message}.`,
    { kind: "incorrect-type", argument: name.text, required: converted.message }
  );
  return unknown(type);
}

// src/check/config/misfits.ts
function missing(at, body, open, argument, stage) {
  const detail = `The argument "${argument}" is required, but no definition was found.`;
  const place = missingPlace(at.bytes, body, open, at.isJson);
  fail(at, place, "Missing required argument", detail, stage);
}
function hasLabels(at, { type: { text: type }, labels, open }, wanted, stage) {
  const extra = labels[wanted.length];
  if (extra) {
    const detail2 = wanted.length === 0 ? `No labels are expected for ${type} blocks.` : `Only ${wanted.length} labels (${wanted.join(", ")}) are expected for ${type} blocks.`;
    fail(at, extra.range, `Extraneous label for ${type}`, detail2, stage);
    return false;
  }
  if (labels.length === wanted.length) return true;
  const detail = `All ${type} blocks must have ${wanted.length} labels (${wanted.join(", ")}).`;
  fail(at, open, `Missing ${wanted[labels.length]} for ${type}`, detail, stage);
  return false;
}
function unsupportedArgument(at, { text: name, range }, unset2, known, stage) {
  const similar = nameSuggestion(name, unset2);
  const asBlock = known.blocks.has(name) ? ` Did you mean to define a block of type "${name}"?` : "";
  const hint = similar === void 0 ? asBlock : didYouMean(similar);
  if (at.isJson) {
    const words = `No argument or block type is named "${name}".${hint}`;
    return fail(at, range, "Extraneous JSON object property", words, stage);
  }
  const detail = `An argument named "${name}" is not expected here.${hint}`;
  fail(at, range, "Unsupported argument", detail, stage);
}
function unsupportedBlock2(at, { text: type, range }, known, stage) {
  const similar = nameSuggestion(type, known.blocks.keys());
  const asArgument = known.attributes.has(type) ? ` Did you mean to define argument "${type}"? If so, use the equals sign to assign it a value.` : "";
  const hint = similar === void 0 ? asArgument : didYouMean(similar);
  const detail = `Blocks of type "${type}" are not expected here.${hint}`;
  fail(at, range, "Unsupported block type", detail, stage);
}

// src/check/config/body-content.ts
function wholeContent(at, body, missingAt, known, stage = 1) {
  const content = read(at, body, missingAt, known, stage);
  for (const item of body.items) {
    if (item.kind === "attribute") {
      if (!known.attributes.has(item.name.text))
        unsupportedArgument(at, item.name, unset(content, known), known, stage);
    } else if (!known.blocks.has(item.type.text))
      unsupportedBlock2(at, blockName(item, stage), known, stage);
  }
  return content;
}
var unset = ({ attributes }, known) => [...known.attributes].filter((name) => !attributes.has(name));
var blockName = (block, stage) => stage === 4 && block.type.text === "dynamic" ? block.labels[0] ?? block.type : block.type;
var partialContent = (at, block, known) => read(at, block.body, block.open, known, 1);
function remainder({ items, range }, core) {
  const rest = items.flatMap((item) => {
    if (item.kind === "attribute") return core.attributes.has(item.name.text) ? [] : [item];
    if (item.type.text === "_") return item.body.items;
    return core.blocks.has(item.type.text) ? [] : [item];
  });
  return { items: rest, range };
}
function justAttributes(at, body) {
  const example = body.items.find((item) => item.kind === "block");
  if (example)
    fail(
      at,
      example.type.range,
      `Unexpected "${example.type.text}" block`,
      "Blocks are not allowed here."
    );
  const seen = /* @__PURE__ */ new Set();
  const attributes = body.items.filter((item) => {
    if (item.kind !== "attribute" || seen.has(item.name.text)) return false;
    seen.add(item.name.text);
    return true;
  });
  return { attributes, pure: example === void 0 };
}
function read(at, body, missingAt, known, stage) {
  let attributes;
  let blocks;
  for (const item of body.items) {
    if (item.kind === "attribute") {
      const { text } = item.name;
      if (!known.attributes.has(text)) continue;
      attributes ??= /* @__PURE__ */ new Map();
      if (!attributes.has(text)) attributes.set(text, item);
    } else {
      const labels = known.blocks.get(item.type.text);
      if (!labels || !hasLabels(at, item, labels, stage)) continue;
      blocks ??= [];
      blocks.push(item);
    }
  }
  if (!at.override || stage !== 1) {
    for (const name of known.required) {
      if (!attributes?.has(name)) missing(at, body, missingAt, name, stage);
    }
  }
  return { attributes: attributes ?? NO_ATTRIBUTES, blocks: blocks ?? NO_BLOCKS };
}
var NO_ATTRIBUTES = /* @__PURE__ */ new Map();
var NO_BLOCKS = [];

// src/check/expand-dynamic.ts
var MAX_ELEMENTS = 100;
function expandDynamic(scope, reporter, bytes, block, outer) {
  const name = iteratorName(bytes, block);
  const bind = (key, value2) => ({
    name,
    outer,
    value: {
      kind: "object",
      entries: /* @__PURE__ */ new Map([
        ["key", key],
        ["value", value2]
      ])
    }
  });
  const unknown2 = { isKnown: false, each: [bind(DYNAMIC, DYNAMIC)] };
  const forEach = attribute(block, "for_each");
  if (!forEach) return unknown2;
  const problems = [];
  const value = scope.values.evaluate(forEach.value, bytes, outer, problems);
  reportProblems(reporter, bytes, problems);
  if (problems.length > 0) return unknown2;
  const elements = elementsOf(value);
  if (elements === "unknown") return unknown2;
  if (elements !== "not-iterable")
    return {
      isKnown: elements.length <= MAX_ELEMENTS,
      each: elements.slice(0, MAX_ELEMENTS).map(([key, item]) => bind(key, item))
    };
  const detail = value.kind === "null" ? "Cannot use a null value in for_each." : `Cannot use a ${friendlyName(typeOf(value))} value in for_each. An iterable collection is required.`;
  report(reporter, forEach.value.range, 4, "Invalid dynamic for_each value", detail, {
    kind: "other"
  });
  return unknown2;
}
function iteratorName(bytes, block) {
  const given2 = attribute(block, "iterator");
  return given2 ? sourceOf(bytes, given2.value) : block.labels[0]?.text ?? "";
}

// src/check/json-blocks.ts
function withJsonBlocks(bytes, { items, range }, schema) {
  const read2 = items.flatMap((item) => {
    const blocks = item.kind === "block" ? [item] : schema.blocks.has(item.name.text) ? asBlocks(bytes, item) : void 0;
    if (!blocks) return [item];
    return blocks.map((inner) => {
      const nested2 = schema.blocks.get(inner.type.text);
      return nested2 ? { ...inner, body: withJsonBlocks(bytes, inner.body, nested2.block) } : inner;
    });
  });
  return { items: read2, range };
}

// src/check/block-check.ts
function checkValuedBody(check2, block, core, schema) {
  const { scope, document, reporter } = check2;
  const { bytes } = document;
  const isJson = reporter.file.endsWith(".json");
  const how = {
    reporter,
    bytes,
    isJson,
    checkValue: (argument, found, bound) => checkValue(scope, reporter, bytes, argument, found, bound),
    expand: (dynamic, bound) => expandDynamic(scope, reporter, bytes, dynamic, bound)
  };
  const rest = remainder(block.body, core);
  const body = isJson ? withJsonBlocks(bytes, rest, schema) : rest;
  return checkBody(how, block, schema, { body, elsewhere: elsewhereOf(check2, block) });
}
function elsewhereOf({ scope, reporter }, block) {
  if (isOverrideFile(reporter.file)) return "unknown";
  const merged = scope.overridden.get(block);
  return merged && new Set(merged.items.map(itemName));
}

// src/check/check-expression.ts
function checkExpression({ scope, document, reporter }, expression, type = "dynamic", [summary, words] = WORDS) {
  const problems = [];
  const value = scope.values.evaluate(expression, document.bytes, void 0, problems);
  reportProblems(reporter, document.bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === "converted") return converted.value;
  const detail = `${words} ${converted.message}.`;
  report(reporter, expression.range, 4, summary, detail, { kind: "other" });
  return void 0;
}
var WORDS = ["Incorrect value type", "Invalid expression value:"];

// src/check/check-conditions.ts
function checkConditions(check2, block) {
  for (const item of block.body.items) {
    if (item.kind !== "block" || !CONDITIONS.has(item.type.text)) continue;
    const condition = attribute(item, "condition");
    if (condition) checkExpression(check2, condition.value, "bool");
    const message = attribute(item, "error_message");
    if (message) checkExpression(check2, message.value, "string", MESSAGE);
  }
}
var CONDITIONS = /* @__PURE__ */ new Set([
  "precondition",
  "postcondition",
  "assert",
  "validation"
]);
var MESSAGE = ["Invalid error message", "Unsuitable value for error message:"];

// src/check/repetition-of.ts
function repetitionOf(block) {
  if (attribute(block, "count")) return "count";
  return attribute(block, "for_each") ? "for_each" : void 0;
}

// src/check/plain-schema.ts
var plainArgument = (name, use, type = "dynamic") => ({
  name,
  type,
  required: use === "required",
  optional: use === "optional",
  computed: use === "computed",
  sensitive: false,
  deprecated: false,
  writeOnly: false
});
var plainBlock = (attributes) => ({
  attributes: new Map(attributes.map((attribute2) => [attribute2.name, attribute2])),
  blocks: /* @__PURE__ */ new Map(),
  deprecated: false
});

// src/check/built-in-provider.ts
var BUILT_IN_PROVIDER = {
  address: "terraform.io/builtin/terraform",
  version: "1.11",
  exactness: "exact",
  provider: plainBlock([]),
  resourceTypes: ["terraform_data"],
  dataSourceTypes: ["terraform_remote_state"],
  ephemeralTypes: [],
  schemaVersionOf: () => 0,
  schemaOf: (mode, type) => {
    if (mode === "resource" && type === "terraform_data") return DATA;
    return mode === "data" && type === "terraform_remote_state" ? REMOTE_STATE : void 0;
  }
};
var DATA = plainBlock([
  plainArgument("input", "optional"),
  plainArgument("triggers_replace", "optional"),
  plainArgument("output", "computed"),
  plainArgument("id", "computed", "string")
]);
var REMOTE_STATE = plainBlock([
  plainArgument("backend", "required", "string"),
  plainArgument("config", "optional"),
  plainArgument("defaults", "optional"),
  plainArgument("outputs", "computed"),
  plainArgument("workspace", "optional", "string")
]);

// src/check/config/merge-overrides.ts
function mergeOverrides({ documents }) {
  const bases = /* @__PURE__ */ new Map();
  const merged = /* @__PURE__ */ new Map();
  const files = [...documents].sort(
    ([a], [b]) => Number(isOverrideFile(a)) - Number(isOverrideFile(b))
  );
  if (!isOverrideFile(files.at(-1)?.[0] ?? "")) return merged;
  for (const [file, document] of files) {
    for (const block of document.body.items) {
      if (block.kind !== "block" || block.labels.length === 0) continue;
      const key = keyOf(document, block);
      const base = bases.get(key);
      if (!isOverrideFile(file)) bases.set(key, base ?? block);
      else if (base) merged.set(base, mergedBody(merged.get(base) ?? base.body, block.body));
    }
  }
  return merged;
}
function mergedBody(base, over) {
  const replaced = new Set(over.items.map(itemName));
  const kept = base.items.filter((item) => !replaced.has(itemName(item)));
  return { items: [...kept, ...over.items], range: base.range };
}
function keyOf(document, block) {
  const alias = block.type.text === "provider" ? attribute(block, "alias") : void 0;
  const names = block.labels.map(({ text }) => text);
  return [
    block.type.text,
    ...names,
    ...alias ? [sourceOf(document.bytes, alias.value)] : []
  ].join(" ");
}

// src/check/called-value.ts
function calledValue({ child, blocks }) {
  const [called] = blocks;
  if (child.kind !== "local" || !called) return DYNAMIC;
  const view = viewModule(child.module);
  if (view.partial) return DYNAMIC;
  const outputs = view.outputs.map(({ name }) => [name, "dynamic"]);
  const type = ["object", Object.fromEntries(outputs)];
  const by = repetitionOf(called.block);
  if (by === void 0) return unknown(type);
  return unknown([by === "count" ? "list" : "map", type]);
}

// src/check/module-files.ts
function moduleFiles({ files, assets }) {
  let byPath;
  const find = (path) => {
    if (path.startsWith("/") || path.startsWith("~")) return void 0;
    byPath ??= new Map([...files, ...assets].map((file) => [file.path, file.bytes]));
    return byPath.get(cleanPath(path));
  };
  return {
    read: find,
    exists: (path) => find(path) !== void 0,
    list: () => [...files, ...assets].map(({ path }) => path)
  };
}

// src/check/config/static-expression.ts
function keywordOf(expression) {
  const traversal = traversalOf(expression);
  return traversal?.steps.length === 0 ? traversal.root.text : void 0;
}
function traversalOf(expression) {
  const { range } = expression;
  if (expression.kind === "bool")
    return { root: { text: String(expression.value), range }, steps: [], range };
  if (expression.kind === "null") return { root: { text: "null", range }, steps: [], range };
  return expression.kind === "traversal" && expression.steps.every(isStatic) ? expression : void 0;
}
function requireTraversal(refuse, expression) {
  const traversal = traversalOf(expression);
  if (!traversal) refuse(expression.range, "Invalid expression", NOT_A_TRAVERSAL);
  return traversal;
}
function requireList(refuse, expression) {
  if (expression.kind === "tuple") return expression.items;
  refuse(startOf(expression), "Invalid expression", "A static list expression is required.");
  return void 0;
}
function requireMap(refuse, expression) {
  if (expression.kind === "object") return expression.items;
  refuse(startOf(expression), "Invalid expression", "A static map expression is required.");
  return void 0;
}
var isQuoted = (expression) => expression.kind === "template" && !(expression.parts.length === 1 && expression.parts[0]?.kind === "interpolation");
function referencesIn(expression) {
  const found = [];
  walkExpression(expression, (inner, bound) => {
    if (inner.kind === "traversal" && !bound.has(inner.root.text)) found.push(inner);
  });
  return found;
}
function startOf(expression) {
  switch (expression.kind) {
    case "tuple":
    case "object":
    case "for":
      return firstByte(expression.range);
    case "template":
      return startOfTemplate(expression);
    case "call":
      return expression.name.range;
    case "binary":
      return startOf(expression.left);
    case "conditional":
      return startOf(expression.condition);
    case "parens":
      return startOf(expression.inner);
    case "traversal":
    case "access":
      return startOfSteps(expression.steps) ?? expression.range;
    default:
      return expression.range;
  }
}
function startOfTemplate(template) {
  const [first] = template.parts;
  if (!isQuoted(template)) return template.range;
  if (!first) return { start: template.range.end, end: template.range.end + 1 };
  return first.kind === "interpolation" ? startOf(first.value) : first.range;
}
function startOfSteps(steps) {
  const splat = steps.find((step) => step.kind === "splat");
  if (splat) return splat.range;
  const last = steps.at(-1);
  return last && !isStatic(last) ? firstByte(last.range) : void 0;
}
var firstByte = ({ start }) => ({ start, end: start + 1 });
var NOT_A_TRAVERSAL = "A single static variable reference is required: only attribute access and indexing with constant keys. No calculations, function calls, template expressions, etc are allowed here.";
function isStatic(step) {
  if (step.kind === "attribute") return true;
  if (step.kind === "splat") return false;
  const { key } = step;
  return key.kind === "number" || key.kind === "template" && !key.heredoc && key.parts.every((part) => part.kind === "text");
}

// src/check/config/static-value.ts
function staticValue(bytes, expression, refuse) {
  if (expression.kind === "bool") return { kind: "bool", value: expression.value };
  const text = constantString(bytes, expression);
  if (text !== void 0) return stringValue(text);
  let refused = false;
  refuseNames(expression, (range, summary, detail) => {
    refused = true;
    refuse(range, summary, detail);
  });
  const problems = [];
  const value = interpret(expression, { ...NO_NAMES, bytes, problems });
  if (!refused) for (const { range, summary, detail } of problems) refuse(range, summary, detail);
  return value;
}
var NO_NAMES = {
  lookup: (_, steps) => ({ value: unknown("dynamic"), used: steps.length }),
  bound: void 0,
  call: () => unknown("dynamic"),
  interpret
};
function refuseNames(expression, refuse) {
  const each = (children) => {
    for (const child of children) if (child) refuseNames(child, refuse);
  };
  switch (expression.kind) {
    case "traversal":
      refuse(expression.root.range, "Variables not allowed", "Variables may not be used here.");
      return each(keysOf(expression.steps));
    case "call":
      return refuse(
        expression.range,
        "Function calls not allowed",
        "Functions may not be called here."
      );
    case "access":
      return each([expression.of, ...keysOf(expression.steps)]);
    case "tuple":
      return each(expression.items);
    case "object":
      for (const { key, value } of expression.items)
        each([key.kind === "traversal" && key.steps.length === 0 ? void 0 : key, value]);
      return;
    case "template":
      return each(expression.parts.map((part) => part.kind === "text" ? void 0 : part.value));
    // Its results are evaluated item by item, of which there are none without the collection.
    case "for":
      return each([expression.collection]);
    case "unary":
      return each([expression.operand]);
    case "binary":
      return each([expression.left, expression.right]);
    case "conditional":
      return refuseNamesOfChosen(expression, refuse);
    case "parens":
      return each([expression.inner]);
    default:
      return;
  }
}
function refuseNamesOfChosen({ condition, whenTrue, whenFalse }, refuse) {
  refuseNames(condition, refuse);
  if (condition.kind === "bool") refuseNames(condition.value ? whenTrue : whenFalse, refuse);
}
var keysOf = (steps) => steps.flatMap((step) => step.kind === "index" ? [step.key] : []);

// src/check/config/type-constraint.ts
function typeConstraint(bytes, expression, refuse) {
  const keyword = keywordOf(expression);
  if (keyword !== void 0) return ofKeyword(keyword, expression, refuse);
  if (expression.kind !== "call") return invalid(refuse, expression.range, NOT_A_TYPE);
  const { name, args } = expression;
  const [first, second] = args;
  const words = name.text;
  if (PRIMITIVES.has(words))
    return invalid(
      refuse,
      argumentsOf(bytes, expression),
      words === "any" ? 'Type constraint keyword "any" does not expect arguments.' : `Primitive type keyword "${words}" does not expect arguments.`
    );
  const needs = ONE_ARGUMENT[words];
  if (needs === void 0)
    return words === "optional" ? invalid(refuse, name.range, OPTIONAL_OUTSIDE) : invalid(refuse, expression.range, `Keyword "${words}" is not a valid type constructor.`);
  if (!first || second) {
    const extra = second && { start: second.range.start, end: args.at(-1)?.range.end ?? 0 };
    return invalid(refuse, extra ?? argumentsOf(bytes, expression), needs);
  }
  if (words === "object") return ofObject(bytes, first, refuse);
  if (words === "tuple") return ofTuple(bytes, first, refuse);
  return [words, typeConstraint(bytes, first, refuse)];
}
function invalid(refuse, range, detail) {
  refuse(range, "Invalid type specification", detail);
  return "dynamic";
}
function ofKeyword(keyword, { range }, refuse) {
  if (keyword === "any") return "dynamic";
  if (PRIMITIVES.has(keyword)) return keyword;
  const needs = ONE_ARGUMENT[keyword];
  return invalid(
    refuse,
    range,
    needs ?? `The keyword "${keyword}" is not a valid type specification.`
  );
}
function ofTuple(bytes, items, refuse) {
  if (items.kind !== "tuple")
    return invalid(refuse, items.range, "Tuple type constructor requires a list of element types.");
  return ["tuple", items.items.map((item) => typeConstraint(bytes, item, refuse))];
}
function ofObject(bytes, attributes, refuse) {
  if (attributes.kind !== "object") return invalid(refuse, attributes.range, NOT_A_MAP);
  const types = {};
  const optional = [];
  for (const item of attributes.items) {
    const name = keywordOf(item.key);
    if (name === void 0) {
      invalid(refuse, item.key.range, "Object constructor map keys must be attribute names.");
      continue;
    }
    const { type, isOptional } = ofAttribute(bytes, item, refuse);
    if (type === void 0) continue;
    types[name] = type;
    if (isOptional) optional.push(name);
  }
  return optional.length > 0 ? ["object", types, optional] : ["object", types];
}
function ofAttribute(bytes, { value }, refuse) {
  if (value.kind !== "call" || value.name.text !== "optional")
    return { type: typeConstraint(bytes, value, refuse), isOptional: false };
  const [first, second, third] = value.args;
  if (!first) {
    invalid(refuse, argumentsOf(bytes, value), OPTIONAL_WITHOUT_TYPE);
    return { isOptional: true };
  }
  if (third) invalid(refuse, argumentsOf(bytes, value), OPTIONAL_WITH_MORE);
  const type = typeConstraint(bytes, first, refuse);
  if (second && !third) checkDefault(bytes, second, type, refuse);
  return { type, isOptional: third === void 0 };
}
function checkDefault(bytes, expression, type, refuse) {
  let refused = false;
  const value = staticValue(bytes, expression, (...problem) => {
    refused = true;
    refuse(...problem);
  });
  if (refused) return;
  const converted = convert(value, type);
  if (converted.kind === "problem")
    refuse(
      expression.range,
      "Invalid default value for optional attribute",
      `This default value is not compatible with the attribute's type constraint: ${converted.message}.`
    );
}
function argumentsOf(bytes, { name, range }) {
  return { start: bytes.indexOf("(", name.range.end), end: range.end };
}
var PRIMITIVES = /* @__PURE__ */ new Set(["bool", "string", "number", "any"]);
var elementNeeded = (kind) => `The ${kind} type constructor requires one argument specifying the element type.`;
var ONE_ARGUMENT = Object.assign(/* @__PURE__ */ Object.create(null), {
  list: elementNeeded("list"),
  set: elementNeeded("set"),
  map: elementNeeded("map"),
  object: "The object type constructor requires one argument specifying the attribute types and values as a map.",
  tuple: "The tuple type constructor requires one argument specifying the element types as a list."
});
var NOT_A_TYPE = "A type specification is either a primitive type keyword (bool, number, string) or a complex type constructor call, like list(string).";
var NOT_A_MAP = "Object type constructor requires a map whose keys are attribute names and whose values are the corresponding attribute types.";
var OPTIONAL_OUTSIDE = 'Keyword "optional" is valid only as a modifier for object type attributes.';
var OPTIONAL_WITHOUT_TYPE = "Optional attribute modifier requires the attribute type as its argument.";
var OPTIONAL_WITH_MORE = "Optional attribute modifier expects at most two arguments: the attribute type, and a default value.";

// src/check/variable-type.ts
function variableConstraint({ document, block }) {
  const type = attribute(block, "type");
  return type ? typeConstraint(document.bytes, type.value, () => {
  }) : "dynamic";
}

// src/check/module-values.ts
function moduleValues(view) {
  const variables = new Map(view.variables.map((variable) => [variable.name, variable]));
  const locals = new Map(view.locals.map((local) => [local.name, local]));
  const modules = new Map(calledModules(view.module).map((called) => [called.name, called]));
  const known = /* @__PURE__ */ new Map();
  const files = moduleFiles(view.module);
  const budget = evaluationBudget();
  const argument = (given2, bytes) => {
    const found = known.get(given2);
    if (found) return found;
    known.set(given2, { value: DYNAMIC, problems: [] });
    const problems = [];
    const result = { value: evaluate(given2.value, bytes, void 0, problems), problems };
    known.set(given2, result);
    return result;
  };
  const lookup = (root, steps) => {
    const [first] = steps;
    const name = first?.kind === "attribute" ? first.name : void 0;
    const declared = (value) => value === void 0 ? { value: DYNAMIC, used: steps.length } : { value, used: 1 };
    if (name === void 0) return declared(void 0);
    switch (root) {
      case "var": {
        const variable = variables.get(name);
        return declared(variable && variableValue(variable));
      }
      case "local": {
        const found = locals.get(name);
        return declared(found && argument(found.attribute, found.document.bytes).value);
      }
      case "path":
        return declared({ kind: "string", value: "." });
      case "terraform":
        return declared(name === "workspace" ? { kind: "string", value: "default" } : void 0);
      case "count":
        return declared(unknown("number"));
      case "each":
        return declared(name === "key" ? unknown("string") : DYNAMIC);
      case "module": {
        const called = modules.get(name);
        return declared(called && calledValue(called));
      }
      default:
        return declared(void 0);
    }
  };
  const evaluate = (expression, bytes, bound, problems) => {
    const environment = {
      bytes,
      bound,
      problems,
      lookup,
      interpret,
      budget,
      call: ({ name, args }) => callFunction(name, args, { files, budget })
    };
    return interpret(expression, environment);
  };
  return { evaluate, argument };
}
function variableValue(declared) {
  const type = withoutOptional(variableConstraint(declared));
  return withMarks(unknown(type), marksOf2(declared.block));
}
function marksOf2(block) {
  const marks = ["sensitive", "ephemeral"].filter((name) => {
    const value = attribute(block, name)?.value;
    return value?.kind === "bool" && value.value;
  });
  return marks.length > 0 ? new Set(marks) : void 0;
}

// src/check/scope.ts
function scopeOf(view, catalogue, asked = view.module) {
  const known = remembered.get(view);
  if (known?.catalogue === catalogue && known.asked === asked) return known.scope;
  const scope = makeScope(view, catalogue, asked);
  remembered.set(view, { catalogue, asked, scope });
  return scope;
}
var remembered = /* @__PURE__ */ new WeakMap();
function makeScope(view, catalogue, asked) {
  const { constraints } = catalogue;
  const chosen = catalogue.forModule?.(asked);
  return {
    view,
    catalogue: chosen ?? catalogue,
    ...chosen && { chosen },
    ...constraints && {
      constraints: ({ address, version }) => constraints(address, version)
    },
    resources: new Map(view.resources.map((resource) => [resource.address, resource])),
    variables: new Set(view.variables.map(({ name }) => name)),
    locals: new Set(view.locals.map(({ name }) => name)),
    modules: new Set(view.modules.map(({ name }) => name)),
    values: moduleValues(view),
    overridden: mergeOverrides(view),
    providers: /* @__PURE__ */ new Map()
  };
}
var BUILT_IN = "terraform";
function providerOf(scope, name) {
  if (name === BUILT_IN && !scope.view.sources.has(name)) return BUILT_IN_PROVIDER;
  const { providers } = scope;
  if (!providers.has(name))
    providers.set(name, scope.catalogue.find(scope.view.sources.get(name) ?? name));
  return providers.get(name);
}
function schemaOf(scope, mode, type, block) {
  return providerOf(scope, providerNameOf(type, block))?.schemaOf(mode, type);
}

// src/check/resolve-type.ts
function resourceSteps(reference) {
  const { root, steps } = reference;
  const prefixed = root.text === "data" || root.text === "ephemeral" || root.text === "resource";
  const [type, name] = prefixed ? [attributeName(steps[0]), attributeName(steps[1])] : [root.text, attributeName(steps[0])];
  if (!type || !name) return void 0;
  const mode = prefixed ? root.text : "resource";
  const address = `${mode === "resource" ? "" : `${mode}.`}${type}.${name}`;
  return { address, mode, type, name, rest: steps.slice(prefixed ? 2 : 1) };
}
function resolveResource(scope, resource, rest) {
  const schema = schemaOf(scope, resource.mode, resource.type, resource.block);
  if (!schema) return UNKNOWN;
  const by = repetitionOf(resource.block);
  const [first] = rest;
  const type = impliedType(schema);
  if (first === void 0) return by ? UNKNOWN : { kind: "type", type };
  const keyed = first.kind === "index" || first.kind === "splat";
  if (by === void 0) return keyed && isKey(first) ? { kind: "needs-no-key" } : walk(type, rest);
  if (!keyed) return { kind: "needs-key", by };
  if (first.kind === "splat") return walk(["list", type], rest);
  return walk(type, rest.slice(1));
}
function impliedType(schema) {
  const known = implied.get(schema);
  if (known) return known;
  const fields = {};
  for (const [name, { type: type2 }] of schema.attributes) fields[name] = type2;
  for (const [name, nested2] of schema.blocks) {
    const inner = impliedType(nested2.block);
    const { nesting } = nested2;
    fields[name] = nesting === "single" || nesting === "group" ? inner : [nesting, inner];
  }
  const type = ["object", fields];
  implied.set(schema, type);
  return type;
}
var implied = /* @__PURE__ */ new WeakMap();
var UNKNOWN = { kind: "type", type: "dynamic" };
function isKey(step) {
  return step.kind === "index" && step.key.kind === "number";
}
function walk(from, steps) {
  let type = from;
  for (const [index, step] of steps.entries()) {
    if (type === "dynamic") return UNKNOWN;
    if (step.kind === "splat") {
      const element = elementOf(type);
      const after = steps.slice(index + 1);
      const stop = step.namesOnly ? after.findIndex(({ kind }) => kind !== "attribute") : -1;
      const each = walk(element ?? type, stop < 0 ? after : after.slice(0, stop));
      if (each.kind !== "type") return each;
      const list = ["list", each.type];
      return stop < 0 ? { kind: "type", type: list } : walk(list, after.slice(stop));
    }
    if (step.kind === "index") {
      if (typeof type === "string") return { kind: "no-index", step };
      type = elementOf(type) ?? "dynamic";
      continue;
    }
    const next = fieldOf(type, step.name);
    if (next === void 0) return { kind: "no-attribute", step, on: type };
    type = next;
  }
  return { kind: "type", type };
}
function elementOf(type) {
  if (typeof type === "string") return void 0;
  const [kind, inner] = type;
  return kind === "list" || kind === "set" || kind === "map" ? inner : void 0;
}
function fieldOf(type, name) {
  if (typeof type === "string") return void 0;
  if (type[0] === "map") return type[1];
  return type[0] === "object" ? ownValue(type[1], name) : void 0;
}
var attributeName = (step) => step?.kind === "attribute" ? step.name : void 0;
function typeOfExpression(scope, expression) {
  switch (expression.kind) {
    case "parens":
      return typeOfExpression(scope, expression.inner);
    case "template":
      return isBareInterpolation(expression) ? typeOfExpression(scope, expression.parts[0].value) : "string";
    case "number":
      return "number";
    case "bool":
      return "bool";
    case "traversal": {
      const split = resourceSteps(expression);
      const resource = split && scope.resources.get(split.address);
      if (!split || !resource) return "dynamic";
      const resolved = resolveResource(scope, resource, split.rest);
      return resolved.kind === "type" ? resolved.type : "dynamic";
    }
    default:
      return "dynamic";
  }
}
function isBareInterpolation(template) {
  return template.parts.length === 1 && template.parts[0]?.kind === "interpolation" && !template.heredoc;
}

// src/check/static-traversal.ts
function literalSteps(bytes, steps) {
  const literal = [];
  for (const step of steps) {
    const key = step.kind === "index" ? keyOf2(bytes, step) : void 0;
    if (step.kind === "attribute") literal.push(step);
    else if (key) literal.push({ kind: "key", key, range: step.range });
    else break;
  }
  return literal;
}
function keyOf2(bytes, { key }) {
  if (key.kind === "number") return { kind: "number", value: numberOf(key.text) };
  const text = key.kind === "template" ? constantString(bytes, key) : void 0;
  return text === void 0 ? void 0 : stringValue(text);
}
function traversalProblem(schema, [step, ...rest]) {
  if (!step) return void 0;
  const { range } = step;
  if (step.kind === "key") {
    const name = step.key.kind === "string" && /^[\p{L}_][\p{L}\p{N}_-]*$/u.exec(step.key.value);
    const detail = name ? `Only attribute access is allowed here. Did you mean to access attribute "${name[0]}" using the dot operator?` : "Only attribute access is allowed here, using the dot operator.";
    return { range, summary: "Invalid index operation", detail };
  }
  const argument = schema.attributes.get(step.name);
  if (argument) return valueProblem(unknown(argument.type), rest);
  const nested2 = schema.blocks.get(step.name);
  if (nested2) return nestedProblem(nested2, rest);
  const near = nameSuggestion(step.name, [...schema.attributes.keys(), ...schema.blocks.keys()]);
  return {
    range,
    summary: "Unsupported attribute",
    detail: `This object has no argument, nested block, or exported attribute named "${step.name}".${didYouMean(near)}`
  };
}
function nestedProblem({ name, nesting, block }, steps) {
  if (nesting === "single" || nesting === "group") return traversalProblem(block, steps);
  const [step, ...rest] = steps;
  if (!step) return void 0;
  if (nesting === "map" || nesting === "list" && step.kind === "key")
    return traversalProblem(block, rest);
  if (nesting === "list")
    return {
      range: step.range,
      summary: "Invalid operation",
      detail: `Block type "${name}" is represented by a list of objects, so it must be indexed using a numeric key, like .${name}[0].`
    };
  return {
    range: step.range,
    summary: "Cannot index a set value",
    detail: `Block type "${name}" is represented by a set of objects, and set elements do not have addressable keys. To find elements matching specific criteria, use a "for" expression with an "if" clause.`
  };
}
function valueProblem(from, steps) {
  const problems = [];
  let value = from;
  for (const step of steps) {
    value = step.kind === "attribute" ? attributeOf(value, step, { problems }) : elementAt(value, step.key, step.range, { problems });
    if (problems[0]) return problems[0];
  }
  return void 0;
}

// src/check/check-references.ts
function checkReferences(scope, reporter, bytes, root, around) {
  walkExpression(root, (expression, bound) => {
    if (expression.kind === "traversal")
      checkReference(scope, reporter, bytes, expression, bound, around);
  });
}
function surroundingsOf(block) {
  const has = (name) => block.body.items.some((item) => item.kind === "attribute" && item.name.text === name);
  return { count: has("count"), forEach: has("for_each"), iterators: [], self: false };
}
function checkReference(scope, reporter, bytes, reference, bound, around) {
  const root = reference.root.text;
  if (bound.has(root) || around.iterators.includes(root)) return;
  const first = attributeName2(reference.steps[0]);
  switch (root) {
    case "var":
      return named(scope.variables, "An input variable", "undeclared-variable");
    case "local":
      return named(scope.locals, "A local value", "undeclared-local");
    case "module":
      return named(scope.modules, "A module", "undeclared-module");
    case "path":
      known("path", ["cwd", "module", "root"]);
      return;
    case "terraform":
      known("terraform", ["workspace", "applying"]);
      return;
    case "self":
      if (!around.self)
        invalid2('Invalid "self" reference', 'The "self" object is not available in this context.');
      return;
    case "count":
      if (!known("count", ["index"])) return;
      if (!around.count)
        notInContext(
          'Reference to "count" in non-counted context',
          'The "count" object can only be used in "module", "resource", and "data" blocks, and only when the "count" argument is set.'
        );
      return;
    case "each":
      if (!known("each", ["key", "value"]) || around.forEach) return;
      if (first === "value")
        return notInContext(
          "each.value cannot be used in this context",
          'A reference to "each.value" has been used in a context in which it is unavailable, such as when the configuration no longer contains the value in its "for_each" expression. Remove this reference to each.value in your configuration to work around this error.'
        );
      return notInContext(
        'Reference to "each" in context without for_each',
        'The "each" object can be used only in "module" or "resource" blocks, and only when the "for_each" argument is set.'
      );
    default:
      return resource();
  }
  function named(declared, words, kind) {
    if (first === void 0 || declared.has(first) || scope.view.partial) return;
    const range = {
      start: reference.range.start,
      end: reference.steps[0]?.range.end ?? reference.range.end
    };
    const suggestion = nameSuggestion(first, declared);
    const hint = suggestion === void 0 && kind === "undeclared-variable" ? ` This variable can be declared with a variable "${first}" {} block.` : didYouMean(suggestion);
    report(
      reporter,
      range,
      4,
      `Reference to undeclared ${words.replace(/^An? /, "")}`,
      `${words} with the name "${first}" has not been declared.${hint}`,
      { kind, name: first, ...suggestion !== void 0 && { suggestion } }
    );
  }
  function known(object, names) {
    const [step] = reference.steps;
    if (step?.kind !== "attribute" || names.includes(step.name)) return true;
    const range = { start: reference.range.start, end: step.range.end };
    const summary = `Invalid "${object}" attribute`;
    const detail = `The "${object}" object does not have an attribute named "${step.name}".`;
    report(reporter, range, 4, summary, detail, { kind: "other" });
    return false;
  }
  function invalid2(summary, detail) {
    report(reporter, reference.range, 4, summary, detail, { kind: "invalid-reference", root });
  }
  function notInContext(summary, detail) {
    report(reporter, reference.range, 4, summary, detail, { kind: "other" });
  }
  function resource() {
    const split = resourceSteps(reference);
    if (!split)
      return invalid2(
        "Invalid reference",
        "A reference to a resource type must be followed by at least one attribute access, specifying the resource name."
      );
    const { address, mode, type, name, rest } = split;
    const declared = scope.resources.get(address);
    if (!declared) {
      if (scope.view.partial) return;
      const words = mode === "data" ? "data resource" : mode === "ephemeral" ? "ephemeral resource" : "managed resource";
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Reference to undeclared resource",
        `A ${words} "${type}" "${name}" has not been declared in the root module.`,
        {
          kind: "undeclared-resource",
          mode,
          type,
          name
        }
      );
      return;
    }
    const by = repetitionOf(declared.block);
    const steps = literalSteps(bytes, rest);
    const [first2] = steps;
    if (!first2) return;
    if (by !== void 0 && first2.kind === "attribute") {
      const example = by === "count" ? "[count.index]" : "[each.key]";
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Missing resource instance key",
        `Because ${address} has "${by}" set, its attributes must be accessed on specific instances.

For example, to correlate with indices of a referring resource, use:
    ${address}${example}`,
        { kind: "unsupported-attribute", attribute: "", on: address }
      );
    }
    if (by === void 0 && first2.kind === "key") {
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Unexpected resource instance key",
        `Because ${address} does not have "count" or "for_each" set, references to it must not include an index key. Remove the bracketed index to refer to the single instance of this resource.`,
        { kind: "unsupported-attribute", attribute: "", on: address }
      );
    }
    const schema = schemaOf(scope, declared.mode, declared.type, declared.block);
    const inside = first2.kind === "key" ? steps.slice(1) : steps;
    const problem = schema && traversalProblem(schema, inside);
    if (problem) reportProblems(reporter, bytes, [problem]);
  }
}
var attributeName2 = (step) => step?.kind === "attribute" ? step.name : void 0;

// src/check/check-depends-on.ts
function checkDependsOn(scope, reporter, bytes, value, around) {
  if (value.kind !== "tuple") return;
  for (const item of value.items) {
    const beyond = item.kind === "traversal" ? stepsBeyond(bytes, item) : void 0;
    const [first, last] = [beyond?.[0], beyond?.at(-1)];
    if (!first || !last) {
      checkReferences(scope, reporter, bytes, item, around);
      continue;
    }
    report(
      reporter,
      { start: first.range.start, end: last.range.end },
      4,
      "Invalid depends_on reference",
      "References in depends_on must be to a whole object (resource, etc), not to an attribute of an object.",
      { kind: "other" }
    );
  }
}
function stepsBeyond(bytes, reference) {
  const { root, steps } = reference;
  if (root.text === "var" || root.text === "local") return steps.slice(1);
  const rest = root.text === "module" ? steps.slice(1) : resourceSteps(reference)?.rest ?? [];
  const [first] = literalSteps(bytes, rest);
  return first?.kind === "key" ? rest.slice(1) : rest;
}

// src/check/check-expressions.ts
function checkExpressions(scope, document, top, reporter) {
  const skipped = SKIPPED_IN.get(top.type.text) ?? NONE;
  const around = { ...surroundingsOf(top), self: top.type.text === "variable" };
  const pending = [{ block: top, around }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    for (const item of next.block.body.items) {
      if (item.kind === "block")
        pending.push({ block: item, around: insideOf(document, item, next.around) });
      else if (!skipped.has(item.name.text)) {
        const isDependsOn = next.block === top && item.name.text === "depends_on";
        const check2 = isDependsOn ? checkDependsOn : checkReferences;
        const inside = inArgument(next.around, next.block === top, item);
        check2(scope, reporter, document.bytes, item.value, inside);
      }
    }
  }
}
function insideOf(document, block, around) {
  const type = block.type.text;
  if (type === "provisioner" || type === "connection" || type === "postcondition")
    return { ...around, self: true };
  if (type !== "dynamic") return around;
  const name = iteratorName(document.bytes, block);
  return { ...around, iterators: [...around.iterators, name] };
}
function inArgument(around, top, { name }) {
  const repeats = top && (name.text === "count" || name.text === "for_each");
  return repeats ? { ...around, count: false, forEach: false } : around;
}
var RESOURCE_SKIPPED = /* @__PURE__ */ new Set([
  "provider",
  "ignore_changes",
  "when",
  "on_failure"
]);
var NONE = /* @__PURE__ */ new Set();
var SKIPPED_IN = /* @__PURE__ */ new Map([
  ["resource", RESOURCE_SKIPPED],
  ["data", RESOURCE_SKIPPED],
  ["ephemeral", RESOURCE_SKIPPED],
  ["variable", /* @__PURE__ */ new Set(["type"])],
  ["module", /* @__PURE__ */ new Set(["providers"])]
]);

// src/check/check-output.ts
function checkOutput(check2, isRoot) {
  const { block, reporter } = check2;
  checkConditions(check2, block);
  const argument = attribute(block, "value");
  const value = argument && checkExpression(check2, argument.value);
  if (!value || !isRoot || isTrue(check2, "sensitive") || !marksDeep(value).has("sensitive")) return;
  report(
    reporter,
    headerOf({ isJson: reporter.file.endsWith(".json") }, block),
    4,
    "Output refers to sensitive values",
    `To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, Terraform requires that any root module output containing sensitive data be explicitly marked as sensitive, to confirm your intent.

If you do intend to export this data, annotate the output value as sensitive by adding the following argument:
    sensitive = true`,
    { kind: "other" }
  );
}
function isTrue({ block }, name) {
  const value = attribute(block, name)?.value;
  return value?.kind === "bool" && value.value;
}

// src/check/check-repetition.ts
function checkRepetition(scope, reporter, bytes, block) {
  const count2 = attribute(block, "count");
  if (count2) checkArgument(scope, reporter, bytes, count2, countRefusal);
  const forEach = attribute(block, "for_each");
  if (forEach) checkArgument(scope, reporter, bytes, forEach, forEachRefusal);
}
function checkArgument(scope, reporter, bytes, argument, refusalOf) {
  const { value, problems } = scope.values.argument(argument, bytes);
  reportProblems(reporter, bytes, problems);
  const refusal = problems.length > 0 ? void 0 : refusalOf(value);
  if (refusal) report(reporter, argument.value.range, 4, ...refusal, { kind: "other" });
}
function countRefusal(value) {
  const summary = "Invalid count argument";
  const converted = convert(value, "number");
  if (converted.kind === "problem")
    return ["Incorrect value type", `Invalid expression value: ${converted.message}.`];
  const number = converted.value;
  if (number.kind === "null")
    return [summary, 'The given "count" argument value is null. An integer is required.'];
  if (number.kind !== "number") return void 0;
  const unsuitable2 = (why) => [
    summary,
    `The given "count" argument value is unsuitable: ${why}.`
  ];
  if (!Number.isInteger(Number(number.value))) return unsuitable2("a whole number is required");
  return number.value < 0 ? unsuitable2("must be greater than or equal to zero") : void 0;
}
function forEachRefusal(value) {
  const summary = "Invalid for_each argument";
  const unsuitable2 = 'The given "for_each" argument value is unsuitable:';
  if (marksOf(value).has("sensitive"))
    return [
      summary,
      "Sensitive values, or values derived from sensitive values, cannot be used as for_each arguments. If used, the sensitive value could be exposed as a resource instance key."
    ];
  if (value.kind === "null")
    return [
      summary,
      `${unsuitable2} the given "for_each" argument value is null. A map, or set of strings is allowed.`
    ];
  const type = typeOf(value);
  if (type === "dynamic") return void 0;
  const kind = typeof type === "string" ? type : type[0];
  if (kind === "map" || kind === "object") return void 0;
  if (kind !== "set")
    return [
      summary,
      `${unsuitable2} the "for_each" argument must be a map, or set of strings, and you have provided a value of type ${friendlyName(type)}.`
    ];
  const element = type[1];
  if (value.kind === "set" && value.items.length === 0) return void 0;
  if (element !== "string" && !(value.kind === "unknown" && element === "dynamic"))
    return [
      "Invalid for_each set argument",
      `${unsuitable2} "for_each" supports maps and sets of strings, but you have provided a set containing type ${friendlyName(element)}.`
    ];
  if (value.kind === "set" && value.items.some(({ kind: kind2 }) => kind2 === "null"))
    return [
      "Invalid for_each set argument",
      `${unsuitable2} "for_each" sets must not contain null values.`
    ];
  return void 0;
}

// src/check/check-constraints.ts
function checkConstraints({ block, reporter, document: { bytes } }, constraints, schema, value) {
  if (!constraints) return;
  for (const { severity, summary, detail, path } of violations(
    constraints,
    schema,
    value.object(),
    ""
  )) {
    const range = placeOf(block, path);
    reportWords(reporter, bytes, { severity, stage: 5, range, summary, detail });
  }
}
function placeOf(block, path) {
  let around = block;
  for (const [at, name] of path.entries()) {
    if (typeof name === "number") continue;
    const index = path[at + 1];
    const argument = attribute(around, name);
    if (argument) return argument.value.range;
    const inner = blocksNamed(around.body, name)[typeof index === "number" ? index : 0];
    if (!inner) break;
    around = inner;
  }
  return around.open;
}

// src/check/config/body-shape.ts
function shape(names, blocks = {}) {
  const plain = (name) => name.replace("!", "");
  return {
    attributes: new Set(names.map(plain)),
    required: names.filter((name) => name.endsWith("!")).map(plain),
    blocks: new Map(Object.entries(blocks))
  };
}

// src/check/config/core-shapes.ts
var FILE = shape([], {
  terraform: [],
  required_providers: [],
  provider: ["name"],
  variable: ["name"],
  locals: [],
  output: ["name"],
  module: ["name"],
  resource: ["type", "name"],
  data: ["type", "name"],
  ephemeral: ["type", "name"],
  moved: [],
  removed: [],
  import: [],
  check: ["name"]
});
var TERRAFORM = shape(["required_version", "experiments", "language"], {
  backend: ["type"],
  cloud: [],
  required_providers: [],
  provider_meta: ["provider"]
});
var PROVIDER = shape(["alias", "version", "count", "depends_on", "for_each", "source"], {
  _: [],
  lifecycle: [],
  locals: []
});
var VARIABLE = shape(
  ["description", "default", "type", "sensitive", "ephemeral", "nullable"],
  { validation: [] }
);
var OUTPUT = shape(["description", "value!", "depends_on", "sensitive", "ephemeral"], {
  precondition: [],
  postcondition: []
});
var MODULE = {
  attributes: CALL_ARGUMENTS,
  required: ["source"],
  blocks: CALL_BLOCKS
};
var META = ["count", "for_each", "provider", "depends_on"];
var DATA2 = shape(META, { lifecycle: [], locals: [], _: [] });
var RESOURCE_SHAPES = {
  resource: shape(META, {
    locals: [],
    lifecycle: [],
    connection: [],
    provisioner: ["type"],
    _: []
  }),
  data: DATA2,
  ephemeral: DATA2
};
var LIFECYCLE = shape(
  ["create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"],
  { precondition: [], postcondition: [] }
);
var PROVISIONER = shape(["when", "on_failure"], { _: [], connection: [], lifecycle: [] });
var RULE = shape(["condition!", "error_message!"]);
var CHECK = shape([], { data: ["type", "name"], assert: [] });
var MOVED = shape(["from!", "to!"]);
var IMPORT = shape(["provider", "for_each", "id!", "to!"]);
var REMOVED = shape(["from!"], { lifecycle: [], connection: [], provisioner: ["type"] });
var END_OF_LIFE = shape(["destroy"]);

// src/check/config/provisioner-schema.ts
var PROVISIONERS = /* @__PURE__ */ new Map([
  [
    "local-exec",
    schemaOf2(
      { command: "string" },
      {
        interpreter: ["list", "string"],
        working_dir: "string",
        environment: ["map", "string"],
        quiet: "bool"
      }
    )
  ],
  [
    "remote-exec",
    schemaOf2({}, { inline: ["list", "string"], script: "string", scripts: ["list", "string"] })
  ],
  ["file", schemaOf2({ destination: "string" }, { source: "string", content: "string" })]
]);
var CONNECTION = schemaOf2(
  { host: "string" },
  {
    type: "string",
    user: "string",
    password: "string",
    port: "number",
    timeout: "string",
    script_path: "string",
    target_platform: "string",
    private_key: "string",
    certificate: "string",
    host_key: "string",
    agent: "bool",
    agent_identity: "string",
    proxy_scheme: "string",
    proxy_host: "string",
    proxy_port: "number",
    proxy_user_name: "string",
    proxy_user_password: "string",
    bastion_host: "string",
    bastion_host_key: "string",
    bastion_port: "number",
    bastion_user: "string",
    bastion_password: "string",
    bastion_private_key: "string",
    bastion_certificate: "string",
    https: "bool",
    insecure: "bool",
    cacert: "string",
    use_ntlm: "bool"
  }
);
function schemaOf2(required2, optional) {
  return plainBlock([
    ...Object.entries(required2).map(([name, type]) => plainArgument(name, "required", type)),
    ...Object.entries(optional).map(([name, type]) => plainArgument(name, "optional", type))
  ]);
}

// src/check/config/check-provisioners.ts
function checkProvisioners(at, resource, options) {
  const found = at.findings.length;
  const connection = blocksNamed(resource.body, "connection")[0];
  for (const provisioner of resource.body.items) {
    if (provisioner.kind !== "block" || provisioner.type.text !== "provisioner") continue;
    checkOne(at, provisioner, connection, options.checkValue);
    if (!options.all && hasFailedSince(at, found)) return;
  }
}
function checkOne(at, provisioner, outer, checkValue2) {
  const type = provisioner.labels[0]?.text ?? "";
  const schema = PROVISIONERS.get(type);
  if (!schema) {
    if (provisioner.labels.length === 1) missingPlugin(at, type);
    return;
  }
  const own = remainder(provisioner.body, PROVISIONER);
  checkBody2(at, own, provisioner.open, schema, checkValue2);
  checkSources(at, provisioner, type);
  const [inner] = blocksNamed(provisioner.body, "connection");
  const [first, second] = [inner, outer].filter((block) => block !== void 0);
  if (!first) return;
  const both = [...first.body.items, ...second?.body.items.filter(isNotIn(first)) ?? []];
  checkBody2(at, { items: both, range: first.body.range }, first.open, CONNECTION, checkValue2);
}
function checkBody2(at, body, missingAt, schema, checkValue2) {
  const { attributes } = wholeContent(at, body, missingAt, shapeOf(schema), 4);
  for (const [name, given2] of attributes) {
    const known = schema.attributes.get(name);
    if (known) checkValue2(given2, known);
  }
}
function checkSources(at, provisioner, type) {
  const given2 = (names) => names.filter((name) => {
    const value = attribute(provisioner, name)?.value;
    return value !== void 0 && value.kind !== "null";
  }).length;
  if (type === "file") {
    const count2 = given2(["source", "content"]);
    if (count2 > 1) noPlace(at, "Cannot set both 'source' and 'content'", "");
    if (count2 === 0) noPlace(at, "Must provide one of 'source' or 'content'", "");
  } else if (type === "remote-exec" && given2(["inline", "script", "scripts"]) !== 1)
    noPlace(
      at,
      "Invalid remote-exec provisioner configuration",
      'Only one of "inline", "script", or "scripts" must be set'
    );
}
function missingPlugin({ findings }, type) {
  const summary = "Missing required provisioner plugin";
  const detail = `This configuration requires provisioner plugin "${type}", which isn't available. If you're intending to use an external provisioner plugin, you must install it manually into one of the plugin search directories before running Terraform.`;
  findings.push({ kind: "other", severity: "error", stage: 3, summary, detail });
}
function noPlace({ findings }, summary, detail) {
  findings.push({ kind: "other", severity: "error", stage: 4, summary, detail });
}
var shapes = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
  const known = shapes.get(schema);
  if (known) return known;
  const names = [...schema.attributes.values()];
  const made = shape(names.map(({ name, required: required2 }) => required2 ? `${name}!` : name));
  shapes.set(schema, made);
  return made;
}
var isNotIn = (block) => (item) => item.kind === "block" || attribute(block, item.name.text) === void 0;

// src/check/check-resource.ts
function checkResource(check2) {
  const { scope, document, block, reporter } = check2;
  const [type, name] = block.labels;
  if (!type || !name) return void 0;
  const mode = block.type.text;
  const providerName = providerNameOf(type.text, block);
  checkRepetition(scope, reporter, document.bytes, block);
  for (const item of block.body.items) {
    if (item.kind === "block" && item.type.text === "lifecycle") checkConditions(check2, item);
  }
  checkProvisioners(configFile(reporter.file, document, reporter.findings), block, {
    all: true,
    checkValue: (argument, found) => checkValue(scope, reporter, document.bytes, argument, found, void 0)
  });
  checkProviderAlias(check2);
  const provider = providerOf(scope, providerName);
  if (!provider) return providerName;
  const schema = provider.schemaOf(mode, type.text);
  if (schema) {
    const value = checkValuedBody(check2, block, RESOURCE_SHAPES[mode], schema);
    checkConstraints(check2, scope.constraints?.(provider)?.of(mode, type.text), schema, value);
    checkIgnored(check2, block, schema);
    return void 0;
  }
  const words = { resource: "resource type", data: "data source", ephemeral: "ephemeral resource" }[mode];
  const other = OTHER_MODES[mode];
  const isOther = other !== void 0 && typesOf(provider, other.mode).includes(type.text);
  const suggestion = isOther ? void 0 : nameSuggestion(type.text, typesOf(provider, mode));
  const hint = isOther ? `

Did you intend to use the ${other.words} "${type.text}"? If so, declare this using a "${other.mode}" block instead of a "${mode}" block.` : didYouMean(suggestion);
  report(
    reporter,
    type.range,
    4,
    SUMMARIES[mode],
    `The provider ${provider.address.split("/").slice(-2).join("/")} does not support ${words} "${type.text}".${hint}`,
    {
      kind: "invalid-resource-type",
      mode,
      type: type.text,
      provider: provider.address,
      ...suggestion !== void 0 && { suggestion }
    }
  );
  return void 0;
}
var OTHER_MODES = {
  resource: { mode: "data", words: "data source" },
  data: { mode: "resource", words: "managed resource type" }
};
function typesOf(provider, mode) {
  const { resourceTypes, dataSourceTypes, ephemeralTypes } = provider;
  return { resource: resourceTypes, data: dataSourceTypes, ephemeral: ephemeralTypes }[mode];
}
var SUMMARIES = {
  resource: "Invalid resource type",
  data: "Invalid data source",
  ephemeral: "Invalid ephemeral resource"
};
function checkProviderAlias({ scope: { view }, block, reporter }) {
  const value = attribute(block, "provider")?.value;
  const step = value?.kind === "traversal" ? value.steps[0] : void 0;
  if (value?.kind !== "traversal" || step?.kind !== "attribute" || view.partial) return;
  const declared = view.providers.some(
    ({ name, alias }) => name === value.root.text && alias === step.name
  );
  if (declared) return;
  report(
    reporter,
    value.range,
    4,
    "Provider configuration not present",
    `No provider "${value.root.text}" with the alias "${step.name}" is declared.`,
    { kind: "other" }
  );
}
function checkIgnored({ reporter, document: { bytes } }, block, schema) {
  for (const item of block.body.items) {
    const ignored = item.kind === "block" && item.type.text === "lifecycle" ? attribute(item, "ignore_changes")?.value : void 0;
    if (ignored?.kind !== "tuple") continue;
    for (const each of ignored.items) {
      if (each.kind !== "traversal") continue;
      const { root, steps } = each;
      const named = { kind: "attribute", name: root.text, range: root.range };
      const problem = traversalProblem(schema, literalSteps(bytes, [named, ...steps]));
      if (problem) reportProblems(reporter, bytes, [problem]);
    }
  }
}

// src/check/check-block.ts
function checkBlock(check2, isRoot) {
  const { scope, document, block, reporter } = check2;
  if (DECLARATIONS.has(block.type.text)) return void 0;
  checkExpressions(scope, document, block, reporter);
  switch (block.type.text) {
    case "resource":
    case "data":
    case "ephemeral":
      return checkResource(check2);
    case "provider":
      return checkProvider(check2);
    case "output":
      checkOutput(check2, isRoot);
      return void 0;
    case "module":
      checkRepetition(scope, reporter, document.bytes, block);
      checkArguments(check2);
      return void 0;
    case "variable":
      checkConditions(check2, block);
      return void 0;
    case "check":
      checkConditions(check2, block);
      return checkInnerData(check2);
    default:
      return void 0;
  }
}
var DECLARATIONS = /* @__PURE__ */ new Set(["terraform", "moved", "import", "removed"]);
function checkProvider(check2) {
  const { scope, block } = check2;
  const name = block.labels[0]?.text;
  if (!name || !isUsed(check2, name)) return void 0;
  const provider = providerOf(scope, name);
  if (!provider) return name;
  checkValuedBody(check2, block, PROVIDER, provider.provider);
  return void 0;
}
function isUsed({ scope: { view }, document, block }, name) {
  if (calledModules(view.module).length > 0 || view.partial) return true;
  const alias = attribute(block, "alias");
  const wanted = alias && constantString(document.bytes, alias.value);
  return view.resources.some((resource) => {
    if (providerNameOf(resource.type, resource.block) !== name) return false;
    const given2 = attribute(resource.block, "provider")?.value;
    const [step] = given2?.kind === "traversal" ? given2.steps : [];
    return (step?.kind === "attribute" ? step.name : void 0) === wanted;
  });
}
function checkInnerData(check2) {
  const missing2 = check2.block.body.items.flatMap((item) => {
    if (item.kind !== "block" || item.type.text !== "data") return [];
    return checkResource({ ...check2, block: item }) ?? [];
  });
  return missing2[0];
}
function checkArguments({ scope, document: { bytes }, block, reporter }) {
  for (const item of remainder(block.body, MODULE).items) {
    if (item.kind === "attribute")
      reportProblems(reporter, bytes, scope.values.argument(item, bytes).problems);
  }
}

// src/check/check-calls.ts
import { posix as posix2 } from "node:path";

// src/check/check-called-providers.ts
function checkCalledProviders(call, { address, called }, inside, findings) {
  const { file, document, block } = call;
  const at = configFile(file, document, findings);
  const passed = passedIn(call);
  const configured = new Set(inside.providers.filter(isConfigured).map(nameOf));
  for (const { name, source } of configurationAliases(inside)) {
    if (passed.has(name) || configured.has(name)) continue;
    const detail = `The child module requires an additional configuration for provider ${source}, with the local name "${name}".

Refer to the module's documentation to understand the intended purpose of this additional provider configuration, and then add an entry for ${name} in the "providers" meta-argument in the module block to choose which provider configuration the module should use for that purpose.`;
    fail(at, headerOf(at, block), "Missing required provider configuration", detail, 2);
  }
  const repeated = ["count", "for_each", "depends_on"].map((name) => attribute(block, name)).find((found) => found !== void 0);
  if (repeated && configured.size > 0) {
    const detail = `The module at ${address} is a legacy module which contains its own local provider configurations, and so calls to it may not use the count, for_each, or depends_on arguments.

If you also control the module "${called.child.source}", consider updating this module to instead expect provider configurations to be passed by its caller.`;
    const first = repeated.value.kind === "tuple" ? repeated.value.items[0] : repeated.value;
    const summary = "Module is incompatible with count, for_each, and depends_on";
    fail(at, first?.range ?? headerOf(at, block), summary, detail, 2);
  }
}
function passedIn({ document, block }) {
  const providers = attribute(block, "providers")?.value;
  const items = providers?.kind === "object" ? providers.items : [];
  return new Set(items.flatMap((item) => referenceName(document.bytes, item) ?? []));
}
function referenceName(bytes, { key }) {
  if (key.kind !== "traversal") return objectKey(bytes, key);
  const [step] = key.steps;
  return step?.kind === "attribute" ? `${key.root.text}.${step.name}` : key.root.text;
}
var isConfigured = ({ block }) => block.body.items.some((item) => item.kind === "block" || item.name.text !== "alias");
var nameOf = ({ name, alias }) => alias === void 0 ? name : `${name}.${alias}`;
function configurationAliases(view) {
  return [...view.documents.values()].flatMap(
    ({ body }) => blocksNamed(body, "terraform").flatMap((block) => blocksNamed(block.body, "required_providers")).flatMap((block) => block.body.items).flatMap((entry) => {
      if (entry.kind !== "attribute" || entry.value.kind !== "object") return [];
      const local = entry.name.text;
      const source = view.sources.get(local) ?? `hashicorp/${local}`;
      const list = entry.value.items.find(
        ({ key }) => key.kind === "traversal" && key.root.text === "configuration_aliases"
      )?.value;
      return (list?.kind === "tuple" ? list.items : []).flatMap((item) => {
        const step = item.kind === "traversal" ? item.steps[0] : void 0;
        if (item.kind !== "traversal" || step?.kind !== "attribute") return [];
        return [{ name: `${item.root.text}.${step.name}`, source }];
      });
    })
  );
}

// src/check/placed-children.ts
import { posix } from "node:path";
var ROOT = { directory: "", address: "" };
function childrenOf(view, { directory, address }) {
  return calledModules(view.module).flatMap((called) => {
    if (called.child.kind !== "local") return [];
    const path = directoryFrom(directory, called.child.directory);
    const prefix = address === "" ? "" : `${address}.`;
    return [
      {
        called,
        module: called.child.module,
        directory: path,
        address: `${prefix}module.${called.name}`
      }
    ];
  });
}
function placedIn(directory, finding) {
  const { place } = finding;
  if (directory === "" || !place) return finding;
  return { ...finding, place: { ...place, file: posix.join(directory, place.file) } };
}

// src/check/check-calls.ts
function checkCalls(view, values, findings, place = ROOT) {
  for (const child of childrenOf(view, place)) {
    const inside = viewModule(child.module);
    const [first] = child.called.blocks;
    if (!first) continue;
    checkCalledProviders(first, child, inside, findings);
    if (inside.partial) continue;
    const variables = variablesOf(inside);
    checkArguments2(child.called.blocks, variables, findings);
    for (const at of child.called.blocks) checkValues(at, child, variables, values, findings);
  }
}
function variablesOf({ variables }) {
  const byName = /* @__PURE__ */ new Map();
  for (const variable of variables) {
    const twins = byName.get(variable.name) ?? [];
    twins.push(variable);
    byName.set(variable.name, twins);
  }
  return byName;
}
var given = (declared, name) => declared.map(({ block }) => attribute(block, name)).findLast((found) => found !== void 0);
function checkArguments2(blocks, variables, findings) {
  const [first] = blocks;
  if (!first) return;
  const elsewhere = new Set(
    blocks.slice(1).flatMap(({ block }) => argumentsOf2(block).map(({ name }) => name.text))
  );
  const isRequired = (name) => given(variables.get(name) ?? [], "default") === void 0 && !elsewhere.has(name);
  for (const at of blocks) {
    const known = {
      attributes: new Set(variables.keys()),
      required: at === first ? [...variables.keys()].filter(isRequired) : [],
      blocks: /* @__PURE__ */ new Map()
    };
    wholeContent(fileOf(at, findings), remainder(at.block.body, MODULE), at.block.open, known, 2);
  }
}
var argumentsOf2 = (block) => remainder(block.body, MODULE).items.filter(
  (item) => item.kind === "attribute"
);
function checkValues(at, { address, directory }, variables, values, findings) {
  for (const argument of argumentsOf2(at.block)) {
    const { name } = argument;
    const declared = variables.get(name.text);
    const [variable] = declared ?? [];
    if (!declared || !variable) continue;
    const { value } = values.argument(argument, at.document.bytes);
    const typed = declared.findLast(({ block }) => attribute(block, "type")) ?? variable;
    const converted = convert(value, variableConstraint(typed));
    const nullable = given(declared, "nullable")?.value;
    const isRefusedNull = value.kind === "null" && nullable?.kind === "bool" && !nullable.value && given(declared, "default") === void 0;
    if (converted.kind === "converted" && !isRefusedNull) continue;
    const file = configFile(posix2.join(directory, variable.file), variable.document, []);
    const where = placeWords(file, headerOf(file, variable.block));
    const [summary, verb, why] = converted.kind === "problem" ? ["Invalid value for input variable", "declared", converted.message] : ["Required variable not set", "defined", "required variable may not be set to null"];
    const detail = `The given value is not suitable for ${address}.var.${name.text} ${verb} at ${where}: ${why}.`;
    fail(fileOf(at, findings), argument.value.range, summary, detail, 4);
  }
}
var fileOf = ({ file, document }, findings) => configFile(file, document, findings);

// src/check/check-cycles.ts
function checkCycles(scope, findings) {
  const nodes = nodesOf(scope);
  const done = /* @__PURE__ */ new Set();
  for (const start of nodes.keys()) {
    const circle = circleFrom(nodes, start, done);
    const first = circle && nodes.get(circle[0]);
    if (!circle || !first) continue;
    if (circle.length === 1 && !first.name.startsWith("local.")) continue;
    const summary = `Cycle: ${[...circle].sort().join(", ")}`;
    report({ file: first.file, findings }, first.range, 4, summary, "", { kind: "other" });
  }
}
function nodesOf(scope) {
  const nodes = /* @__PURE__ */ new Map();
  for (const { address, file, block } of scope.view.resources) {
    const uses = usedBy([...attributesOf(block.body)].map(({ attribute: attribute2 }) => attribute2.value));
    nodes.set(address, { name: address, file, range: block.type.range, uses });
  }
  for (const { name, file, attribute: attribute2 } of scope.view.locals) {
    nodes.set(`local.${name}`, {
      name: `local.${name}`,
      file,
      range: attribute2.name.range,
      uses: usedBy([attribute2.value])
    });
  }
  return nodes;
}
function usedBy(expressions) {
  const used = /* @__PURE__ */ new Set();
  for (const root of expressions) {
    walkExpression(root, (expression, bound) => {
      if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
      const [first] = expression.steps;
      if (expression.root.text === "local" && first?.kind === "attribute")
        used.add(`local.${first.name}`);
      else used.add(resourceSteps(expression)?.address ?? "");
    });
  }
  return used;
}
function circleFrom(nodes, start, done) {
  const path = /* @__PURE__ */ new Map();
  const pending = [{ enter: start }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if ("leave" in next) {
      path.delete(next.leave);
      done.add(next.leave);
      continue;
    }
    const at = path.get(next.enter);
    if (at !== void 0) {
      for (const name of path.keys()) done.add(name);
      return [...path.keys()].slice(at);
    }
    const node = nodes.get(next.enter);
    if (!node || done.has(next.enter)) continue;
    path.set(next.enter, path.size);
    pending.push({ leave: next.enter });
    for (const enter of node.uses) pending.push({ enter });
  }
  return void 0;
}

// src/check/check-locals.ts
function checkLocals({ view, values }, findings) {
  for (const { file, document, attribute: attribute2 } of view.locals) {
    const { problems } = values.argument(attribute2, document.bytes);
    reportProblems({ file, findings }, document.bytes, problems);
  }
}

// src/check/check-syntax.ts
function checkSyntax(document, reporter) {
  for (const { reason, summary, range } of document.problems) {
    if (reason !== "duplicate-attribute") {
      report(reporter, range, 1, summary, summary, { kind: "syntax" });
      continue;
    }
    const name = document.bytes.toString("utf8", range.start, range.end);
    const detail = `The argument "${name}" was already set. Each argument may be set only once.`;
    report(reporter, range, 1, summary, detail, { kind: "duplicate", what: "attribute", name });
  }
}

// src/check/config/quoted-traversal.ts
function looseTraversal(at, expression, what = "references") {
  const text = isQuoted(expression) && !at.isJson ? constantString(at.bytes, expression) : void 0;
  if (text === void 0) return traversalOf(expression);
  const traversal = parse2(at, Buffer.from(text), expression.range.start + 1);
  const one = what.slice(0, -1);
  warn(
    at,
    expression.range,
    `Quoted ${what} are deprecated`,
    `In this context, ${what} are expected literally rather than in quotes. Terraform 0.11 and earlier required quotes, but quoted ${what} are now deprecated and will be removed in a future version of Terraform. Remove the quotes surrounding this ${one} to silence this warning.`
  );
  return traversal && { ...traversal, range: expression.range };
}
function parse2(at, text, offset) {
  const rootLength = identifierLength(text, 0);
  const place = (start, length) => ({
    start: offset + start,
    end: offset + start + length
  });
  if (rootLength === 0) {
    fail(at, place(0, 1), "Variable name required", "Must begin with a variable name.");
    return void 0;
  }
  const steps = [];
  const root = { text: text.toString("utf8", 0, rootLength), range: place(0, rootLength) };
  let next = rootLength;
  while (next < text.length) {
    const step = text[next] === 46 ? dotStep(text, next) : indexStep(text, next);
    if (typeof step === "number") {
      next = step;
      const detail = "Expected an attribute access or an index operator.";
      const length = Math.max(1, identifierLength(text, next));
      fail(at, place(next, length), "Invalid character", detail);
      break;
    }
    steps.push({ ...step, range: place(next, step.length) });
    next += step.length;
  }
  return { root, steps, range: place(0, next) };
}
function dotStep(text, start) {
  const length = identifierLength(text, start + 1);
  if (length === 0) return start + 1;
  const name = text.toString("utf8", start + 1, start + 1 + length);
  return { kind: "attribute", name, length: length + 1 };
}
function indexStep(text, start) {
  const found = /^\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\]/.exec(text.toString("utf8", start));
  if (!found) {
    let at = start;
    while (text[at] === 32) at++;
    return at;
  }
  const range = { start, end: start };
  const key = found[1] !== void 0 ? { kind: "number", text: found[1], range } : { kind: "template", heredoc: false, parts: [], range };
  return { kind: "index", key, length: Buffer.byteLength(found[0]) };
}

// src/check/config/check-depends-on.ts
function checkDependsOn2(at, list) {
  const items = requireList(refuser(at), list) ?? [];
  return items.flatMap((item) => requireReference(at, item) ?? []);
}
var requireReference = (at, expression) => looseTraversal(at, expression) ?? requireTraversal(refuser(at), expression);

// src/check/config/check-replace-triggers.ts
function checkReplaceTriggers(at, list) {
  for (const item of requireList(refuser(at), list) ?? []) {
    if (!checkTrigger(at, item)) return;
  }
}
function checkTrigger(at, item) {
  const found = at.findings.length;
  const references = referencesIn(item);
  for (const reference of references) {
    if (!OTHERS.has(reference.root.text) && reference.steps[0]?.kind !== "attribute") {
      const detail = "A reference to a resource type must be followed by at least one attribute access, specifying the resource name.";
      fail(at, reference.range, "Invalid reference", detail);
    }
  }
  if (at.findings.length > found) return false;
  const resources = references.filter((reference) => isTrigger(at, item, reference)).length;
  if (resources !== 1) {
    const many = resources === 0 ? "Missing resource reference" : "Multiple resource references";
    const detail = `${many} in replace_triggered_by expression.`;
    fail(at, item.range, "Invalid replace_triggered_by expression", detail);
  }
  return at.findings.length === found;
}
function isTrigger(at, item, { root, steps: [step] }) {
  const name = step?.kind === "attribute" ? step.name : "";
  switch (root.text) {
    case "each":
    case "count": {
      const only = root.text === "each" ? "key" : "index";
      const detail = `Only ${root.text}.${only} may be used in replace_triggered_by.`;
      if (name !== only)
        fail(
          at,
          item.range,
          `Invalid ${root.text} reference in replace_triggered_by expression`,
          detail
        );
      return false;
    }
    case "data":
    case "ephemeral":
    case "resource":
      return true;
    default:
      if (!OTHERS.has(root.text)) return true;
      fail(
        at,
        item.range,
        "Invalid reference in replace_triggered_by expression",
        "Only resources, count.index, and each.key may be used in replace_triggered_by."
      );
      return false;
  }
}
var OTHERS = /* @__PURE__ */ new Set([
  "count",
  "data",
  "each",
  "ephemeral",
  "local",
  "module",
  "path",
  "resource",
  "self",
  "terraform",
  "var"
]);

// src/check/config/check-rule.ts
function checkRule(at, block) {
  const type = block.type.text;
  if (at.override) {
    const detail = `Override files cannot override "${type}" blocks.`;
    fail(at, headerOf(at, block), `Can't override ${type} blocks`, detail);
    return { condition: void 0, errorMessage: void 0 };
  }
  const { attributes } = wholeContent(at, block.body, block.open, RULE);
  const condition = attributes.get("condition")?.value;
  if (condition && referencesIn(condition).length === 0)
    fail(at, condition.range, `Invalid ${type} expression`, CHECKS_NOTHING);
  return { condition, errorMessage: attributes.get("error_message")?.value };
}
function checkSelfReference(at, rule, type, own) {
  for (const expression of [rule.condition, rule.errorMessage]) {
    if (!expression || !referencesIn(expression).some((reference) => addressOf(reference) === own))
      continue;
    const detail = `Configuration for ${own} may not refer to itself.`;
    fail(at, expression.range, `Invalid reference in ${type}`, detail);
  }
}
function addressOf({ root, steps }) {
  const names = [root.text];
  for (const step of steps) {
    if (step.kind !== "attribute" || names.length === 3) break;
    names.push(step.name);
  }
  if (root.text === "resource") return names.slice(1, 3).join(".");
  return names.slice(0, root.text === "data" || root.text === "ephemeral" ? 3 : 2).join(".");
}
var CHECKS_NOTHING = "The condition expression must refer to at least one object from elsewhere in the configuration, or else its result would not be checking anything.";

// src/check/config/decode-literal.ts
function decodeString(at, expression) {
  const value = decode(at, expression, "string");
  return value?.kind === "string" ? value.value : void 0;
}
function decodeBool(at, expression) {
  const value = decode(at, expression, "bool");
  return value?.kind === "bool" ? value.value : void 0;
}
function decode(at, expression, wanted) {
  if (expression.kind === "invalid" || expression.kind === "opaque") return void 0;
  const value = staticValue(
    at.bytes,
    expression,
    (range, summary, detail) => fail(at, range, summary, detail)
  );
  const converted = convert(value, wanted);
  if (converted.kind === "problem") return unsuitable(at, expression, converted.message);
  if (converted.value.kind === "unknown") return unsuitable(at, expression, "value must be known");
  if (converted.value.kind === "null")
    return unsuitable(at, expression, "null value is not allowed");
  return converted.value;
}
function unsuitable(at, expression, why) {
  const start = at.isJson ? expression.range : startOf(expression);
  fail(at, start, "Unsuitable value type", `Unsuitable value: ${why}`);
}

// src/check/config/check-lifecycle.ts
function checkLifecycle(at, block, mode, own) {
  const { attributes, blocks } = wholeContent(at, block.body, block.open, LIFECYCLE);
  for (const [name, argument] of attributes) {
    if (mode !== "resource") {
      const detail = `The lifecycle argument "${name}" is defined only for managed resources ("resource" blocks), and is not valid for ${mode} resources.`;
      const what = mode === "data" ? "data resource" : `${mode} resource`;
      fail(at, argument.name.range, `Invalid ${what} lifecycle argument`, detail);
    } else if (name === "ignore_changes") checkIgnoredChanges(at, argument.value);
    else if (name === "replace_triggered_by") checkReplaceTriggers(at, argument.value);
    else decodeBool(at, argument.value);
  }
  for (const rule of blocks) checkSelfReference(at, checkRule(at, rule), rule.type.text, own);
}
function checkIgnoredChanges(at, changes) {
  if (keywordOf(changes) === "all") return;
  const items = requireList(refuser(at), changes) ?? [];
  let star;
  let named = 0;
  for (const item of items) {
    if (constantString(at.bytes, item) === "*") {
      star = item;
      fail(at, changes.range, "Invalid ignore_changes wildcard", NO_STAR);
    } else if (requireReference(at, item)) named++;
  }
  if (star && named > 0)
    fail(
      at,
      star.range,
      "Invalid ignore_changes ruleset",
      'Cannot mix wildcard string "*" with non-wildcard references.'
    );
}
var NO_STAR = 'The ["*"] form of ignore_changes wildcard is was deprecated and is now invalid. Use "ignore_changes = all" to ignore changes to all attributes.';

// src/check/config/repeated-block.ts
function isRepeated(at, seen, block, words) {
  const type = block.type.text;
  const first = seen.get(type);
  if (!first) {
    seen.set(type, block);
    return false;
  }
  const what = type === "_" ? "escaping" : type;
  fail(
    at,
    headerOf(at, block),
    `Duplicate ${what} block`,
    words(placeWords(at, headerOf(at, first)))
  );
  return true;
}
var escapeWords = (around, what) => (place) => `The special block type "_" can be used to force particular arguments to be interpreted as ${what} rather than as meta-arguments, but each ${around} block can have only one such block. The first escaping block was at ${place}.`;

// src/check/config/reserved-block.ts
function refuseReserved(at, { type }, around) {
  const detail = `The block type name "${type.text}" is reserved for use by Terraform in a future version.`;
  fail(at, type.range, `Reserved block type name in ${around} block`, detail);
}

// src/check/config/check-provisioner.ts
function checkProvisioner(at, block) {
  const type = block.labels[0];
  if (!type) return;
  const { attributes, blocks } = partialContent(at, block, PROVISIONER);
  if (REMOVED2.has(type.text)) {
    const detail = `The "${type.text}" provisioner was deprecated in Terraform 0.13.4 has been removed from Terraform. Visit https://learn.hashicorp.com/collections/terraform/provision for alternatives to using provisioners that are a better fit for the Terraform workflow.`;
    return fail(at, type.range, `The "${type.text}" provisioner has been removed`, detail);
  }
  const when = attributes.get("when")?.value;
  if (when) checkKeyword(at, when, "when", ["create", "destroy"]);
  const destroys = isDestroyTime(at, block);
  if (destroys) onlySelfReferences(at, block.body, META2);
  const onFailure = attributes.get("on_failure")?.value;
  if (onFailure) checkKeyword(at, onFailure, "on_failure", ["continue", "fail"]);
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    if (inner.type.text === "lifecycle") refuseReserved(at, inner, "provisioner");
    else if (!isRepeated(at, seen, inner, inner.type.text === "_" ? SECOND_ESCAPE : SECOND_CONNECTION) && inner.type.text === "connection" && destroys)
      onlySelfReferences(at, inner.body);
  }
}
function isDestroyTime(at, block) {
  const when = attribute(block, "when");
  if (!when || REMOVED2.has(block.labels[0]?.text ?? "")) return false;
  return keywordOf(when.value) === "destroy" || constantString(at.bytes, when.value) === "destroy";
}
function onlySelfReferences(at, body, except = /* @__PURE__ */ new Set()) {
  for (const item of body.items) {
    if (item.kind !== "attribute" || except.has(item.name.text)) continue;
    for (const reference of referencesIn(item.value)) {
      if (isOwn(reference)) continue;
      const summary = "Invalid reference from destroy provisioner";
      fail(at, item.value.range, summary, ONLY_SELF);
    }
  }
}
var META2 = PROVISIONER.attributes;
var REMOVED2 = /* @__PURE__ */ new Set(["chef", "habitat", "puppet", "salt-masterless"]);
var SECOND_ESCAPE = escapeWords("provisioner", "provisioner-typpe-specific");
var SECOND_CONNECTION = (place) => `This provisioner already has a connection block at ${place}.`;
var ONLY_SELF = "Destroy-time provisioners and their connection configurations may only reference attributes of the related resource, via 'self', 'count.index', or 'each.key'.\n\nReferences to other resources during the destroy phase can cause dependency cycles and interact poorly with create_before_destroy.";
function checkKeyword(at, expression, argument, words) {
  const traversal = looseTraversal(at, expression, "keywords");
  if (traversal?.steps.length === 0 && words.includes(traversal.root.text)) return;
  const detail = `The "${argument}" argument requires one of the following keywords: ${words.join(" or ")}.`;
  fail(at, expression.range, `Invalid "${argument}" keyword`, detail);
}
function isOwn({ root, steps }) {
  const [step] = steps;
  switch (root.text) {
    case "self":
    case "path":
    case "terraform":
      return true;
    case "count":
      return steps.length === 1 && step?.kind === "attribute" && step.name === "index";
    case "each":
      return steps.length === 1 && step?.kind === "attribute" && step.name === "key";
    default:
      return false;
  }
}

// src/check/config/provider-name.ts
function checkProviderName(at, name, range) {
  const problem = providerPartProblem(name);
  const normal = name.toLowerCase();
  if (problem === void 0 && normal === name) return true;
  const detail = problem === void 0 ? `Provider names must be normalized. Replace "${name}" with "${normal}" to fix this error.` : `${name} is an invalid provider local name: ${problem}`;
  fail(at, range, "Invalid provider local name", detail);
  return false;
}
function providerPartProblem(part) {
  if (part === "") return "must have at least one character";
  if (part.includes(".")) return "dots are not allowed";
  if (!PART.test(part))
    return "must contain only letters, digits, and dashes, and may not use leading or trailing dashes";
  return part.includes("--") ? "cannot use multiple consecutive dashes" : void 0;
}
var PART = /^(?!-)[\p{L}\p{M}\p{Nd}-]+(?<!-)$/u;

// src/check/config/provider-reference.ts
function providerReference(at, expression, argument) {
  const found = at.findings.length;
  const traversal = looseTraversal(at, expression);
  if (!traversal || traversal.steps.length > 1) {
    const detail2 = isQuoted(expression) && !traversal ? "A provider configuration reference must not be given in quotes." : `The ${argument} argument requires a provider type name, optionally followed by a period and then a configuration alias.`;
    fail(at, expression.range, "Invalid provider configuration reference", detail2);
    return void 0;
  }
  const { root } = traversal;
  if (!checkProviderName(at, root.text, root.range)) return void 0;
  if (hasFailedSince(at, found)) return void 0;
  const [step] = traversal.steps;
  const reference = { name: root.text };
  if (!step) return reference;
  if (step.kind === "attribute") return { ...reference, alias: step.name };
  const detail = "Provider name must either stand alone or be followed by a period and then a configuration alias.";
  fail(at, step.range, "Invalid provider configuration reference", detail);
  return void 0;
}
var referenceWords = ({ name, alias }) => alias === void 0 ? name : `${name}.${alias}`;

// src/check/config/check-resource.ts
function checkResource2(at, block) {
  const mode = block.type.text;
  const [type, name] = block.labels;
  if (!type || !name) return;
  const content = partialContent(at, block, RESOURCE_SHAPES[mode]);
  const [typeWords, nameWords] = NAMES[mode];
  checkName(at, type, typeWords);
  checkName(at, name, nameWords);
  checkRepetition2(at, content);
  const own = `${mode === "resource" ? "" : `${mode}.`}${type.text}.${name.text}`;
  checkMetaArguments(at, content);
  checkInnerBlocks(at, content, mode, own);
}
function checkNestedData(at, block) {
  const found = at.findings.length;
  const [type, name] = block.labels;
  if (!type || !name) return false;
  const content = partialContent(at, block, RESOURCE_SHAPES.data);
  checkName(at, type, NAMES.data[0]);
  checkName(at, name, NAMES.data[1]);
  for (const argument of ["count", "for_each"]) {
    const given2 = content.attributes.get(argument);
    const detail = 'The "count" and "for_each" meta-arguments are not supported within nested data blocks.';
    if (given2) fail(at, given2.name.range, `Invalid "${argument}" attribute`, detail);
  }
  checkMetaArguments(at, content);
  for (const inner of content.blocks) {
    if (inner.type.text !== "lifecycle") continue;
    const detail = 'Nested data blocks do not support "lifecycle" blocks as the lifecycle is managed by the containing block.';
    fail(at, headerOf(at, inner), "Invalid lifecycle block", detail);
  }
  const others = content.blocks.filter((inner) => inner.type.text !== "lifecycle");
  checkInnerBlocks(at, { ...content, blocks: others }, "data", `data.${type.text}.${name.text}`);
  return !hasFailedSince(at, found);
}
function checkRepetition2(at, { attributes }) {
  const forEach = attributes.get("for_each");
  if (!forEach || !attributes.has("count")) return;
  const detail = 'The "count" and "for_each" meta-arguments are mutually-exclusive, only one should be used to be explicit about the number of resources to be created.';
  fail(at, forEach.name.range, 'Invalid combination of "count" and "for_each"', detail);
}
var NAMES = {
  resource: ["Invalid resource type name", "Invalid resource name"],
  data: ["Invalid data source name", "Invalid data resource name"],
  ephemeral: ["Invalid ephemeral resource type", "Invalid ephemeral resource name"]
};
function checkMetaArguments(at, { attributes }) {
  const provider = attributes.get("provider");
  if (provider) providerReference(at, provider.value, "provider");
  const dependsOn2 = attributes.get("depends_on");
  if (dependsOn2) checkDependsOn2(at, dependsOn2.value);
}
function checkInnerBlocks(at, { blocks }, mode, own) {
  const seen = /* @__PURE__ */ new Map();
  let destroys = false;
  for (const inner of blocks) {
    const type = inner.type.text;
    if (type === "provisioner") {
      checkProvisioner(at, inner);
      destroys ||= isDestroyTime(at, inner);
    } else if (type === "locals") refuseReserved(at, inner, mode);
    else if (!isRepeated(
      at,
      seen,
      inner,
      type === "_" ? escapeWords(mode, "resource-type-specific") : (place) => `This resource already has a ${type} block at ${place}.`
    ) && type === "lifecycle")
      checkLifecycle(at, inner, mode, own);
  }
  const connection = seen.get("connection");
  if (connection && destroys) onlySelfReferences(at, connection.body);
}

// src/check/config/check-check.ts
function checkCheck(at, block) {
  const label = block.labels[0];
  if (!label) return void 0;
  if (at.override) {
    const detail = "Override files cannot override check blocks.";
    fail(at, headerOf(at, block), "Can't override check blocks", detail);
    return void 0;
  }
  const { blocks } = wholeContent(at, block.body, block.open, CHECK);
  checkName(at, label, "Invalid check block name");
  let data;
  let asserts = 0;
  for (const inner of blocks) {
    if (inner.type.text === "assert") {
      const found = at.findings.length;
      checkRule(at, inner);
      if (at.findings.length === found) asserts++;
    } else if (data) {
      const detail = `This check block already has a data resource defined at ${placeWords(at, headerOf(at, data))}.`;
      fail(at, headerOf(at, inner), "Multiple data resource blocks", detail);
    } else if (checkNestedData(at, inner)) data = inner;
  }
  if (asserts === 0) {
    const detail = "Check blocks must have at least one assert block.";
    fail(at, headerOf(at, block), "Zero assert blocks", detail);
  }
  return data;
}

// src/check/config/object-address.ts
function objectAddress(refuse, { root, steps, range }, keys) {
  const path = [
    { kind: "attribute", name: root.text, range: root.range },
    ...steps
  ];
  let next = 0;
  let modules = 0;
  for (let part = path[next]; part; part = path[next]) {
    if (part.kind !== "attribute")
      return failed(refuse, part.range, "Invalid address operator", NO_DOT);
    if (part.name !== "module") break;
    const name = path[next + 1];
    if (name?.kind !== "attribute") {
      const at = name?.range ?? part.range;
      return failed(refuse, at, "Invalid address operator", NO_MODULE_NAME);
    }
    modules++;
    next += 2;
    const key = path[next];
    if (key?.kind !== "index") continue;
    if (keys === "none")
      return failed(refuse, key.range, "Module instance keys not allowed", NO_MODULE_KEYS);
    next++;
  }
  const rest = path.slice(next);
  if (rest.length === 0) return { kind: "module", keys: path.at(-1)?.kind === "index" };
  const mode = resourceAt(refuse, rest, keys, range);
  return mode && { kind: "resource", mode, modules };
}
function resourceAt(refuse, path, keys, whole) {
  const [first] = path;
  const word = first?.kind === "attribute" ? first.name : "";
  if (keys === "instances" && RESERVED.has(word)) {
    const detail = `The keyword "${word}" is reserved and cannot be used to target a resource address. If you are targeting a resource type that uses a reserved keyword, please prefix your address with "resource.".`;
    return failed(refuse, spanOf(path, whole), "Invalid address", detail);
  }
  const prefixed = word === "data" || keys === "instances" && PREFIXES.has(word);
  const mode = word === "data" ? "data" : prefixed && word === "ephemeral" ? "ephemeral" : "managed";
  const [type, name, key, more] = prefixed ? path.slice(1) : path;
  if (!type || !name)
    return failed(
      refuse,
      spanOf(prefixed ? path.slice(1) : path, whole),
      "Invalid address",
      INCOMPLETE
    );
  if (type.kind !== "attribute")
    return failed(refuse, type.range, "Invalid address", NO_TYPE[mode]);
  if (name.kind !== "attribute")
    return failed(refuse, name.range, "Invalid address", "A resource name is required.");
  if (!key) return mode;
  if (keys === "none")
    return failed(refuse, key.range, "Resource instance keys not allowed", NO_RESOURCE_KEYS);
  if (more)
    return failed(
      refuse,
      more.range,
      "Invalid address",
      "Unexpected extra operators after address."
    );
  if (key.kind === "index") return mode;
  return failed(refuse, key.range, "Invalid address", KEY_IN_BRACKETS);
}
function failed(refuse, range, summary, detail) {
  refuse(range, summary, detail);
}
var spanOf = (path, whole) => ({
  start: path[0]?.range.start ?? whole.start,
  end: path.at(-1)?.range.end ?? whole.end
});
var RESERVED = /* @__PURE__ */ new Set([
  "count",
  "each",
  "local",
  "module",
  "path",
  "self",
  "terraform",
  "var",
  "template",
  "lazy",
  "arg"
]);
var PREFIXES = /* @__PURE__ */ new Set(["data", "ephemeral", "resource"]);
var NO_DOT = "Module address prefix must be followed by dot and then a name.";
var NO_MODULE_NAME = 'Prefix "module." must be followed by a module name.';
var NO_MODULE_KEYS = 'Module address must be a module (e.g. "module.foo"), not a module instance (e.g. "module.foo[1]").';
var NO_RESOURCE_KEYS = 'Resource address must be a resource (e.g. "test_instance.foo"), not a resource instance (e.g. "test_instance.foo[1]").';
var INCOMPLETE = "Resource specification must include a resource type and name.";
var KEY_IN_BRACKETS = "Resource instance key must be given in square brackets.";
var NO_TYPE = {
  managed: "A resource type name is required.",
  data: "A data source name is required.",
  ephemeral: "An ephemeral resource type name is required."
};

// src/check/config/check-import.ts
function checkImport(at, block) {
  const found = at.findings.length;
  const { attributes } = wholeContent(at, block.body, block.open, IMPORT);
  if (hasFailedSince(at, found)) return;
  const to = attributes.get("to");
  const target = to && checkTarget(at, to);
  const provider = attributes.get("provider");
  if (!provider) return;
  if (target?.kind === "resource" && target.modules > 0)
    fail(
      at,
      provider.range,
      "Invalid import provider argument",
      "The provider argument can only be specified in import blocks that will generate configuration.\n\nUse the providers argument within the module block to configure providers for all resources within a module, including imported resources."
    );
  providerReference(at, provider.value, "provider");
}
function checkTarget(at, to) {
  const refuse = refuser(at);
  const traversal = withoutKeys(to.value) ?? requireTraversal(refuse, to.value);
  const found = traversal && objectAddress(refuse, traversal, "instances");
  if (found?.kind === "module")
    refuse(
      to.value.range,
      "Invalid address",
      "A resource instance address is required here. The module path must be followed by a resource instance specification."
    );
  if (found?.kind !== "resource" || found.mode !== "managed")
    refuse(to.range, "Invalid import address", "Only managed resources can be imported.");
  return found;
}
function withoutKeys(expression) {
  if (expression.kind !== "traversal") return void 0;
  const { root, steps, range } = expression;
  if (steps.some((step) => step.kind === "splat")) return void 0;
  return { root, steps: steps.filter((step) => !isComputed(step)), range };
}
var isComputed = (step) => step.kind === "index" && step.key.kind !== "number" && step.key.kind !== "template";

// src/check/config/check-locals.ts
function checkLocals2(at, block) {
  const { attributes } = justAttributes(at, block.body);
  for (const { name } of attributes)
    checkName(at, { ...name, quoted: false }, "Invalid local value name");
  return attributes;
}

// src/check/config/module-source-problem.ts
function moduleSourceProblem(source, hasVersion) {
  const meant = readSource(source);
  if (!hasVersion)
    return meant.kind === "invalid" ? { summary: "Invalid module source address", detail: meant.why } : void 0;
  const problem = meant.kind === "local" ? `can't use local directory "${source}" as a module registry address` : registryProblem(source);
  if (problem === void 0) return void 0;
  const detail = `Failed to parse module registry address: ${problem}.

Terraform assumed that you intended a module registry source address because you also set the argument "version", which applies only to registry modules.`;
  return { summary: "Invalid registry module source address", detail };
}

// src/check/config/version-syntax.ts
function checkVersionArgument(at, { name, value: expression }) {
  let refused = false;
  const value = staticValue(at.bytes, expression, (range, summary, detail) => {
    refused = true;
    fail(at, range, summary, detail);
  });
  if (refused) return;
  const converted = convert(value, "string");
  if (converted.kind === "problem") {
    const detail = `A string value is required for ${name.text}.`;
    return fail(at, expression.range, "Invalid version constraint", detail);
  }
  const problem = converted.value.kind === "string" ? versionProblem(converted.value.value) : void 0;
  if (problem !== void 0) fail(at, expression.range, "Invalid version constraint", problem);
}
function versionProblem(text) {
  const parsed = parseVersionConstraint(text);
  return parsed.kind === "invalid" && parsed.stage === "load" ? parsed.detail : void 0;
}

// src/check/config/check-module-call.ts
function checkModuleCall(at, block) {
  const label = block.labels[0];
  if (!label) return;
  const content = partialContent(at, block, MODULE);
  const { attributes, blocks } = content;
  checkName(at, label, "Invalid module instance name");
  const version = attributes.get("version");
  if (version) checkVersionArgument(at, version);
  const source = attributes.get("source")?.value;
  if (source) checkSource(at, source, version !== void 0);
  checkRepetition2(at, content);
  const dependsOn2 = attributes.get("depends_on");
  if (dependsOn2) checkDependsOn2(at, dependsOn2.value);
  const providers = attributes.get("providers");
  if (providers) checkProviders(at, providers.value);
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    if (inner.type.text === "_")
      isRepeated(at, seen, inner, escapeWords("module", "module input variables"));
    else refuseReserved(at, inner, "module");
  }
}
function checkSource(at, expression, hasVersion) {
  const found = at.findings.length;
  const source = decodeString(at, expression);
  if (source === void 0 || at.findings.length > found) return;
  const problem = moduleSourceProblem(source, hasVersion);
  if (problem) fail(at, expression.range, problem.summary, problem.detail);
}
function checkProviders(at, map) {
  const seen = /* @__PURE__ */ new Map();
  for (const { key, value, range } of requireMap(refuser(at), map) ?? []) {
    const inChild = providerReference(at, key, "providers");
    const inParent = providerReference(at, value, "providers");
    if (!inChild || !inParent) continue;
    const words = referenceWords(inChild);
    const before = seen.get(words);
    if (before === void 0) seen.set(words, placeWords(at, range));
    else {
      const detail = `A provider configuration was already passed to ${words} at ${before}. Each child provider configuration can be assigned only once.`;
      fail(at, value.range, "Duplicate provider address", detail);
    }
  }
}

// src/check/config/check-moved.ts
function checkMoved(at, block) {
  const { attributes } = wholeContent(at, block.body, block.open, MOVED);
  const [from, to] = ["from", "to"].map((name) => {
    const given2 = attributes.get(name);
    const traversal = given2 && requireTraversal(refuser(at), given2.value);
    return traversal && objectAddress(refuser(at), traversal, "instances");
  });
  if (!from || !to || from.kind === to.kind) return;
  fail(
    at,
    headerOf(at, block),
    'Invalid "moved" addresses',
    'The "from" and "to" addresses must either both refer to resources or both refer to modules.'
  );
}

// src/check/config/check-output.ts
function checkOutput2(at, block) {
  const label = block.labels[0];
  if (!label) return;
  const { attributes, blocks } = wholeContent(at, block.body, block.open, OUTPUT);
  checkName(at, label, "Invalid output name");
  for (const [name, { value }] of attributes) {
    if (name === "description") decodeString(at, value);
    else if (name === "sensitive" || name === "ephemeral") decodeBool(at, value);
    else if (name === "depends_on") checkDependsOn2(at, value);
  }
  for (const rule of blocks) {
    if (rule.type.text === "precondition") checkRule(at, rule);
    else
      fail(
        at,
        rule.type.range,
        "Postconditions are not allowed",
        "Output values can only have preconditions, not postconditions."
      );
  }
}

// src/check/config/check-provider.ts
function checkProvider2(at, block) {
  const label = block.labels[0];
  if (!label) return void 0;
  const { attributes, blocks } = partialContent(at, block, PROVIDER);
  if (!checkProviderName(at, label.text, headerOf(at, block))) return void 0;
  const given2 = attributes.get("alias");
  const alias = given2 && (decodeString(at, given2.value) ?? "");
  if (alias !== void 0 && !isName(alias)) {
    const { findings } = at;
    const detail = `An alias must be a valid name. ${BAD_NAME}`;
    const summary = "Invalid provider configuration alias";
    findings.push({ kind: "other", severity: "error", stage: 1, summary, detail });
  }
  const version = attributes.get("version");
  if (version) {
    warn(
      at,
      version.value.range,
      "Version constraints inside provider configuration blocks are deprecated",
      "Terraform 0.13 and earlier allowed provider version constraints inside the provider configuration block, but that is now deprecated and will be removed in a future version of Terraform. To silence this warning, move the provider version constraint into the required_providers block."
    );
    checkVersionArgument(at, version);
  }
  for (const [name, argument] of attributes) {
    if (name === "alias" || name === "version") continue;
    const detail = `The provider argument name "${name}" is reserved for use by Terraform in a future version.`;
    fail(at, argument.name.range, "Reserved argument name in provider block", detail);
  }
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    if (inner.type.text === "_")
      isRepeated(at, seen, inner, escapeWords("provider", "provider-specific"));
    else refuseReserved(at, inner, "provider");
  }
  return { alias: alias ?? "" };
}

// src/check/config/check-removed.ts
function checkRemoved(at, block) {
  const { attributes, blocks } = wholeContent(at, block.body, block.open, REMOVED);
  const from = attributes.get("from");
  const traversal = from && requireTraversal(refuser(at), from.value);
  const target = traversal && objectAddress(refuser(at), traversal, "none");
  const isManaged = target?.kind === "resource" && target.mode === "managed";
  if (from && target?.kind === "resource" && target.mode === "data")
    fail(at, from.value.range, "Data source address not allowed", NO_DATA);
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    if (inner.type.text === "lifecycle") checkLifecycle2(at, inner);
    else if (!isManaged) checkUnmanaged(at, inner);
    else if (inner.type.text === "provisioner") checkDestroyProvisioner(at, inner);
    else
      isRepeated(
        at,
        seen,
        inner,
        (place) => `This "removed" block already has a connection block at ${place}.`
      );
  }
}
function checkLifecycle2(at, block) {
  const { attributes } = wholeContent(at, block.body, block.open, END_OF_LIFE);
  const destroy = attributes.get("destroy");
  if (destroy) decodeBool(at, destroy.value);
}
function checkUnmanaged(at, block) {
  const type = block.type.text;
  const what = type === "connection" ? "Provisioner connection configuration is" : "Provisioners are";
  const detail = `${what} valid only when a removed block targets a managed resource.`;
  fail(at, headerOf(at, block), `Invalid ${type} block`, detail);
}
function checkDestroyProvisioner(at, block) {
  checkProvisioner(at, block);
  if (isDestroyTime(at, block)) return;
  const detail = 'Only destroy-time provisioners are valid in "removed" blocks. To declare a destroy-time provisioner, use:\n    when = destroy';
  fail(at, headerOf(at, block), "Invalid provisioner block", detail);
}
var NO_DATA = "Data sources are never destroyed, so they are not valid targets of removed blocks. To remove the data source from state, remove the data source block from configuration.";

// src/check/config/provider-source.ts
function providerSourceProblem(source) {
  const parts = source.split("/");
  if (parts.length > 3 || parts.some((part) => part === ""))
    return {
      summary: "Invalid provider source string",
      detail: 'The "source" attribute must be in the format "[hostname/][namespace/]name"'
    };
  const type = parts.at(-1);
  const typeProblem = providerPartProblem(type);
  if (typeProblem !== void 0)
    return {
      summary: "Invalid provider type",
      detail: `Invalid provider type "${type}" in source "${source}": ${typeProblem}"`
    };
  const namespace = parts.at(-2);
  const namespaceProblem = namespace === void 0 || namespace === "-" ? void 0 : providerPartProblem(namespace);
  if (namespaceProblem !== void 0)
    return {
      summary: "Invalid provider namespace",
      detail: `Invalid provider namespace "" in source "${source}": ${namespaceProblem}"`
    };
  const host = parts.at(-3);
  if (host !== void 0 && !HOST.test(host))
    return {
      summary: "Invalid provider source hostname",
      detail: `Invalid provider source hostname "${host}" in source "${source}"`
    };
  if (namespace === "-" && host !== void 0 && host !== DEFAULT_HOST)
    return {
      summary: "Invalid provider namespace",
      detail: `The legacy provider namespace "-" can be used only with hostname ${DEFAULT_HOST}.`
    };
  return namespace === void 0 ? void 0 : redundantPrefix(source, type);
}
var DEFAULT_HOST = "registry.terraform.io";
var HOST = /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d+)?$/u;
function redundantPrefix(source, type) {
  if (!type.startsWith("terraform-")) return void 0;
  const summary = "Invalid provider type";
  const rest = type.slice("terraform-provider-".length);
  if (!type.startsWith("terraform-provider-") || providerPartProblem(rest) !== void 0)
    return {
      summary,
      detail: `Provider source "${source}" has a type with the prefix "terraform-", which isn't allowed because it would be redundant to name a Terraform provider with that prefix. If you are the author of this provider, rename it to not include the prefix.`
    };
  const instead = source.replace(/terraform-provider-[^/]*$/, rest);
  return {
    summary,
    detail: `Provider source "${source}" has a type with the prefix "terraform-provider-", which isn't valid. Although that prefix is often used in the names of version control repositories for Terraform providers, provider source strings should not include it.

Did you mean "${instead}"?`
  };
}

// src/check/config/check-required-providers.ts
function checkRequiredProviders(at, block) {
  const { attributes, pure } = justAttributes(at, block.body);
  if (!pure) return false;
  for (const entry of attributes) checkEntry(at, entry);
  return true;
}
function checkEntry(at, entry) {
  const { name, value: expression } = entry;
  if (isVersionOnly(at, expression)) {
    checkVersionArgument(at, entry);
    const problem = providerPartProblem(name.text);
    if (problem !== void 0) fail(at, expression.range, "Invalid provider name", problem);
    return;
  }
  if (!checkProviderName(at, name.text, expression.range)) return;
  if (expression.kind !== "object")
    return fail(
      at,
      expression.range,
      "Invalid required_providers object",
      "required_providers entries must be strings or objects."
    );
  for (const item of expression.items) {
    if (!checkProperty(at, name.text, item)) return;
  }
}
function isVersionOnly(at, expression) {
  if (expression.kind === "object" || expression.kind === "tuple") return false;
  const value = quietly(at, expression);
  return value !== void 0 && PRIMITIVES2.has(value.kind);
}
var PRIMITIVES2 = /* @__PURE__ */ new Set(["string", "number", "bool"]);
function quietly(at, expression) {
  let refused = false;
  const note = () => {
    refused = true;
  };
  const value = staticValue(at.bytes, expression, note);
  return refused ? void 0 : value;
}
function checkProperty(at, provider, { key, value }) {
  const name = propertyName(at, key);
  if (name === void 0) return true;
  switch (name) {
    case "version":
      checkVersion(at, value);
      return true;
    case "source":
      checkSource2(at, value);
      return true;
    case "configuration_aliases":
      checkAliases(at, provider, value);
      return true;
    default:
      fail(
        at,
        key.range,
        "Invalid required_providers object",
        'required_providers objects can only contain "version", "source" and "configuration_aliases" attributes. To configure a provider, use a "provider" block.'
      );
      return false;
  }
}
function propertyName(at, key) {
  if (key.kind === "traversal" && key.steps.length === 0) return key.root.text;
  const found = at.findings.length;
  const value = staticValue(at.bytes, key, refuser(at));
  if (at.findings.length > found) return void 0;
  if (value.kind === "string") return value.value;
  const words = value.kind === "number" ? `cty.NumberIntVal(${value.value})` : value.kind;
  const detail = `Invalid attribute value for provider requirement: ${words}`;
  fail(at, key.range, "Invalid Attribute", detail);
  return void 0;
}
function checkVersion(at, expression) {
  const value = quietly(at, expression);
  const summary = "Invalid version constraint";
  const problem = value?.kind === "string" ? versionProblem(value.value) : "Version must be specified as a string.";
  if (problem !== void 0) fail(at, expression.range, summary, problem);
}
function checkSource2(at, expression) {
  const value = quietly(at, expression);
  if (value?.kind !== "string")
    return fail(at, expression.range, "Invalid source", "Source must be specified as a string.");
  const problem = providerSourceProblem(value.value);
  if (problem) fail(at, expression.range, problem.summary, problem.detail);
}
function checkAliases(at, provider, list) {
  for (const item of requireList(refuser(at), list) ?? []) {
    const traversal = requireTraversal(refuser(at), item);
    if (!traversal) continue;
    const { root, steps } = traversal;
    const summary = "Invalid configuration_aliases value";
    if (steps.length > 1 || steps[0] && steps[0].kind !== "attribute") {
      const detail = "Configuration aliases can only contain references to local provider configuration names in the format of provider.alias";
      fail(at, list.range, summary, detail);
    } else if (root.text !== provider) {
      const detail = `Configuration aliases must be prefixed with the provider name. Expected "${provider}", but found "${root.text}".`;
      fail(at, list.range, summary, detail);
    }
  }
}

// src/check/config/check-terraform.ts
function checkTerraform(at, block) {
  const { attributes, blocks } = wholeContent(at, block.body, block.open, TERRAFORM);
  const version = attributes.get("required_version");
  if (version) checkVersionArgument(at, version);
  const language = attributes.get("language")?.value;
  if (language) checkLanguage(at, language);
  const experiments = attributes.get("experiments");
  if (experiments)
    fail(
      at,
      experiments.name.range,
      "Module uses experimental features",
      "Experimental features are intended only for gathering early feedback on new language designs, and so are available only in alpha releases of Terraform."
    );
  return blocks.filter((inner) => {
    const [label] = inner.labels;
    if (inner.type.text === "required_providers") return checkRequiredProviders(at, inner);
    if (inner.type.text === "provider_meta" && label)
      return checkProviderName(at, label.text, headerOf(at, inner));
    return true;
  });
}
var EDITION = "TF2021";
function checkLanguage(at, language) {
  const keyword = keywordOf(language);
  if (keyword === EDITION) return;
  if (keyword === void 0)
    fail(
      at,
      language.range,
      "Invalid language edition",
      `The language argument expects a bare language edition keyword. Terraform supports only language edition ${EDITION}, which is the default.`
    );
  else
    fail(
      at,
      language.range,
      "Unsupported language edition",
      `Terraform only supports language edition ${EDITION}. This module requires a ${keyword > EDITION ? "newer" : "different"} version of Terraform CLI.`
    );
}

// src/check/config/check-variable.ts
function checkVariable(at, block) {
  const label = block.labels[0];
  if (!label) return {};
  const { attributes, blocks } = wholeContent(at, block.body, block.open, VARIABLE);
  checkName(at, label, "Invalid variable name");
  if (isCallName(label.text)) {
    const detail = `The variable name "${label.text}" is reserved due to its special meaning inside module blocks.`;
    fail(at, label.range, "Invalid variable name", detail);
  }
  const value = (name) => attributes.get(name)?.value;
  const description = value("description");
  if (description) decodeString(at, description);
  const type = value("type");
  const constraint = type ? variableType(at, type) : at.override ? void 0 : "dynamic";
  for (const name of ["sensitive", "ephemeral"]) {
    const given3 = value(name);
    if (given3) decodeBool(at, given3);
  }
  const nullable = value("nullable");
  const mayBeNull = nullable ? decodeBool(at, nullable) ?? false : true;
  const given2 = value("default");
  const decided = given2 && defaultValue(at, given2, constraint, mayBeNull);
  for (const validation of blocks) checkValidation(at, validation, label.text);
  return {
    ...constraint !== void 0 && { type: constraint },
    ...decided && { default: decided },
    ...nullable && { nullable: mayBeNull }
  };
}
function variableType(at, expression) {
  if (isQuoted(expression)) {
    legacyType(at, expression);
    return "dynamic";
  }
  if (expression.kind === "traversal" && expression.steps.length === 0) {
    const { text } = expression.root;
    if (text === "list" || text === "map") return [text, "dynamic"];
  }
  let refused = false;
  const type = typeConstraint(at.bytes, expression, (range, summary, detail) => {
    refused = true;
    fail(at, range, summary, detail);
  });
  return refused ? "dynamic" : type;
}
function legacyType(at, expression) {
  const text = constantString(at.bytes, expression);
  if (text === void 0) return void staticValue(at.bytes, expression, refuser(at));
  const instead = LEGACY.get(text);
  if (instead === void 0) {
    const detail2 = "To provide a full type expression, remove the surrounding quotes and give the type expression directly.";
    return fail(at, expression.range, "Invalid legacy variable type hint", detail2);
  }
  const detail = `Terraform 0.11 and earlier required type constraints to be given in quotes, but that form is now deprecated and will be removed in a future version of Terraform. Remove the quotes around "${text}"${instead}.`;
  fail(at, expression.range, "Invalid quoted type constraints", detail);
}
var LEGACY = /* @__PURE__ */ new Map([
  ["string", ""],
  [
    "list",
    " and write list(string) instead to explicitly indicate that the list elements are strings"
  ],
  [
    "map",
    " and write map(string) instead to explicitly indicate that the map elements are strings"
  ]
]);
function defaultValue(at, expression, type, mayBeNull) {
  const given2 = staticValue(at.bytes, expression, refuser(at));
  const converted = type === void 0 ? void 0 : convert(given2, type);
  if (converted?.kind === "problem") {
    const detail = `This default value is not compatible with the variable's type constraint: ${converted.message}.`;
    fail(at, expression.range, "Invalid default value for variable", detail);
    return unknown("dynamic");
  }
  const value = converted?.value ?? given2;
  if (!mayBeNull && value.kind === "null") {
    const detail = "A null default value is not valid when nullable=false.";
    fail(at, expression.range, "Invalid default value for variable", detail);
  }
  return value;
}
function checkValidation(at, block, name) {
  const { condition } = checkRule(at, block);
  if (!condition) return;
  const looksAtIt = referencesIn(condition).some(
    ({ root, steps: [step] }) => root.text === "var" && step?.kind === "attribute" && step.name === name
  );
  if (looksAtIt) return;
  const detail = `The condition for variable "${name}" must refer to var.${name} in order to test incoming values.`;
  fail(at, condition.range, "Invalid variable validation condition", detail);
}

// src/check/config/override-variable.ts
function overrideVariable(at, range, base, over) {
  const merged = { ...base, ...over };
  if (merged.default === void 0) return merged;
  const summary = "Invalid default value for variable";
  const converted = convert(merged.default, merged.type ?? "dynamic");
  if (converted.kind === "problem")
    fail(at, range, summary, `${reasonOf(over)}: ${converted.message}.`);
  const value = converted.kind === "problem" ? merged.default : converted.value;
  if (merged.nullable === false && value.kind === "null")
    fail(at, range, summary, "A null default value is not valid when nullable=false.");
  return { ...merged, default: value };
}
function reasonOf(over) {
  if (over.default === void 0)
    return "Overriding this variable's type constraint has made its default value invalid";
  return over.type === void 0 ? "The overridden default value for this variable is not compatible with the variable's type constraint" : "This variable's default value is not compatible with its type constraint";
}

// src/check/config/declarations.ts
function checkDeclared(declarations) {
  const first = /* @__PURE__ */ new Map();
  const overrides = [];
  for (const declaration2 of declarations) {
    const { at, key, range, words } = declaration2;
    if (at.override) overrides.push(declaration2);
    if (at.override && !ONCE_A_FILE.test(key)) continue;
    const known = first.get(key);
    if (known === void 0) first.set(key, declaration2);
    else {
      const { summary, before } = words();
      fail(at, range, summary, before(placeWords(known.at, known.range)));
    }
  }
  const variables = /* @__PURE__ */ new Map();
  for (const override of overrides) checkOverride(first, variables, override);
}
var ONCE_A_FILE = /^(?:backend|cloud) in /;
function checkOverride(first, variables, { at, range, key, words, dependsOn: dependsOn2, variable }) {
  const overridden = first.get(key);
  const base = overridden ? void 0 : words().base;
  if (base) return fail(at, range, base.summary, base.detail);
  if (dependsOn2) {
    const detail = "The depends_on argument may not be overridden.";
    fail(at, dependsOn2, "Unsupported override", detail);
  }
  if (!variable) return;
  const before = variables.get(key) ?? overridden?.variable ?? {};
  variables.set(key, overrideVariable(at, range, before, variable));
}

// src/check/config/declaration-words.ts
function namedWords(type, name) {
  const { summary, a, was, unique, missing: missing2, override } = NAMED[type];
  return {
    summary,
    before: (place) => `${a} named "${name}" was already ${was} at ${place}. ${unique}`,
    base: {
      summary: missing2,
      detail: `There is no ${a.replace(/^An? /, "")} named "${name}". An override file can only override ${override} in a primary configuration file.`
    }
  };
}
var NAMED = {
  variable: {
    summary: "Duplicate variable declaration",
    a: "A variable",
    was: "declared",
    unique: "Variable names must be unique within a module.",
    missing: "Missing base variable declaration to override",
    override: "a variable that was already declared"
  },
  output: {
    summary: "Duplicate output definition",
    a: "An output",
    was: "defined",
    unique: "Output names must be unique within a module.",
    missing: "Missing base output definition to override",
    override: "an output that was already defined"
  },
  module: {
    summary: "Duplicate module call",
    a: "A module call",
    was: "defined",
    unique: "Module calls must have unique names within a module.",
    missing: "Missing module call to override",
    override: "a module call that was defined"
  }
};
var localWords = (name) => ({
  summary: "Duplicate local value definition",
  before: (place) => `A local value named "${name}" was already defined at ${place}. Local value names must be unique within a module.`,
  base: {
    summary: "Missing base local value definition to override",
    detail: `There is no local value named "${name}". An override file can only override a local value that was already defined in a primary configuration file.`
  }
});
function resourceWords(mode, type, name) {
  const words = mode === "resource" ? "resource" : `${mode} resource`;
  return {
    summary: `Duplicate ${mode} "${type}" configuration`,
    before: (place) => `A ${type} ${words} named "${name}" was already declared at ${place}. Resource names must be unique per type in each module.`,
    // Terraform 1.11 forgets about ephemeral resources in files that override.
    ...mode !== "ephemeral" && {
      base: {
        summary: `Missing ${words} to override`,
        detail: `There is no ${type} ${words} named "${name}". An override file can only override a ${mode} block defined in a primary configuration file.`
      }
    }
  };
}
var checkWords = (name) => ({
  summary: `Duplicate check "${name}" configuration`,
  before: (place) => `A check block named "${name}" was already declared at ${place}. Check blocks must be unique within each module.`
});
var providerWords = (name, alias) => ({
  summary: "Duplicate provider configuration",
  before: (place) => alias === "" ? `A default (non-aliased) provider configuration for "${name}" was already given at ${place}. If multiple configurations are required, set the "alias" argument for alternative configurations.` : `A provider configuration for "${name}" with alias "${alias}" was already given at ${place}. Each configuration for the same provider must have a distinct alias.`,
  // Without an alias there is always an empty configuration to override.
  ...alias !== "" && {
    base: {
      summary: "Missing base provider configuration for override",
      detail: `There is no ${name} provider configuration with the alias "${alias}". An override file can only override an aliased provider configuration that was already defined in a primary configuration file.`
    }
  }
});
var providerMetaWords = (provider) => ({
  summary: "Duplicate provider_meta block",
  before: (place) => `A provider_meta block for provider "${provider}" was already declared at ${place}. Providers may only have one provider_meta block per module.`
});
var settingWords = (type) => SETTINGS[type];
var SETTINGS = {
  required_providers: {
    summary: "Duplicate required providers configuration",
    before: (place) => `A module may have only one required providers configuration. The required providers were previously configured at ${place}.`
  },
  backend: {
    summary: "Duplicate backend configuration",
    before: (place) => `A module may have only one backend configuration. The backend was previously configured at ${place}.`
  },
  cloud: {
    summary: "Duplicate HCP Terraform configurations",
    before: (place) => `A module may have only one 'cloud' block configuring HCP Terraform or Terraform Enterprise. The 'cloud' block was previously configured at ${place}.`
  }
};

// src/check/config/declare.ts
function declare(at, block) {
  const [first, second] = block.labels;
  if (!first) return void 0;
  const type = block.type.text;
  switch (type) {
    case "variable":
    case "output":
    case "module":
      return declaration(at, block, `${type} ${first.text}`, () => namedWords(type, first.text));
    case "check":
      return declaration(at, block, `check ${first.text}`, () => checkWords(first.text));
    case "resource":
    case "data":
    case "ephemeral":
      return second && declareResource(at, block, first.text, second.text);
    default:
      return void 0;
  }
}
function declareResource(at, block, type, name) {
  const mode = block.type.text;
  return declaration(at, block, `${mode} ${type} ${name}`, () => resourceWords(mode, type, name));
}
function declareLocal(at, { name, range }) {
  return { at, range, key: `local ${name.text}`, words: () => localWords(name.text) };
}
function declareProvider(at, block, alias) {
  const name = block.labels[0]?.text ?? "";
  return declaration(at, block, `provider ${name}.${alias}`, () => providerWords(name, alias));
}
function declareSetting(at, block) {
  const type = block.type.text;
  const provider = block.labels[0]?.text ?? "";
  if (type === "provider_meta")
    return declaration(at, block, `${type} ${provider}`, () => providerMetaWords(provider));
  const key = at.override ? `${type} in ${at.file}` : type;
  return declaration(at, block, key, () => settingWords(type));
}
function declaration(at, block, key, words) {
  const range = headerOf(at, block);
  return at.override ? { at, range, key, words, dependsOn: dependsOn(block) } : { at, range, key, words };
}
function dependsOn(block) {
  const list = attribute(block, "depends_on")?.value;
  return list?.kind === "tuple" ? list.items[0]?.range : void 0;
}

// src/check/config/check-config.ts
function checkConfig(view, findings) {
  const declared = [];
  for (const [file, document] of view.documents) {
    checkFile(configFile(file, document, findings), document, declared);
  }
  checkDeclared(declared);
  checkBackend(declared);
}
function checkFile(at, { body }, declared) {
  const add = (declaration2) => {
    if (declaration2) declared.push(declaration2);
  };
  for (const block of wholeContent(at, body, body.range, FILE).blocks) {
    switch (block.type.text) {
      case "terraform":
        for (const setting of checkTerraform(at, block)) add(declareSetting(at, setting));
        break;
      case "provider": {
        const provider = checkProvider2(at, block);
        if (provider) add(declareProvider(at, block, provider.alias));
        break;
      }
      case "locals":
        for (const local of checkLocals2(at, block)) add(declareLocal(at, local));
        break;
      case "check": {
        const data = checkCheck(at, block);
        const [type, name] = data?.labels ?? [];
        if (data && type && name) add(declareResource(at, data, type.text, name.text));
        add(declare(at, block));
        break;
      }
      case "variable": {
        const variable = checkVariable(at, block);
        const declaration2 = declare(at, block);
        add(declaration2 && { ...declaration2, variable });
        break;
      }
      default:
        CHECKS[block.type.text]?.(at, block);
        add(declare(at, block));
    }
  }
}
var CHECKS = {
  output: checkOutput2,
  module: checkModuleCall,
  resource: checkResource2,
  data: checkResource2,
  ephemeral: checkResource2,
  moved: (at, block) => {
    checkMoved(at, block);
    notInOverrides(at, block, "Records of moved objects");
  },
  import: (at, block) => {
    checkImport(at, block);
    notInOverrides(at, block, "Import blocks");
  },
  removed: checkRemoved,
  required_providers: (at, { type: { range } }) => fail(
    at,
    range,
    "Invalid required_providers block",
    'A "required_providers" block must be nested inside a "terraform" block.'
  )
};
function notInOverrides(at, block, words) {
  if (!at.override) return;
  const summary = `Cannot override '${block.type.text}' blocks`;
  const detail = `${words} can appear only in normal files, not in override files.`;
  fail(at, headerOf(at, block), summary, detail);
}
function checkBackend(declared) {
  const primary = declared.filter(({ at }) => !at.override);
  const backend = primary.find(({ key }) => key === "backend");
  const cloud = primary.find(({ key }) => key === "cloud");
  if (!backend || !cloud) return;
  const places = [cloud, backend].map(({ at, range }) => placeWords(at, range));
  const detail = `A module may declare either one 'cloud' block OR one 'backend' block configuring a state backend. The 'cloud' block is configured at ${places[0]}; a backend is configured at ${places[1]}. Remove the backend block to configure HCP Terraform or Terraform Enteprise.`;
  fail(backend.at, backend.range, "Both a backend and cloud configuration are present", detail);
}

// src/check/check.ts
function checkModule(module, catalogue) {
  const known = remembered2.get(module);
  if (known?.catalogue === catalogue) return known.validation;
  const validation = check(module, catalogue);
  remembered2.set(module, { catalogue, validation });
  return validation;
}
var remembered2 = /* @__PURE__ */ new WeakMap();
function check(module, catalogue) {
  const empty = nothingToRead(module, "checker");
  if (empty) return empty;
  const unseen = { providers: /* @__PURE__ */ new Set(), modules: /* @__PURE__ */ new Set(), files: /* @__PURE__ */ new Set() };
  const findings = distinct(findingsIn(module, module, catalogue, ROOT, unseen)).sort(
    compareFindings
  );
  const { chosen } = scopeOf(viewModule(module), catalogue);
  const said = {
    tier: "checker",
    findings,
    ...chosen && { schemas: usedSchemas(module, chosen) }
  };
  if (findings.some(({ severity }) => severity === "error")) return { ...said, verdict: "invalid" };
  const reason = unseenReason(unseen);
  return reason === void 0 ? { ...said, verdict: "valid" } : { ...said, verdict: "unknown", reason };
}
function findingsIn(root, module, catalogue, place, unseen) {
  for (const { path, reason } of module.skipped)
    if (isOwnConfiguration(path))
      unseen.files.add(`${posix3.join(place.directory, path)} was not read: ${reason}`);
  const view = viewModule(module);
  const scope = scopeOf(view, catalogue, root);
  const isRoot = place === ROOT;
  const findings = [];
  for (const [file, document] of view.documents) checkSyntax(document, { file, findings });
  checkConfig(view, findings);
  for (const [file, document] of view.documents) {
    for (const block of document.body.items) {
      if (block.kind !== "block") continue;
      const reporter = { file, findings };
      const missing2 = checkBlock({ scope, document, block, reporter }, isRoot);
      if (missing2 !== void 0) unseen.providers.add(missing2);
    }
  }
  checkLocals(scope, findings);
  checkCycles(scope, findings);
  checkCalls(view, scope.values, findings, place);
  for (const called of calledModules(module)) {
    if (called.child.kind === "local") continue;
    if (called.child.why === "absent") findings.push(absentModule(called, ""));
    else unseen.modules.add(`module "${called.name}" was not seen (${called.child.why})`);
  }
  const below = childrenOf(view, place).flatMap(
    (child) => findingsIn(root, child.module, catalogue, child, unseen)
  );
  return [...findings.map((finding) => placedIn(place.directory, finding)), ...below];
}
function distinct(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ place, summary, detail }) => {
    const key = `${place?.file}:${place?.range.start}:${summary}:${detail}`;
    return !seen.has(key) && seen.add(key);
  });
}
function unseenReason({ providers, modules, files }) {
  if (files.size > 0) return `not validated: ${[...files].sort().join("; ")}`;
  if (providers.size > 0) return `not validated: no schema for ${[...providers].sort().join(", ")}`;
  if (modules.size > 0) return `not validated: ${[...modules].sort().join(", ")}`;
  return void 0;
}

// src/check/core-schema.ts
var ANYTHING = plainBlock([]);
var RULE2 = schemaOf3(RULE);
var CONDITIONS2 = { precondition: RULE2, postcondition: RULE2 };
var LIFECYCLE2 = schemaOf3(LIFECYCLE, CONDITIONS2);
var RESOURCE_META = schemaOf3(RESOURCE_SHAPES.resource, {
  lifecycle: LIFECYCLE2,
  connection: ANYTHING,
  provisioner: ANYTHING
});
var DATA_META = schemaOf3(RESOURCE_SHAPES.data, { lifecycle: LIFECYCLE2 });
var CORE_BLOCKS = /* @__PURE__ */ new Map([
  ["variable", schemaOf3(VARIABLE, { validation: RULE2 })],
  ["output", schemaOf3(OUTPUT, CONDITIONS2)],
  [
    "terraform",
    schemaOf3(TERRAFORM, {
      backend: ANYTHING,
      required_providers: ANYTHING,
      provider_meta: ANYTHING,
      cloud: ANYTHING
    })
  ],
  ["moved", schemaOf3(MOVED)],
  ["import", schemaOf3(IMPORT)],
  [
    "removed",
    schemaOf3(REMOVED, {
      lifecycle: schemaOf3(END_OF_LIFE),
      connection: ANYTHING,
      provisioner: ANYTHING
    })
  ]
]);
var LABELS = new Map(
  [...FILE.blocks].filter(([type]) => type !== "required_providers")
);
function schemaOf3({ attributes, required: required2 }, blocks = {}) {
  const use = (name) => required2.includes(name) ? "required" : "optional";
  return {
    ...plainBlock([...attributes].map((name) => plainArgument(name, use(name)))),
    blocks: new Map(Object.entries(blocks).map(([name, block]) => [name, nested(name, block)]))
  };
}
function nested(name, block) {
  return { name, nesting: "list", block, minItems: 0, maxItems: 0 };
}

// src/repair/context.ts
var contextOf = (module, catalogue, draft = module) => ({
  scope: scopeOf(viewModule(module), catalogue),
  draft: viewModule(draft)
});
var checkerErrors = (module, catalogue) => checkModule(module, catalogue).findings.filter(({ severity }) => severity === "error");
function locate(context, finding) {
  const { place } = finding;
  const document = place && context.scope.view.documents.get(place.file);
  if (!place || !document) return void 0;
  const at = { start: place.range.start, end: place.range.start };
  const path = [];
  let body = document.body;
  for (; ; ) {
    const item = body.items.find(({ range }) => contains(range, at) && at.start < range.end);
    if (item === void 0) return { file: place.file, document, path };
    if (item.kind === "attribute") return { file: place.file, document, path, attribute: item };
    path.push(item);
    body = item.body;
  }
}
function bodyOf({ document, path }) {
  return path.at(-1)?.body ?? document.body;
}
function schemaAt(context, path) {
  const [top, ...inner] = path;
  if (!top) return void 0;
  let schema = topSchema(context, top);
  for (const block of inner) {
    if (block.type.text === "content" || schema === void 0) continue;
    const name = block.type.text === "dynamic" ? block.labels[0]?.text ?? "" : block.type.text;
    const nested2 = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name)) ?? RESOURCE_META.blocks.get(name);
    schema = nested2?.block;
  }
  return schema;
}
function topSchema({ scope }, top) {
  const type = top.type.text;
  const label = top.labels[0]?.text;
  if (isMode(type)) return label === void 0 ? void 0 : schemaOf(scope, type, label, top);
  if (type === "provider")
    return label === void 0 ? void 0 : scope.catalogue.find(scope.view.sources.get(label) ?? label)?.provider;
  return CORE_BLOCKS.get(type);
}
function metaOf(path) {
  const type = path.length === 1 ? path[0]?.type.text : void 0;
  return type === "resource" ? RESOURCE_META : type === "data" || type === "ephemeral" ? DATA_META : void 0;
}
var isMode = (type) => type === "resource" || type === "data" || type === "ephemeral";
var inFile = (file, edits) => edits.map((edit) => ({ file, ...edit }));
var nameOf2 = (block) => block.labels.length > 0 ? block.labels.map(({ text }) => text).join(".") : block.type.text;

// src/finding/subject-of.ts
function subjectOf(finding) {
  switch (finding.kind) {
    case "unsupported-argument":
    case "missing-required-argument":
    case "read-only-argument":
    case "incorrect-type":
      return finding.argument;
    case "unsupported-block-type":
    case "insufficient-blocks":
    case "too-many-blocks":
      return finding.blockType;
    case "invalid-resource-type":
      return finding.type;
    case "undeclared-resource":
      return `${finding.mode === "resource" ? "" : `${finding.mode}.`}${finding.type}.${finding.name}`;
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
    case "duplicate":
    case "module-not-installed":
      return finding.name;
    case "unsupported-attribute":
      return finding.attribute;
    case "invalid-reference":
      return finding.root;
    case "absent-file":
      return finding.path;
    default:
      return void 0;
  }
}

// src/repair/finding-key.ts
function findingKey(context, finding) {
  const at = locate(context, finding);
  const blocks = (at?.path ?? []).map(
    (block) => [block.type.text, ...block.labels.map(({ text }) => text)].join(" ")
  );
  const argument = at?.attribute?.name.text ?? "";
  return [finding.kind, namesOf(finding), finding.place?.file ?? "", ...blocks, argument].join(
    "\n"
  );
}
function countKeys(context, findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = findingKey(context, finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function difference(before, after) {
  let introduced = 0;
  let resolved = 0;
  for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const change = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (change > 0) introduced += change;
    else resolved -= change;
  }
  return { introduced, resolved };
}
function namesOf(finding) {
  const subject = subjectOf(finding);
  if (finding.kind === "unsupported-attribute") return `${finding.on ?? ""}.${subject}`;
  return subject ?? (finding.kind === "absent-file" ? "" : finding.summary);
}

// src/hcl/line-starts.ts
var LINE_FEED2 = 10;
function lineStarts(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(LINE_FEED2); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(LINE_FEED2, at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

// src/preference/says-the-same.ts
function saysTheSame(a, b) {
  const [left, right] = [statementsOf(Buffer.from(a)), statementsOf(Buffer.from(b))];
  return left.size === right.size && [...left].every(([statement, count2]) => right.get(statement) === count2);
}
function statementsOf(bytes) {
  const said = /* @__PURE__ */ new Map();
  const say = (statement) => said.set(statement, (said.get(statement) ?? 0) + 1);
  const document = parse(bytes);
  collect(document, document.body, "", say);
  return said;
}
var withoutBlanks = (text) => text.replace(/\s+/g, "").replace(/,(?=[\]}])/g, "");
function collect(document, body, path, say, depth = 0) {
  if (body.items.length === 0) say(path);
  for (const item of body.items) {
    if (item.kind === "attribute")
      say(`${path}${item.name.text} = ${withoutBlanks(sourceOf(document.bytes, item.value))}`);
    else if (depth === MAX_DEPTH) say(`${path}${withoutBlanks(sourceOf(document.bytes, item))}`);
    else {
      const labels = item.labels.map(({ text }) => ` ${text}`).join("");
      collect(document, item.body, `${path}${item.type.text}${labels} / `, say, depth + 1);
    }
  }
}
var MAX_DEPTH = 100;

export {
  subjectOf,
  nestedBlocks,
  blockFormOf,
  variableConstraint,
  providerOf,
  schemaOf,
  resourceSteps,
  resolveResource,
  impliedType,
  typeOfExpression,
  usedBy,
  checkModule,
  RESOURCE_META,
  DATA_META,
  LABELS,
  contextOf,
  checkerErrors,
  locate,
  bodyOf,
  schemaAt,
  metaOf,
  isMode,
  inFile,
  nameOf2 as nameOf,
  findingKey,
  countKeys,
  difference,
  lineStarts,
  saysTheSame,
  statementsOf,
  withoutBlanks
};
