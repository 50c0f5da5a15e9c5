import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/hcl/value.ts
function constantString(bytes, expression) {
  if (expression.kind === "parens") return constantString(bytes, expression.inner);
  if (expression.kind !== "template" || expression.parts.some((part) => part.kind !== "text"))
    return void 0;
  const raw = expression.parts.map((part) => bytes.toString("utf8", part.range.start, part.range.end)).join("");
  if (!expression.heredoc) return decodeTemplateText(raw, false);
  const flush = bytes.toString("latin1", expression.range.start, expression.range.start + 3) === "<<-";
  return decodeTemplateText(flush ? withoutIndentation(raw) : raw, true);
}
var decodeTemplateText = (raw, heredoc) => unescapeTemplate(heredoc ? raw : decodeEscapes(raw));
function objectKey(bytes, key) {
  if (key.kind === "traversal" && key.steps.length === 0) return key.root.text;
  if (key.kind === "number") return key.text;
  return constantString(bytes, key);
}
var sourceOf = (bytes, node) => bytes.toString("utf8", node.range.start, node.range.end);
function quote(text) {
  return JSON.stringify(text).replace(/\\[bf\\]/g, (pair) => JSON_ONLY[pair] ?? pair).replace(/\$\{/g, "$$$${").replace(/%\{/g, "%%{");
}
var JSON_ONLY = { "\\b": "\\u0008", "\\f": "\\u000c" };
function withoutIndentation(text) {
  const lines = text.split("\n");
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.search(/[^ \t]/));
  const depth = depths.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(depth, line.search(/[^ \t]|$/)))).join("\n");
}
var unescapeTemplate = (text) => text.replace(/([$%])\1\{/g, "$1{");
function decodeEscapes(raw) {
  return raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g,
    (whole, short, long, single) => {
      const code = Number.parseInt(short ?? long ?? "", 16);
      if (Number.isInteger(code)) return code <= 1114111 ? String.fromCodePoint(code) : whole;
      return ESCAPES[single] ?? whole;
    }
  );
}
var ESCAPES = {
  n: "\n",
  r: "\r",
  t: "	",
  '"': '"',
  "\\": "\\"
};

// src/hcl/expression-context.ts
function report({ problems }, reason, summary, { start, end }) {
  if (problems[problems.length - 1]?.range.start === start) return;
  problems.push({ reason, summary, range: { start, end } });
}
var mustStop = (stream) => stream.is("end") || stream.atHeader();
function closeBracket({ stream, problems }, open, kind, summary) {
  if (stream.is(kind) && !stream.belongsOutside(open)) return stream.takeClosing().end;
  const { lastEnd } = stream;
  if (mustStop(stream) || CLOSING.has(stream.current.kind) || stream.belongsOutside(open)) {
    const insert = stream.closingPlace(open, kind);
    problems.push({ reason: "unclosed", summary, range: rangeOf(open), insert });
  } else report({ problems }, "missing-comma", summary, stream.current);
  stream.popNewlines();
  return lastEnd;
}
var CLOSING = /* @__PURE__ */ new Set([")", "]", "}", "close-template"]);
var rangeOf = (token) => ({ start: token.start, end: token.end });
var span = (first, last) => ({
  start: first.range.start,
  end: Math.max(first.range.end, last.range.end)
});

// src/hcl/parse-for.ts
function parseFor(context, open, form) {
  const { stream } = context;
  stream.take();
  const names = parseNames(context);
  if (stream.isWord("in")) stream.take();
  else expected(context);
  const collection = context.parseExpression();
  expect(context, ":");
  const results = [context.parseExpression()];
  let grouped = false;
  if (form === "object") {
    expect(context, "=>");
    results.push(context.parseExpression());
    grouped = stream.takeIf("...") !== void 0;
  }
  const filtered = stream.isWord("if");
  if (filtered) stream.take();
  const condition = filtered ? context.parseExpression() : void 0;
  const end = closeBracket(context, open, form === "tuple" ? "]" : "}", INVALID);
  return {
    kind: "for",
    form,
    names,
    collection,
    results,
    grouped,
    range: { start: open.start, end },
    ...condition ? { condition } : {}
  };
}
var INVALID = "Invalid 'for' expression";
function parseNames({ stream, problems }) {
  const names = [];
  do {
    const name = stream.takeIf("identifier");
    if (name) names.push(stream.text(name));
    else report({ problems }, "bad-expression", INVALID, stream.current);
  } while (names.length === 1 && stream.takeIf(","));
  return names;
}
function expect(context, kind) {
  if (!context.stream.takeIf(kind)) expected(context);
}
var expected = (context) => report(context, "bad-expression", INVALID, context.stream.current);

// src/hcl/parse-collection.ts
function parseTuple(context) {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  if (stream.isWord("for")) return parseFor(context, open, "tuple");
  const { items } = parseItems(context, open, "]");
  const end = closeBracket(context, open, "]", "Missing item separator");
  return { kind: "tuple", items, range: { start: open.start, end } };
}
function parseItems(context, open, close) {
  const { stream } = context;
  const items = [];
  while (!stream.is(close) && !mustStop(stream) && !stream.belongsOutside(open)) {
    const item = context.parseExpression();
    if (item.kind === "invalid") break;
    items.push(item);
    if (close === ")" && stream.takeIf("...")) return { items, spread: true };
    if (!stream.takeIf(",")) break;
  }
  return { items, spread: false };
}
function parseObject(context) {
  const { stream } = context;
  const open = stream.take();
  if (nextSignificantIsFor(stream)) {
    stream.pushNewlines(false);
    return parseFor(context, open, "object");
  }
  stream.pushNewlines(true);
  const items = [];
  for (; ; ) {
    while (stream.is("newline")) stream.take();
    if (stream.is("}") || mustStop(stream) || stream.belongsOutside(open)) break;
    const item = parseObjectItem(context);
    if (item !== void 0) items.push(item);
    if (stream.is("}") || stream.takeIf(",") || stream.is("newline")) continue;
    if (stream.is(")") || stream.is("]") || stream.is("close-template") || mustStop(stream)) break;
    report(context, "missing-comma", "Missing attribute separator", stream.current);
    skipLine(stream);
  }
  const end = closeBracket(context, open, "}", "Unterminated object constructor");
  return { kind: "object", items, range: { start: open.start, end } };
}
function nextSignificantIsFor(stream) {
  stream.pushNewlines(false);
  const found = stream.isWord("for");
  stream.popNewlines();
  return found;
}
function parseObjectItem(context) {
  const { stream } = context;
  const key = context.parseExpression();
  if (key.kind === "invalid") return void 0;
  if (!stream.takeIf("=") && !stream.takeIf(":")) {
    report(context, "bad-expression", "Missing attribute value", stream.current);
    return void 0;
  }
  const value = context.parseExpression();
  return { key, value, range: span(key, value) };
}
function skipLine(stream) {
  while (!stream.is("newline") && !stream.is("}") && !mustStop(stream)) stream.takeBracketed();
}

// src/hcl/parse-step.ts
function parseStep(context) {
  const { stream } = context;
  if (stream.is(".")) return parseDot(context);
  return stream.is("[") ? [parseIndex(context)] : void 0;
}
function parseIndex(context) {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  const splat = stream.is("*") && stream.following.kind === "]";
  if (splat) stream.take();
  const key = splat ? void 0 : context.parseExpression();
  const end = closeBracket(context, open, "]", "Missing close bracket on index");
  const range = { start: open.start, end };
  return key === void 0 ? { kind: "splat", namesOnly: false, range } : { kind: "index", key, range };
}
function parseDot(context) {
  const { stream } = context;
  const { start } = stream.take();
  const token = stream.current;
  const range = { start, end: token.end };
  if (stream.takeIf("identifier")) {
    return [{ kind: "attribute", name: stream.text(token), range }];
  }
  if (stream.takeIf("*")) return [{ kind: "splat", namesOnly: true, range }];
  if (stream.takeIf("number")) return legacyIndexes(context, token, start);
  report(context, "bad-expression", "Invalid attribute name", token);
  return [];
}
function legacyIndexes(context, token, start) {
  const parts = context.stream.text(token).split(".");
  if (parts.length > 1) report(context, "bad-expression", "Invalid legacy index syntax", token);
  const steps = [];
  let at = token.start;
  for (const text of parts) {
    const key = { kind: "number", text, range: { start: at, end: at + text.length } };
    const dot = steps.length === 0 ? start : at - 1;
    steps.push({ kind: "index", key, range: { start: dot, end: key.range.end } });
    at = key.range.end + 1;
  }
  return steps;
}

// src/hcl/bytes.ts
var TAB = 9;
var NEWLINE = 10;
var RETURN = 13;
var SPACE = 32;
var QUOTE = 34;
var HASH = 35;
var DOLLAR = 36;
var PERCENT = 37;
var STAR = 42;
var DASH = 45;
var DOT = 46;
var SLASH = 47;
var LESS = 60;
var EQUALS = 61;
var BACKSLASH = 92;
var UNDERSCORE = 95;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var TILDE = 126;
var isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
var isContinuation = (byte) => byte !== void 0 && (byte & 192) === 128;
var isLetter = (byte) => byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90;
var startsIdentifier = (byte) => byte !== void 0 && (isLetter(byte) || byte === UNDERSCORE || byte >= 128);
var continuesIdentifier = (byte) => byte !== void 0 && (startsIdentifier(byte) || isDigit(byte) || byte === DASH);
var isBlank = (byte) => byte === SPACE || byte === TAB;
function lineEnd(bytes, offset) {
  const newline2 = bytes.indexOf(NEWLINE, offset);
  return newline2 < 0 ? bytes.length : newline2 + 1;
}
function lineStart(bytes, offset) {
  return offset === 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
}
function indentationAt(bytes, offset) {
  const start = lineStart(bytes, offset);
  let end = start;
  while (isBlank(bytes[end])) end++;
  return bytes.toString("latin1", start, end);
}

// src/hcl/template-directives.ts
var TemplateDirectives = class {
  #context;
  #open = [];
  constructor(context) {
    this.#context = context;
  }
  add({ keyword, range }) {
    const inner = this.#open[this.#open.length - 1];
    if (keyword === "if" || keyword === "for") this.#open.push({ keyword, range });
    else if (keyword === "else" && inner?.keyword === "if") inner.keyword = "else";
    else if (inner && ENDS.get(keyword)?.includes(inner.keyword)) this.#open.pop();
    else this.#report(range);
  }
  end() {
    for (const { range } of this.#open) this.#report(range);
  }
  #report(range) {
    report(this.#context, "bad-expression", "Invalid template directive", range);
  }
};
var ENDS = /* @__PURE__ */ new Map([
  ["endif", ["if", "else"]],
  ["endfor", ["for"]]
]);

// src/hcl/parse-template.ts
function parseTemplate(context) {
  const { stream } = context;
  const open = stream.take();
  const heredoc = open.kind === "open-heredoc";
  const parts = [];
  const directives = new TemplateDirectives(context);
  for (; ; ) {
    const token = stream.current;
    if (token.kind === "text") {
      stream.take();
      if (!heredoc) reportEscapes(context, token);
      parts.push({ kind: "text", range: rangeOf(token) });
    } else if (token.kind === "open-interpolation") parts.push(parseInterpolation(context));
    else if (token.kind === "open-directive") {
      const part = parseDirective(context);
      directives.add(part);
      parts.push(part);
    } else break;
  }
  directives.end();
  if (heredoc) closeHeredoc(context, open);
  else closeQuote(context, open);
  return { kind: "template", heredoc, parts, range: { start: open.start, end: stream.lastEnd } };
}
function reportEscapes({ stream, problems }, text) {
  const raw = stream.bytes.toString("latin1", text.start, text.end);
  if (!raw.includes("\\")) return;
  for (const { 0: sequence, index: index2 } of raw.matchAll(ESCAPE)) {
    if (VALID_ESCAPE.test(sequence)) continue;
    const start = text.start + index2;
    const range = { start, end: start + Math.min(sequence.length, 2) };
    problems.push({ reason: "bad-expression", summary: "Invalid escape sequence", range });
  }
}
var ESCAPE = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.|$)/g;
var VALID_ESCAPE = /^\\(?:["\\nrt]|u.{4}|U.{8})$/;
function closeQuote(context, open) {
  const { stream, problems } = context;
  if (stream.takeIf("close-quote")) return;
  const summary = stream.is("end") ? "Unterminated template string" : "Invalid multi-line string";
  const range = { start: open.start, end: stream.lastEnd };
  const insert = { at: stream.lastEnd, text: '"' };
  problems.push({ reason: "unterminated-string", summary, range, insert });
}
function closeHeredoc(context, open) {
  const { stream, problems } = context;
  const { bytes } = stream;
  const opening = stream.text(open).trimEnd();
  const trailing = { start: open.start + Buffer.byteLength(opening), end: open.end };
  if (isBlank(bytes[trailing.start]))
    report(context, "bad-expression", "Invalid expression", trailing);
  const close = stream.takeIf("close-heredoc");
  if (close && close.end < bytes.length) return;
  const at = stream.lastEnd;
  const marker = opening.slice(opening.startsWith("<<-") ? 3 : 2);
  const lead = bytes[at - 1] === 10 ? "" : "\n";
  problems.push({
    reason: "unterminated-heredoc",
    summary: "Unterminated template string",
    range: { start: open.start, end: at },
    insert: { at, text: close ? "\n" : `${lead}${marker}
` }
  });
}
function parseInterpolation(context) {
  const { stream } = context;
  const { start } = stream.take();
  stream.pushNewlines(false);
  const value = context.parseExpression();
  const end = closeTemplate(context, start);
  return { kind: "interpolation", value, range: { start, end } };
}
function parseDirective(context) {
  const { stream } = context;
  const { start } = stream.take();
  stream.pushNewlines(false);
  const keyword = stream.is("identifier") ? stream.text(stream.take()) : "";
  const names = keyword === "for" ? parseNames(context) : [];
  if (keyword === "for") {
    if (stream.isWord("in")) stream.take();
    else report(context, "bad-expression", "Invalid 'for' directive", stream.current);
  }
  const value = keyword === "if" || keyword === "for" ? context.parseExpression() : void 0;
  const end = closeTemplate(context, start);
  return { kind: "directive", keyword, names, range: { start, end }, ...value ? { value } : {} };
}
function closeTemplate(context, start) {
  const { stream } = context;
  if (!stream.is("close-template")) {
    const summary = "Extra characters after interpolation expression";
    report(context, "bad-expression", summary, stream.current);
    while (!stream.is("close-template") && !mustStop(stream)) stream.take();
  }
  if (stream.is("close-template")) return stream.takeClosing().end;
  stream.popNewlines();
  return Math.max(start, stream.lastEnd);
}

// src/hcl/parse-term.ts
function parseTerm(context) {
  const term = parseBareTerm(context);
  const steps = [];
  for (let step = parseStep(context); step !== void 0; step = parseStep(context))
    steps.push(...step);
  const last = steps[steps.length - 1];
  if (last === void 0) return term;
  const range = { start: term.range.start, end: last.range.end };
  return term.kind === "traversal" ? { ...term, steps, range } : { kind: "access", of: term, steps, range };
}
function parseBareTerm(context) {
  const { stream } = context;
  const token = stream.current;
  switch (token.kind) {
    case "number":
      stream.take();
      return { kind: "number", text: stream.text(token), range: rangeOf(token) };
    case "identifier":
      return parseName(context);
    case "open-quote":
    case "open-heredoc":
      return parseTemplate(context);
    case "(":
      return parseParens(context);
    case "[":
      return parseTuple(context);
    case "{":
      return parseObject(context);
    default: {
      const end = { start: stream.lastEnd, end: stream.lastEnd };
      const place = token.kind === "end" ? { ...end, end: token.end } : token;
      report(context, "bad-expression", "Invalid expression", place);
      return { kind: "invalid", range: end };
    }
  }
}
function parseName(context) {
  const { stream } = context;
  const token = stream.take();
  const { text, range } = withNamespaces(context, {
    text: stream.text(token),
    range: rangeOf(token)
  });
  if (stream.is("(")) return parseCall(context, { text, range });
  if (text === "true" || text === "false") return { kind: "bool", value: text === "true", range };
  if (text === "null") return { kind: "null", range };
  return { kind: "traversal", root: { text, range }, steps: [], range };
}
function withNamespaces(context, first) {
  const { stream } = context;
  const parts = [first.text];
  let { end } = first.range;
  while (stream.is("::") && stream.following.kind === "identifier") {
    stream.take();
    const part = stream.take();
    parts.push(stream.text(part));
    end = part.end;
  }
  if (parts.length > 1 && !stream.is("("))
    report(context, "bad-expression", "Missing open parenthesis", stream.current);
  return { text: parts.join("::"), range: { start: first.range.start, end } };
}
function parseCall(context, name) {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  const { items, spread } = parseItems(context, open, ")");
  const end = closeBracket(context, open, ")", "Missing close parenthesis on function call");
  return { kind: "call", name, args: items, spread, range: { start: name.range.start, end } };
}
function parseParens(context) {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  const inner = context.parseExpression();
  const end = closeBracket(context, open, ")", "Unbalanced parentheses");
  return { kind: "parens", inner, range: { start: open.start, end } };
}

// src/hcl/precedence.ts
var PRECEDENCE = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6
};

// src/hcl/parse-expression.ts
function expressionParser(stream, problems) {
  let depth = 0;
  const context = {
    stream,
    problems,
    parseExpression: () => {
      if (depth >= MAX_DEPTH) return opaque(stream);
      depth++;
      const whole = parseConditional(context);
      depth--;
      return whole;
    }
  };
  return context;
}
var MAX_DEPTH = 200;
function parseConditional(context) {
  const { stream } = context;
  const choices = [];
  let last = parseBinary(context, 0);
  while (stream.takeIf("?")) {
    const whenTrue = context.parseExpression();
    if (!stream.takeIf(":")) {
      report(context, "bad-expression", "Missing false expression in conditional", stream.current);
      break;
    }
    choices.push({ condition: last, whenTrue });
    last = parseBinary(context, 0);
  }
  return choices.reduceRight(
    (whenFalse, { condition, whenTrue }) => ({
      kind: "conditional",
      condition,
      whenTrue,
      whenFalse,
      range: span(condition, whenFalse)
    }),
    last
  );
}
function parseBinary(context, minimum) {
  let left = parseUnary(context);
  for (; ; ) {
    const operator = context.stream.current.kind;
    const precedence = PRECEDENCE[operator];
    if (precedence === void 0 || precedence <= minimum) return left;
    context.stream.take();
    const right = parseBinary(context, precedence);
    left = { kind: "binary", operator, left, right, range: span(left, right) };
  }
}
function parseUnary(context) {
  const { stream } = context;
  const operators = [];
  while (stream.is("!") || stream.is("-")) {
    const operator = stream.is("!") ? "!" : "-";
    operators.push({ operator, start: stream.take().start });
  }
  return operators.reduceRight(
    (operand, { operator, start }) => ({
      kind: "unary",
      operator,
      operand,
      range: { start, end: operand.range.end }
    }),
    parseTerm(context)
  );
}
function opaque(stream) {
  const { start } = stream.current;
  let conditionals = 0;
  while (!mustStop(stream) && !AFTER_EXPRESSION.has(stream.current.kind)) {
    if (stream.is("?")) conditionals++;
    if (stream.is(":") && conditionals-- === 0) break;
    stream.takeBracketed();
  }
  return { kind: "opaque", range: { start, end: Math.max(start, stream.lastEnd) } };
}
var AFTER_EXPRESSION = /* @__PURE__ */ new Set([
  ",",
  ")",
  "]",
  "}",
  "=",
  "=>",
  "...",
  "newline",
  "close-template"
]);

// src/hcl/identifier.ts
function identifierLength(bytes, start) {
  if (!startsIdentifier(bytes[start])) return 0;
  let end = start;
  for (let byte = bytes[end]; continuesIdentifier(byte); byte = bytes[end]) {
    if (byte < 128) end++;
    else {
      const length = characterLength(bytes, end);
      const letter = end === start ? STARTS : CONTINUES;
      if (!letter.test(bytes.toString("utf8", end, end + length))) break;
      end += length;
    }
  }
  return end - start;
}
function characterLength(bytes, start) {
  let end = start + 1;
  while (((bytes[end] ?? 0) & 192) === 128 && end - start < 4) end++;
  return end - start;
}
var STARTS = new RegExp("^\\p{ID_Start}$", "u");
var CONTINUES = new RegExp("^\\p{ID_Continue}$", "u");

// src/hcl/heredoc.ts
var HeredocEnds = class {
  #ends = /* @__PURE__ */ new Map();
  #openings = /* @__PURE__ */ new Map();
  constructor(bytes, reading) {
    if (reading === "strict" || bytes.indexOf("<<") < 0) return;
    for (let start = 0; start < bytes.length; start = lineEnd(bytes, start)) {
      const marker = markerOfLine(bytes, start);
      if (marker !== void 0) push(this.#ends, marker, start);
      const opened = markerOpenedBy(bytes, start);
      if (opened !== void 0) push(this.#openings, opened, start);
    }
  }
  /** Whether a line of the marker alone follows `offset`, and no other `= <<MARKER` lies before it. */
  hasAfter(marker, offset) {
    const end = firstFrom(this.#ends.get(marker), offset);
    return end !== void 0 && (firstFrom(this.#openings.get(marker), offset) ?? end) >= end;
  }
};
function openingMarker(bytes, at) {
  const start = bytes[at + 2] === DASH ? at + 3 : at + 2;
  if (!startsIdentifier(bytes[start])) return void 0;
  const line = bytes.subarray(start, start + MARKER_BYTES);
  const length = identifierLength(line, 0);
  let end = length;
  while (isBlank(line[end])) end++;
  if (line[end] === RETURN) end++;
  if (length === 0 || (end < line.length ? line[end] !== NEWLINE : end === MARKER_BYTES))
    return void 0;
  return line.toString("latin1", 0, length);
}
function markerOfLine(bytes, start) {
  let first = start;
  while (isBlank(bytes[first])) first++;
  if (!startsIdentifier(bytes[first])) return void 0;
  const line = bytes.subarray(first, first + MARKER_BYTES);
  const newline2 = line.indexOf(NEWLINE);
  if (newline2 < 0 && line.length === MARKER_BYTES) return void 0;
  return line.toString("latin1", 0, newline2 < 0 ? line.length : newline2).trimEnd();
}
var MARKER_BYTES = 128;
function markerOpenedBy(bytes, start) {
  const end = Math.min(lineEnd(bytes, start), start + 2 * MARKER_BYTES);
  const open = bytes.subarray(start, end).indexOf("<<");
  if (open < 0) return void 0;
  let before = start + open - 1;
  while (before > start && isBlank(bytes[before])) before--;
  return bytes[before] === EQUALS ? openingMarker(bytes, start + open) : void 0;
}
function push(map, key, value) {
  const known2 = map.get(key);
  if (known2) known2.push(value);
  else map.set(key, [value]);
}
function firstFrom(numbers, from) {
  let low = 0;
  let high = numbers?.length ?? 0;
  while (low < high) {
    const middle = low + high >> 1;
    if (numbers?.[middle] < from) low = middle + 1;
    else high = middle;
  }
  return numbers?.[low];
}

// src/hcl/layout.ts
function isTopLevelHeader(bytes, offset) {
  const end = Math.min(lineEnd(bytes, offset), offset + HEADER_BYTES);
  return HEADER.test(bytes.toString("latin1", offset, end));
}
function closingLinesBefore(bytes, offset, most) {
  let found = offset;
  let deepest = -1;
  let line = offset;
  for (let left = most; left > 0 && line > 0; ) {
    line = lineStart(bytes, line - 1);
    const { first, only } = contentOf(bytes, line);
    if (only === void 0 || found === offset && bytes[first] === HASH) continue;
    if (only !== CLOSE_BRACE || first - line <= deepest) break;
    deepest = first - line;
    found = line;
    left--;
  }
  return found;
}
function contentOf(bytes, line) {
  let first = line;
  while (isBlank(bytes[first])) first++;
  const only = bytes[first];
  if (only === void 0 || only === NEWLINE || only === RETURN) return { first, only: void 0 };
  let after = first + 1;
  while (isBlank(bytes[after]) || bytes[after] === RETURN) after++;
  return { first, only: after >= bytes.length || bytes[after] === NEWLINE ? only : 0 };
}
var HEADER = /^(?:(?:resource|data|ephemeral)\s+(?:"[^"\n]*"|"?[\w-]+"?)\s+(?:"[^"\n]*"|"?[\w-]+"?)|(?:variable|output|module|provider|check)\s+(?:"[^"\n]*"|"?[\w-]+"?)|(?:locals|terraform|moved|import|removed))\s*\{/;
var HEADER_BYTES = 512;

// src/hcl/token.ts
var PUNCTUATION = [
  // Longest first: the scanner takes the first that fits.
  "...",
  "==",
  "!=",
  "<=",
  ">=",
  "=>",
  "&&",
  "||",
  "::",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  ",",
  ".",
  ":",
  "?",
  "=",
  "!",
  "<",
  ">",
  "+",
  "-",
  "*",
  "/",
  "%"
];

// src/hcl/scan-code.ts
function scanCode(state, mode, ends) {
  const { bytes, at } = state;
  const byte = bytes[at];
  const next2 = bytes[at + 1];
  if (isBlank(byte)) state.at++;
  else if (byte === NEWLINE) newline(state, 1);
  else if (byte === RETURN && next2 === NEWLINE) newline(state, 2);
  else if (byte === HASH || byte === SLASH && next2 === SLASH)
    state.emit("comment", restOfLine(bytes, at));
  else if (byte === SLASH && next2 === STAR) blockComment(state);
  else if (byte === QUOTE) state.enter("open-quote", 1, { kind: "quoted" });
  else if (byte === LESS && next2 === LESS && openHeredoc(state, ends)) return;
  else if (isDigit(byte)) state.emit("number", numberLength(bytes, at));
  else if (state.insideTemplate && mode.braces === 0 && closeTemplate2(state)) return;
  else word(state, mode);
}
function newline(state, length) {
  state.emit("newline", length);
  if (state.insideTemplate && state.reading === "layout" && isTopLevelHeader(state.bytes, state.at))
    state.startAnew(0);
}
function word(state, mode) {
  const { bytes, at } = state;
  const length = identifierLength(bytes, at);
  if (length > 0) return state.emit("identifier", length);
  const text = bytes.toString("latin1", at, at + 3);
  const found = PUNCTUATION.find((candidate) => text.startsWith(candidate));
  if (found === "{") mode.braces++;
  if (found === "}" && mode.braces > 0) mode.braces--;
  if (found) state.emit(found, found.length);
  else state.emit("invalid", characterLength(bytes, at));
}
function blockComment(state) {
  const { bytes, at } = state;
  const close = state.lastCommentEnd < at + 2 ? -1 : bytes.indexOf("*/", at + 2);
  if (close >= 0) return state.emit("comment", close + 2 - at);
  state.emit("invalid", state.reading === "strict" ? bytes.length - at : restOfLine(bytes, at));
}
function openHeredoc(state, ends) {
  const { bytes, at } = state;
  const marker = openingMarker(bytes, at);
  if (marker === void 0) return false;
  const end = lineEnd(bytes, at);
  const closed = ends.hasAfter(marker, end);
  state.enter("open-heredoc", end - at, { kind: "heredoc", marker, closed });
  return true;
}
function closeTemplate2(state) {
  const { bytes, at } = state;
  const tilde = bytes[at] === TILDE ? 1 : 0;
  if (bytes[at + tilde] !== CLOSE_BRACE) return false;
  state.emit("close-template", tilde + 1);
  state.leave();
  return true;
}
function numberLength(bytes, start) {
  let end = start;
  while (isDigit(bytes[end])) end++;
  if (bytes[end] === DOT && isDigit(bytes[end + 1])) {
    end++;
    while (isDigit(bytes[end])) end++;
  }
  if (bytes[end] === 101 || bytes[end] === 69) {
    const sign = bytes[end + 1] === DASH || bytes[end + 1] === 43 ? 1 : 0;
    if (isDigit(bytes[end + 1 + sign])) {
      end += 1 + sign;
      while (isDigit(bytes[end])) end++;
    }
  }
  return end - start;
}
function restOfLine(bytes, start) {
  const end = lineEnd(bytes, start);
  if (bytes[end - 1] !== NEWLINE) return end - start;
  return (bytes[end - 2] === RETURN ? end - 2 : end - 1) - start;
}

// src/hcl/scan-state.ts
var ScanState = class {
  bytes;
  reading;
  tokens = [];
  at = 0;
  #lastCommentEnd;
  #modes = [{ kind: "code", braces: 0 }];
  constructor(bytes, reading) {
    this.bytes = bytes;
    this.reading = reading;
  }
  get mode() {
    return this.#modes[this.#modes.length - 1];
  }
  get insideTemplate() {
    return this.#modes.length > 1;
  }
  /** Where the last `*` `/` of the file is, so that a thousand open comments do not each look for one. */
  get lastCommentEnd() {
    this.#lastCommentEnd ??= this.bytes.lastIndexOf("*/");
    return this.#lastCommentEnd;
  }
  /** How many braces are open around the string or heredoc the scanner is in. */
  get bracesAround() {
    return this.#modes.reduce((sum, mode) => sum + (mode.kind === "code" ? mode.braces : 0), 0);
  }
  /** Cuts a token of `length` bytes. */
  emit(kind, length) {
    this.tokens.push({ kind, start: this.at, end: this.at + length });
    this.at += length;
  }
  enter(kind, length, mode) {
    this.emit(kind, length);
    this.#modes.push(mode);
  }
  leave() {
    this.#modes.pop();
  }
  /** Gives up every string and template that is still open. */
  startAnew(braces) {
    this.#modes.length = 1;
    this.#modes[0] = { kind: "code", braces };
  }
};

// src/hcl/scan-template.ts
function scanQuoted(state) {
  const { bytes, at: start } = state;
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH && bytes[at + 1] !== NEWLINE && bytes[at + 1] !== RETURN) at++;
    else if (byte === QUOTE || byte === NEWLINE || opensTemplate(bytes, at)) break;
    else at += escapedMarker(bytes, at);
  }
  at = Math.min(at, bytes.length);
  const end = bytes[at] === NEWLINE && bytes[at - 1] === RETURN && at > start ? at - 1 : at;
  if (end > start) state.emit("text", end - start);
  if (bytes[at] === QUOTE) {
    state.emit("close-quote", 1);
    state.leave();
  } else if (at < bytes.length && bytes[at] !== NEWLINE) enterTemplate(state);
  else state.leave();
}
function scanHeredoc(state, mode) {
  const { bytes, at: start } = state;
  const endsByLayout = !mode.closed && state.reading === "layout";
  let at = start;
  while (at < bytes.length) {
    if (at === 0 || bytes[at - 1] === NEWLINE) {
      if (markerOfLine(bytes, at) === mode.marker) return closeHeredoc2(state, at);
      if (endsByLayout && isTopLevelHeader(bytes, at)) return giveUpHeredoc(state, at);
    }
    if (opensTemplate(bytes, at)) break;
    const newline2 = bytes[at] === NEWLINE;
    at += 1 + escapedMarker(bytes, at);
    if (!newline2) at = skipPlain(bytes, at);
  }
  at = Math.min(at, bytes.length);
  if (at === bytes.length && endsByLayout) return giveUpHeredoc(state, at);
  if (at > start) state.emit("text", at - start);
  if (at < bytes.length) enterTemplate(state);
}
function skipPlain(bytes, from) {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === DOLLAR || byte === PERCENT || byte === NEWLINE) return at;
  }
  return at;
}
function closeHeredoc2(state, line) {
  const { bytes } = state;
  if (line > state.at) state.emit("text", line - state.at);
  let end = line;
  while (isBlank(bytes[end])) end++;
  while (continuesIdentifier(bytes[end])) end++;
  state.emit("close-heredoc", end - line);
  state.leave();
}
function giveUpHeredoc(state, before) {
  const { bytes, bracesAround } = state;
  const end = Math.max(closingLinesBefore(bytes, before, bracesAround), state.at);
  if (end > state.at) state.emit("text", end - state.at);
  state.startAnew(bracesAround);
}
var opensTemplate = (bytes, at) => (bytes[at] === DOLLAR || bytes[at] === PERCENT) && bytes[at + 1] === OPEN_BRACE;
function escapedMarker(bytes, at) {
  const byte = bytes[at];
  if (byte !== DOLLAR && byte !== PERCENT) return 0;
  return bytes[at + 1] === byte && bytes[at + 2] === OPEN_BRACE ? 2 : 0;
}
function enterTemplate(state) {
  const { bytes, at } = state;
  const kind = bytes[at] === DOLLAR ? "open-interpolation" : "open-directive";
  state.enter(kind, bytes[at + 2] === TILDE ? 3 : 2, { kind: "code", braces: 0 });
}

// src/hcl/scan.ts
function scan(bytes, reading = "strict") {
  const state = new ScanState(bytes, reading);
  const ends = new HeredocEnds(bytes, reading);
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) state.emit("bom", 3);
  while (state.at < bytes.length) {
    const { mode } = state;
    if (mode.kind === "code") scanCode(state, mode, ends);
    else if (mode.kind === "quoted") scanQuoted(state);
    else scanHeredoc(state, mode);
  }
  state.emit("end", 0);
  return state.tokens;
}

// src/hcl/lines.ts
function linesOf(bytes, tokens) {
  const bases = [];
  const indentations = [];
  const lineOf = new Int32Array(tokens.length);
  const open = [];
  tokens.forEach((token, index2) => {
    const before = tokens[index2 - 1];
    const fresh = before === void 0 || before.kind === "bom" || endsLine(bytes, before, token);
    const blanks = token.start - (before?.end ?? 0);
    indentations.push(fresh ? blanks : void 0);
    if (fresh) bases.push(blanks);
    const line = bases.length - 1;
    lineOf[index2] = line;
    const base = bases[line];
    if (OPENING.has(token.kind)) open.push(base);
    else if (CLOSING2.has(token.kind)) {
      const opener = open.pop();
      if (fresh && opener !== void 0) bases[line] = Math.min(base, opener);
    }
  });
  return {
    indentation: (index2) => indentations[index2],
    base: (index2) => bases[lineOf[index2]],
    isSame: (a, b) => lineOf[a] === lineOf[b]
  };
}
var OPENING = /* @__PURE__ */ new Set(["{", "[", "("]);
var CLOSING2 = /* @__PURE__ */ new Set(["}", "]", ")"]);
function endsLine(bytes, token, next2) {
  if (token.kind === "newline") return true;
  if (token.kind !== "text" && token.kind !== "open-heredoc") return false;
  return bytes[token.end - 1] === NEWLINE && !INSIDE_HEREDOC.has(next2.kind);
}
var INSIDE_HEREDOC = /* @__PURE__ */ new Set([
  "text",
  "close-heredoc",
  "open-interpolation",
  "open-directive"
]);

// src/hcl/partners.ts
function partnersOf(bytes, tokens, reading) {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open = [];
  const waiting = /* @__PURE__ */ new Map();
  const pop = () => {
    const last = open.pop();
    if (last) waiting.set(last.closer, (waiting.get(last.closer) ?? 0) - 1);
    return last;
  };
  tokens.forEach(({ kind, start }, index2) => {
    const closer = CLOSERS[kind];
    if (closer !== void 0) {
      open.push({ index: index2, closer });
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if ((waiting.get(kind) ?? 0) > 0) {
      let opener = pop();
      while (opener && opener.closer !== kind) opener = pop();
      if (opener) partners[opener.index] = index2;
    } else if (reading === "layout" && kind === "identifier" && bytes[start - 1] === NEWLINE) {
      if (open.length > 0 && isTopLevelHeader(bytes, start)) while (pop()) ;
    }
  });
  return partners;
}
var CLOSERS = {
  "{": "}",
  "[": "]",
  "(": ")",
  "open-interpolation": "close-template",
  "open-directive": "close-template",
  "open-quote": "close-quote",
  "open-heredoc": "close-heredoc"
};

// src/hcl/token-at.ts
function tokenIndexAt(tokens, offset) {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (tokens[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/hcl/token-stream.ts
var TokenStream = class {
  bytes;
  reading;
  #tokens;
  #newlines = [true];
  /** Built when first asked for. */
  #partners;
  #lines;
  #index = 0;
  /** Of the last token taken. */
  #lastIndex = 0;
  constructor(bytes, tokens, reading) {
    this.bytes = bytes;
    this.reading = reading;
    this.#tokens = tokens;
    this.#skip();
  }
  get current() {
    return this.#tokens[this.#index];
  }
  /** The token after the current one, skipping what would be skipped. */
  get following() {
    let index2 = this.#index + 1;
    while (index2 < this.#tokens.length - 1 && this.#isSkipped(index2)) index2++;
    return this.#tokens[Math.min(index2, this.#tokens.length - 1)];
  }
  /** End of the last token taken that is no newline; 0 before the first. */
  lastEnd = 0;
  is(kind) {
    return this.current.kind === kind;
  }
  isWord(word2) {
    const token = this.current;
    return token.kind === "identifier" && this.text(token) === word2;
  }
  text(token) {
    return this.bytes.toString("utf8", token.start, token.end);
  }
  take() {
    const token = this.current;
    if (token.kind !== "newline" && token.kind !== "end") {
      this.#lastIndex = this.#index;
      this.lastEnd = token.end;
    }
    if (token.kind !== "end") this.#index++;
    this.#skip();
    return token;
  }
  takeIf(kind) {
    return this.is(kind) ? this.take() : void 0;
  }
  /** Whether newlines count from here on; paired with `popNewlines`. */
  pushNewlines(significant) {
    this.#newlines.push(significant);
    this.#skip();
  }
  /** Ends a bracket that was never closed: newlines skipped inside it may count again. */
  popNewlines() {
    this.#newlines.pop();
    while (this.#index > 0 && this.#tokens[this.#index - 1].start >= this.lastEnd)
      this.#index--;
    this.#skip();
  }
  /** Takes a closing bracket; what follows is read with the newline rule of the surroundings. */
  takeClosing() {
    this.#newlines.pop();
    return this.take();
  }
  /** Read by layout: does a top-level header begin at the current token, whatever is still open? */
  atHeader() {
    return this.reading === "layout" && this.looksLikeHeader();
  }
  /** Whether the current token begins a line that can only be a top-level header. */
  looksLikeHeader() {
    const { kind, start } = this.current;
    if (kind !== "identifier" || start > 0 && this.bytes[start - 1] !== NEWLINE) return false;
    return isTopLevelHeader(this.bytes, start);
  }
  /** Blanks before the current token; undefined where it is not the first of its line. */
  get indentation() {
    return this.#byLine.indentation(this.#index);
  }
  /**
   * Does the current token lie outside the bracket that opened at `open`? What begins a line like an
   * argument or a block never stands in `(…)` or `[…]`. Read by layout, indentation speaks too: a closing
   * bracket stands no farther left than the line of its partner, all else farther right.
   */
  belongsOutside(open) {
    const { indentation } = this;
    if (indentation === void 0) return false;
    if (this.is("identifier")) {
      const { kind } = this.following;
      if (kind !== "=" && kind !== "{" && kind !== "open-quote") return false;
      return open.kind !== "{" || this.reading === "layout" && indentation <= this.#baseOf(open);
    }
    return this.reading === "layout" && this.is("}") && indentation < this.#baseOf(open);
  }
  /** How far the line of a token is indented. */
  #baseOf(token) {
    return this.#byLine.base(tokenIndexAt(this.#tokens, token.start));
  }
  /** Where the closing partner of `open` belongs, with the line break and the blanks that go before it. */
  closingPlace(open, text) {
    const lines = this.#byLine;
    const opening = tokenIndexAt(this.#tokens, open.start);
    const last = this.#tokens[this.#lastIndex];
    if (lines.isSame(opening, this.#lastIndex) && last.kind !== "close-heredoc")
      return { at: this.lastEnd, text };
    const comment = this.#tokens[this.#lastIndex + 1];
    const at = comment?.kind === "comment" ? comment.end : this.lastEnd;
    const lead = this.bytes[at - 1] === NEWLINE ? "" : "\n";
    return { at, text: `${lead}${" ".repeat(lines.base(opening))}${text}` };
  }
  /** Takes the current token, and with an opening bracket all up to and including its partner. */
  takeBracketed() {
    this.#partners ??= partnersOf(this.bytes, this.#tokens, this.reading);
    const partner = this.#partners[this.#index];
    if (partner >= 0) this.#index = partner;
    this.take();
  }
  get #byLine() {
    this.#lines ??= linesOf(this.bytes, this.#tokens);
    return this.#lines;
  }
  #skip() {
    while (this.#isSkipped(this.#index)) this.#index++;
  }
  #isSkipped(index2) {
    const kind = this.#tokens[index2]?.kind;
    if (kind === "comment" || kind === "bom") return true;
    return kind === "newline" && this.#newlines[this.#newlines.length - 1] === false;
  }
};

// src/hcl/json/known-blocks.ts
var UNKNOWN_BLOCK = { labels: 0, blocks: /* @__PURE__ */ new Map(), code: /* @__PURE__ */ new Set() };
var known = (labels, blocks = {}, code = []) => ({ labels, blocks: new Map(Object.entries(blocks)), code: new Set(code) });
var CONNECTION = known(0);
var PROVISIONER = known(1, { connection: CONNECTION }, ["when", "on_failure"]);
var CONDITIONS = { precondition: known(0), postcondition: known(0) };
var RESOURCE = known(
  2,
  {
    lifecycle: known(0, CONDITIONS, ["ignore_changes", "replace_triggered_by"]),
    connection: CONNECTION,
    provisioner: PROVISIONER
  },
  ["depends_on", "provider"]
);
var FILE = known(0, {
  terraform: known(
    0,
    {
      backend: known(1),
      cloud: known(0, { workspaces: known(0) }),
      required_providers: known(0),
      provider_meta: known(1)
    },
    ["experiments", "language"]
  ),
  provider: known(1),
  variable: known(1, { validation: known(0) }, ["type"]),
  locals: known(0),
  output: known(1, { precondition: known(0) }, ["depends_on"]),
  module: known(1, {}, ["depends_on", "providers"]),
  resource: RESOURCE,
  data: RESOURCE,
  ephemeral: RESOURCE,
  moved: known(0, {}, ["from", "to"]),
  removed: known(0, { lifecycle: known(0), connection: CONNECTION, provisioner: PROVISIONER }, [
    "from"
  ]),
  import: known(0, {}, ["to", "provider"]),
  check: known(1, { data: RESOURCE, assert: known(0) })
});

// src/hcl/json/body-of-object.ts
function bodyOf(bytes, value, onCode = () => {
}, known2 = FILE) {
  const items = [];
  for (const object of objectsIn(value)) {
    for (const property of object.items) {
      const name = nameOf(bytes, property.key);
      if (name.text === "//") continue;
      const block = known2.blocks.get(name.text);
      if (block)
        for (const one of blocksOf(bytes, name, property.value, block, onCode)) items.push(one);
      else items.push(attributeOf(bytes, name, property, known2.code, onCode));
    }
  }
  return { items, range: value.range };
}
var asBlocks = (bytes, { name, value }) => blocksOf(bytes, name, value, UNKNOWN_BLOCK, () => {
});
function blocksOf(bytes, type, value, known2, onCode, labels = []) {
  if (labels.length < known2.labels)
    return objectsIn(value).flatMap(
      ({ items }) => items.flatMap(({ key, value: inner }) => {
        const label = { ...nameOf(bytes, key), quoted: true };
        if (label.text === "//") return [];
        return blocksOf(bytes, type, inner, known2, onCode, [...labels, label]);
      })
    );
  return objectsIn(value).map((object) => {
    const { start, end } = object.range;
    return {
      kind: "block",
      type,
      labels,
      open: { start, end: start + 1 },
      close: { start: end - 1, end },
      body: bodyOf(bytes, object, onCode, known2),
      range: { start: type.range.start, end }
    };
  });
}
function attributeOf(bytes, name, { key, value, range }, isCode, onCode) {
  if (isCode.has(name.text)) onCode(stringsIn(value));
  const colon = bytes.indexOf(":", key.range.end);
  const equals = { start: colon, end: colon + 1 };
  return { kind: "attribute", name, equals, value, range };
}
function objectsIn(value) {
  if (value.kind === "object") return [value];
  return value.kind === "tuple" ? value.items.flatMap(objectsIn) : [];
}
var nameOf = (bytes, key) => ({
  text: constantString(bytes, key) ?? "",
  range: key.range
});
function stringsIn(value) {
  if (value.kind === "template") return [value.range];
  if (value.kind === "tuple") return value.items.flatMap(stringsIn);
  return value.kind === "object" ? value.items.flatMap(({ key, value: inner }) => [...stringsIn(key), ...stringsIn(inner)]) : [];
}

// src/hcl/json/json-fault.ts
function jsonFault(bytes) {
  const text = bytes.toString("latin1");
  const start = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
  const open = [];
  let state = "value";
  TOKEN.lastIndex = start;
  for (; ; ) {
    const found = TOKEN.exec(text);
    const token = found[1] ?? "";
    const at = TOKEN.lastIndex - token.length;
    const top = open.at(-1);
    if (state === "end") {
      if (token === "") return void 0;
      return fault("Extraneous data after value", at, token.length);
    }
    if (token === "")
      return top ? unclosed(top) : fault("Missing value", start, Math.min(1, text.length - start));
    const step = next(state, token, top);
    if ("summary" in step) return fault(step.summary, at, token.length);
    if (step.open) open.push({ kind: token, at });
    if (step.close) open.pop();
    state = step.close ? open.length === 0 ? "end" : "after" : step.state;
    if (state === "after" && open.length === 0) state = "end";
  }
}
var TOKEN = /[ \t\r\n]*([{}[\],:=]|"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|[\s\S]|$)/g;
function next(state, token, top) {
  switch (state) {
    case "first-name":
    case "name":
      if (token === "}")
        return state === "name" ? { summary: "Trailing comma in object" } : { state: "after", close: true };
      return token.startsWith('"') ? ofString(token, "colon") : { summary: "Invalid object property name" };
    case "colon":
      return token === ":" ? { state: "value" } : { summary: "Missing property value colon" };
    case "after":
      return afterValue(token, top);
    case "first-value":
      return token === "]" ? { state: "after", close: true } : ofValue(token, top);
    default:
      return ofValue(token, top);
  }
}
function afterValue(token, top) {
  const isObject = top?.kind === "{";
  if (token === ",") return { state: isObject ? "name" : "value" };
  if (token === (isObject ? "}" : "]")) return { state: "after", close: true };
  if (token === "]") return { summary: "Mismatched braces" };
  return { summary: token === "}" ? "Mismatched brackets" : "Missing attribute seperator comma" };
}
function ofValue(token, top) {
  if (token === "{") return { state: "first-name", open: true };
  if (token === "[") return { state: "first-value", open: true };
  if (token === "]" && top?.kind === "[") return { summary: "Trailing comma in array" };
  if (token.startsWith('"')) return ofString(token, "after");
  if (/^[\d-]/.test(token))
    return NUMBER.test(token) ? { state: "after" } : { summary: "Invalid JSON number" };
  if (/^[A-Za-z_]/.test(token))
    return KEYWORDS.has(token) ? { state: "after" } : { summary: "Invalid JSON keyword" };
  return { summary: /^[\]},:=]/.test(token) ? "Missing JSON value" : "Invalid start of value" };
}
function ofString(token, state) {
  try {
    JSON.parse(token);
    return { state };
  } catch {
    return { summary: "Invalid JSON string" };
  }
}
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
var KEYWORDS = /* @__PURE__ */ new Set(["true", "false", "null"]);
var unclosed = ({ kind, at }) => fault(kind === "{" ? "Unclosed object" : "Unclosed array", at, 1);
var fault = (summary, start, length) => ({
  reason: "bad-expression",
  summary,
  range: { start, end: start + length }
});

// src/hcl/json/mask-json.ts
function maskJson(bytes, code = []) {
  const masked = Buffer.from(bytes);
  const unquoted = new Map(code.map(({ start, end }) => [start, end]));
  for (let at = 0; at < masked.length; ) {
    const byte = masked[at];
    if (byte === NEWLINE || byte === RETURN) masked[at++] = SPACE;
    else if (byte === QUOTE) at = maskString(masked, at, unquoted.has(at));
    else at++;
  }
  return masked;
}
function maskString(masked, open, isCode) {
  const inside = isCode ? [0] : ["text"];
  let at = open + 1;
  if (isCode) masked[open] = SPACE;
  for (; at < masked.length; at++) {
    const byte = masked[at];
    const top = inside.at(-1);
    const next2 = masked[at + 1];
    if (byte === QUOTE) {
      if (isCode) masked[at] = SPACE;
      return at + 1;
    }
    if (byte === BACKSLASH) {
      if (inside.length > 1 || isCode) maskEscape(masked, at, inside);
      at++;
    } else if (top === "text") {
      const isTemplate = (byte === DOLLAR || byte === PERCENT) && next2 === OPEN_BRACE;
      if (isTemplate && masked[at - 1] !== byte) {
        inside.push(0);
        at++;
      }
    } else if (byte === OPEN_BRACE) inside[inside.length - 1] = top + 1;
    else if (byte === CLOSE_BRACE && top === 0) inside.pop();
    else if (byte === CLOSE_BRACE) inside[inside.length - 1] = top - 1;
  }
  return at;
}
function maskEscape(masked, at, inside) {
  const escaped = masked[at + 1];
  const inText = inside.at(-1) === "text";
  if (escaped === QUOTE && inText) {
    inside.pop();
    masked[at] = QUOTE;
    masked[at + 1] = SPACE;
  } else if (escaped === QUOTE) {
    inside.push("text");
    masked[at] = SPACE;
  } else if (!inText) masked.fill(SPACE, at, at + 2);
}

// src/hcl/json/parse-json.ts
function parseJson(bytes) {
  const fault2 = jsonFault(bytes);
  if (fault2) return documentOf(bytes, { kind: "invalid", range: fault2.range }, [fault2]);
  const strings = [];
  const first = expressionOf(maskJson(bytes));
  const wrong = rootProblem(first.value);
  if (wrong) return documentOf(bytes, first.value, [wrong]);
  bodyOf(first.bytes, first.value, (found) => {
    for (const range of found) strings.push(range);
  });
  const code = strings.filter((range) => isExpression(bytes, range));
  const {
    bytes: masked,
    value,
    problems
  } = code.length === 0 ? first : expressionOf(maskJson(bytes, code));
  return documentOf(masked, value, problems);
}
function isExpression(bytes, { start, end }) {
  const alone = bytes.subarray(start, end);
  const { problems, isWhole } = expressionOf(maskJson(alone, [{ start: 0, end: alone.length }]));
  return problems.length === 0 && isWhole;
}
function documentOf(bytes, value, problems) {
  const body = { ...bodyOf(bytes, value), range: { start: 0, end: bytes.length } };
  return { bytes, tokens: [], comments: [], body, problems };
}
function expressionOf(bytes) {
  const found = [];
  const context = expressionParser(new TokenStream(bytes, scan(bytes), "strict"), found);
  const value = context.parseExpression();
  const problems = found.filter(({ summary }) => summary !== "Invalid escape sequence");
  return { bytes, value, problems, isWhole: context.stream.is("end") };
}
function rootProblem(value) {
  if (value.kind === "object" || value.kind === "tuple") return void 0;
  const { start } = value.range;
  const range = { start, end: start + 1 };
  return { reason: "bad-expression", summary: "Root value must be object", range };
}

// src/hcl/bad-tokens.ts
import { isUtf8 } from "node:buffer";
function reportBadTokens(bytes, tokens, problems) {
  const known2 = new Map(problems.map(({ range }, index2) => [range.start, index2]));
  for (const { kind, start, end } of tokens) {
    if (kind !== "invalid") continue;
    const range = { start, end };
    const comment = bytes[start] === SLASH && bytes[start + 1] === STAR;
    const index2 = known2.get(start);
    if (comment)
      problems[index2 ?? problems.length] = {
        reason: "unterminated-comment",
        summary: "Unterminated comment",
        range
      };
    else if (index2 === void 0)
      problems.push({ reason: "invalid-character", summary: "Invalid character", range });
  }
}
function reportBadBytes(bytes, tokens, problems) {
  if (isUtf8(bytes)) return;
  const bad = tokens.find(
    ({ kind, start: start2, end: end2 }) => kind !== "comment" && !isUtf8(bytes.subarray(start2, end2))
  );
  if (!bad) return;
  const { start, end } = bad;
  problems.push({
    reason: "invalid-character",
    summary: "Invalid character encoding",
    range: { start, end }
  });
}

// src/hcl/open-blocks.ts
var OpenBlocks = class {
  top = [];
  #topNames = /* @__PURE__ */ new Set();
  #open = [];
  #stream;
  #problems;
  constructor(stream, problems) {
    this.#stream = stream;
    this.#problems = problems;
  }
  get depth() {
    return this.#open.length;
  }
  get mustEndOnThisLine() {
    const block = this.#open[this.#open.length - 1];
    return block?.oneLine === true && block.items.length === 1;
  }
  /** Whether a `}` may follow an item on its line; one too many is reported when it is read. */
  get mayEndHere() {
    return this.#open[this.#open.length - 1]?.oneLine ?? true;
  }
  open(block) {
    this.#open.push(block);
  }
  add(attribute2) {
    const block = this.#open[this.#open.length - 1];
    const names = block?.names ?? this.#topNames;
    const { text, range } = attribute2.name;
    if (names.has(text))
      this.#problems.push({ reason: "duplicate-attribute", summary: "Attribute redefined", range });
    names.add(text);
    (block?.items ?? this.top).push(attribute2);
  }
  /** Ends the innermost block with its `}`; false where no block is open. */
  close(close) {
    const block = this.#open.pop();
    if (block) this.#finish(block, close, close.end);
    return block !== void 0;
  }
  /** Ends the blocks that a top-level header or the indentation of the current line says have ended. */
  closeByLayout() {
    const stream = this.#stream;
    if (stream.reading === "strict") return;
    if (stream.atHeader()) return this.giveUpAll();
    const { indentation } = stream;
    if (indentation === void 0) return;
    for (let block = this.#open[this.#open.length - 1]; block?.indentation !== void 0; block = this.#open[this.#open.length - 1]) {
      const ended = stream.is("}") ? indentation < block.indentation && this.#open.length > 1 : indentation < block.indentation || indentation === block.indentation && indentation > 0;
      if (!ended) return;
      this.#giveUp();
    }
  }
  giveUpAll() {
    while (this.#open.length > 0) this.#giveUp();
  }
  #giveUp() {
    const block = this.#open.pop();
    this.#problems.push({
      reason: "unclosed",
      summary: "Unclosed configuration block",
      range: rangeOf(block.open),
      insert: this.#stream.closingPlace(block.open, "}")
    });
    this.#finish(block, void 0, this.#stream.lastEnd);
  }
  #finish(block, close, end) {
    const { type, labels, open, items } = block;
    const made = {
      kind: "block",
      type: { text: this.#stream.text(type), range: rangeOf(type) },
      labels,
      open: rangeOf(open),
      body: { items, range: { start: open.end, end: close?.start ?? Math.max(end, open.end) } },
      range: { start: type.start, end: Math.max(end, open.end) },
      ...close ? { close: rangeOf(close) } : {}
    };
    (this.#open[this.#open.length - 1]?.items ?? this.top).push(made);
  }
};

// src/hcl/parse-label.ts
function parseLabel(context) {
  const { stream } = context;
  const first = stream.take();
  if (first.kind === "identifier") {
    return { text: stream.text(first), range: rangeOf(first), quoted: false };
  }
  while (stream.is("text") || stream.is("open-interpolation") || stream.is("open-directive")) {
    const { current } = stream;
    if (current.kind === "text") reportEscapes(context, current);
    else report(context, "bad-expression", "Invalid string literal", current);
    stream.takeBracketed();
  }
  const end = stream.lastEnd;
  const text = stream.bytes.toString("utf8", first.end, end);
  const closed = stream.takeIf("close-quote");
  if (!closed) {
    const range = { start: first.start, end };
    const insert = { at: end, text: '"' };
    const summary = "Invalid string literal";
    context.problems.push({ reason: "unterminated-string", summary, range, insert });
  }
  return { text, range: { start: first.start, end: stream.lastEnd }, quoted: true };
}

// src/hcl/torn-header.ts
function parseTornHeader({ stream, problems }, type) {
  const { bytes } = stream;
  const line = bytes.toString(
    "latin1",
    type.end,
    Math.min(lineEnd(bytes, type.end), type.end + 512)
  );
  const found = TORN.exec(line);
  if (!found) return void 0;
  const header = found[0];
  if (header.split('"').length % 2 === 1) return void 0;
  const labels = [];
  for (const { 0: source, 1: before = "", 2: word2 = "", 3: after = "", index: index2 } of header.matchAll(
    LABEL
  )) {
    const start = type.end + index2;
    const range = { start, end: start + source.length };
    labels.push({ text: word2, range, quoted: before !== "" || after !== "" });
    if (before === after) continue;
    const at = before === "" ? start : range.end;
    problems.push({
      reason: "unterminated-string",
      summary: "Invalid string literal",
      range,
      insert: { at, text: '"' }
    });
  }
  const brace = type.end + header.length - 1;
  while (!stream.is("newline") && !stream.is("end")) stream.take();
  return { labels, open: { kind: "{", start: brace, end: brace + 1 } };
}
var TORN = /^(?:[ \t]+"?[\w-]+"?)+[ \t]*\{(?=[ \t\r]*\n)/;
var LABEL = /("?)([\w-]+)("?)/g;

// src/hcl/body-parser.ts
var BodyParser = class {
  #stream;
  #context;
  #blocks;
  /** Whether a line that can only be a top-level header was read inside a block. */
  hasNestedHeader = false;
  constructor(stream, problems) {
    this.#stream = stream;
    this.#context = expressionParser(stream, problems);
    this.#blocks = new OpenBlocks(stream, problems);
  }
  parseFile() {
    const stream = this.#stream;
    while (!stream.is("end")) {
      if (stream.takeIf("newline")) continue;
      this.#blocks.closeByLayout();
      if (stream.is("}")) this.#closeBlock();
      else this.#parseItem();
    }
    this.#blocks.giveUpAll();
    return { items: this.#blocks.top, range: { start: 0, end: stream.bytes.length } };
  }
  #closeBlock() {
    const close = this.#stream.take();
    if (!this.#blocks.close(close))
      report(this.#context, "extra-close", "Argument or block definition required", close);
    this.#endOfItem();
  }
  #parseItem() {
    const stream = this.#stream;
    const first = stream.current;
    if (first.kind === "open-quote") return this.#parseQuotedName();
    if (first.kind !== "identifier")
      return this.#notAnItem("Argument or block definition required");
    const { kind } = stream.following;
    if (kind === "=" || kind === ":") return this.#parseAttribute();
    if (kind === "{" || kind === "open-quote" || kind === "identifier") return this.#parseBlock();
    return this.#notAnItem(
      kind === "." ? "Argument or block definition required" : "Invalid block definition"
    );
  }
  #parseAttribute() {
    const name = this.#stream.take();
    this.#parseValue(this.#stream.text(name), name);
  }
  /** `name = value`, or `name: value` the YAML way, from its sign on. */
  #parseValue(text, name) {
    const stream = this.#stream;
    const equals = stream.take();
    if (equals.kind === ":")
      report(this.#context, "colon-for-equals", "Argument or block definition required", equals);
    const value = this.#context.parseExpression();
    this.#blocks.add({
      kind: "attribute",
      name: { text, range: { start: name.start, end: name.end } },
      equals: rangeOf(equals),
      value,
      range: { start: name.start, end: Math.max(value.range.end, equals.end) }
    });
    this.#endOfItem();
  }
  /** `"name" = value` at the level of a body, where names are bare. */
  #parseQuotedName() {
    const stream = this.#stream;
    const open = stream.take();
    const text = stream.takeIf("text");
    const closed = stream.takeIf("close-quote") !== void 0;
    const range = { start: open.start, end: stream.lastEnd };
    if (!text || !(stream.is("=") || closed && stream.is(":")))
      return this.#notAnItem("Invalid block definition");
    report(this.#context, "quoted-name", "Invalid argument name", range);
    this.#parseValue(stream.text(text), range);
  }
  #parseBlock() {
    const stream = this.#stream;
    if (this.#blocks.depth > 0 && stream.looksLikeHeader()) this.hasNestedHeader = true;
    const { indentation } = stream;
    const isHeader = stream.atHeader();
    const type = stream.take();
    const header = isHeader ? parseTornHeader(this.#context, type) : void 0;
    if (header) {
      this.#blocks.open({
        type,
        ...header,
        items: [],
        names: /* @__PURE__ */ new Set(),
        indentation,
        oneLine: false
      });
      return;
    }
    const labels = [];
    while (stream.is("open-quote") || stream.is("identifier"))
      labels.push(parseLabel(this.#context));
    if (!stream.is("{")) return this.#notAnItem("Invalid block definition");
    const open = stream.take();
    const oneLine = !stream.is("newline") && !stream.is("end");
    this.#blocks.open({ type, labels, open, items: [], names: /* @__PURE__ */ new Set(), indentation, oneLine });
    if (!oneLine || stream.is("}") || stream.following.kind === "=") return;
    const summary = "Invalid single-argument block definition";
    report(this.#context, "missing-newline", summary, stream.current);
  }
  #notAnItem(summary) {
    report(this.#context, "not-an-item", summary, this.#stream.current);
    if (this.#stream.atHeader()) this.#stream.take();
    this.#skipToLineEnd();
  }
  /** An item ends with its line, or with the `}` of a block on one line. */
  #endOfItem() {
    const stream = this.#stream;
    if (stream.is("end") || stream.atHeader()) return;
    if (stream.is("}") && (this.#blocks.mayEndHere || stream.indentation !== void 0)) return;
    if (!stream.is("newline"))
      report(this.#context, "missing-newline", "Missing newline after argument", stream.current);
    else if (this.#blocks.mustEndOnThisLine)
      report(
        this.#context,
        "missing-newline",
        "Invalid single-argument block definition",
        stream.current
      );
    this.#skipToLineEnd();
  }
  #skipToLineEnd() {
    const stream = this.#stream;
    const done = () => stream.is("newline") || stream.is("end") || stream.is("}");
    while (!done() && !stream.atHeader()) stream.takeBracketed();
  }
};

// src/hcl/parse.ts
function parse(bytes) {
  const strict = read(bytes, "strict");
  const broken = strict.problems.length > 0 && (strict.hasNestedHeader || strict.problems.some(({ reason }) => STRUCTURAL.has(reason)));
  const { hasNestedHeader: _, ...document } = broken ? read(bytes, "layout") : strict;
  return document;
}
var STRUCTURAL = /* @__PURE__ */ new Set([
  "unclosed",
  "extra-close",
  "unterminated-string",
  "unterminated-heredoc",
  "unterminated-comment"
]);
function read(bytes, reading) {
  const tokens = scan(bytes, reading);
  const problems = [];
  const parser = new BodyParser(new TokenStream(bytes, tokens, reading), problems);
  const body = parser.parseFile();
  reportBadTokens(bytes, tokens, problems);
  reportBadBytes(bytes, tokens, problems);
  problems.sort((a, b) => placeOf(a) - placeOf(b));
  const comments = tokens.filter(({ kind }) => kind === "comment");
  return { bytes, tokens, comments, body, problems, hasNestedHeader: parser.hasNestedHeader };
}
var placeOf = ({ insert, range }) => insert?.at ?? range.start;

// src/module/block-parts.ts
var blockHeader = ({ type, labels }) => ({
  start: type.range.start,
  end: labels.at(-1)?.range.end ?? type.range.end
});
var blocksNamed = ({ items }, type) => items.filter((item) => item.kind === "block" && item.type.text === type);
var itemName = (item) => (item.kind === "block" ? item.type : item.name).text;

// src/module/module-view.ts
function viewModule(module) {
  const known2 = views.get(module);
  if (known2) return known2;
  const view = index(module);
  views.set(module, view);
  return view;
}
var views = /* @__PURE__ */ new WeakMap();
function index(module) {
  const json = module.assets.filter(({ path }) => /^[^/]+\.tf\.json$/.test(path));
  const documents = new Map(
    [...module.files, ...json].map((file) => [file.path, documentOf2(file)])
  );
  const blocks = [...documents].flatMap(
    ([file, document]) => declaredIn(file, document, document.body)
  );
  const byType = /* @__PURE__ */ new Map();
  for (const at of blocks) {
    const type = at.block.type.text;
    const known2 = byType.get(type);
    if (known2) known2.push(at);
    else byType.set(type, [at]);
  }
  const named = (type) => byType.get(type) ?? [];
  return {
    module,
    documents,
    resources: [...blocks, ...named("check").flatMap(insideOf)].flatMap(asResource),
    variables: named("variable"),
    outputs: named("output"),
    modules: named("module"),
    providers: named("provider").map(withAlias),
    locals: named("locals").flatMap(localsOf),
    sources: new Map(named("terraform").flatMap(sourcesOf)),
    partial: module.skipped.some(({ path }) => path.endsWith(".tf"))
  };
}
var parsed = /* @__PURE__ */ new WeakMap();
function documentOf2({ path, bytes }) {
  const known2 = parsed.get(bytes);
  if (known2) return known2;
  const document = path.endsWith(".json") ? parseJson(bytes) : parse(bytes);
  parsed.set(bytes, document);
  return document;
}
function declaredIn(file, document, { items }) {
  return items.flatMap(
    (block) => block.kind === "block" ? [{ file, document, block, name: block.labels[0]?.text ?? "" }] : []
  );
}
var insideOf = ({ file, document, block }) => declaredIn(file, document, block.body);
function asResource(at) {
  const mode = at.block.type.text;
  const [type, name] = at.block.labels;
  if (mode !== "resource" && mode !== "data" && mode !== "ephemeral" || !type || !name) return [];
  const prefix = mode === "resource" ? "" : `${mode}.`;
  return [
    {
      ...at,
      mode,
      type: type.text,
      name: name.text,
      address: `${prefix}${type.text}.${name.text}`
    }
  ];
}
function withAlias(at) {
  const alias = attribute(at.block, "alias");
  const text = alias && constantString(at.document.bytes, alias.value);
  return text === void 0 ? at : { ...at, alias: text };
}
function localsOf({ file, document, block }) {
  return block.body.items.filter((item) => item.kind === "attribute").map((item) => ({ file, document, attribute: item, name: item.name.text }));
}
function sourcesOf({ document, block }) {
  return blocksNamed(block.body, "required_providers").flatMap(
    (inner) => inner.body.items.flatMap((item) => {
      if (item.kind !== "attribute" || item.value.kind !== "object") return [];
      const source = item.value.items.find(
        ({ key }) => objectKey(document.bytes, key) === "source"
      );
      const text = source && constantString(document.bytes, source.value);
      return text === void 0 ? [] : [[item.name.text, text]];
    })
  );
}
var attribute = (block, name) => block.body.items.find(
  (item) => item.kind === "attribute" && item.name.text === name
);

// src/module/clean-path.ts
import { posix } from "node:path";
var cleanPath = (path) => posix.normalize(path).replace(/(?<=.)\/$/, "");

// src/module/source-package.ts
function sourcePackage(source) {
  const query = source.indexOf("?");
  const stop = query < 0 ? source.length : query;
  const scheme = source.slice(0, stop).indexOf("://");
  const at = source.slice(0, stop).indexOf("//", scheme < 0 ? 0 : scheme + 3);
  if (at < 0) return { address: source };
  const directory = cleanPath(source.slice(at + 2, stop));
  const address = source.slice(0, at) + source.slice(stop);
  return directory.startsWith("../") ? { address, leaves: directory } : { address };
}
var leavesPackage = (directory) => `subdirectory path "${directory}" leads outside of the module package`;

// src/module/registry-source.ts
function registryProblem(source) {
  const { address, leaves } = sourcePackage(source);
  if (leaves !== void 0) return leavesPackage(leaves);
  const parts = address.split("/");
  if (parts.length !== 3 && parts.length !== 4)
    return "a module registry source address must have either three or four slash-separated components";
  const host = parts.length === 4 ? parts.shift() : void 0;
  const [namespace, name, system] = parts;
  if (host !== void 0 && !HOST.test(host)) return `invalid module registry hostname "${host}"`;
  if (host !== void 0 && !host.includes("."))
    return "invalid module registry hostname: must contain at least one dot";
  if (host === "github.com" || host === "bitbucket.org")
    return `can't use "${host}" as a module registry host, because it's reserved for installing directly from version control repositories`;
  if (!NAME.test(namespace))
    return namespace.includes(".") ? "source address must have three more components after the hostname: the namespace, the name, and the target system" : `invalid namespace "${namespace}": ${NAME_WORDS}`;
  if (!NAME.test(name)) return `invalid module name "${name}": ${NAME_WORDS}`;
  if (SYSTEM.test(system)) return void 0;
  return system.includes("?") ? "module registry addresses may not include a query string portion" : `invalid target system "${system}": must be between one and 64 ASCII letters or digits`;
}
var HOST = /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d+)?$/u;
var NAME = /^[0-9A-Za-z](?:[0-9A-Za-z-_]{0,62}[0-9A-Za-z])?$/;
var SYSTEM = /^[0-9a-z]{1,64}$/;
var NAME_WORDS = "must be between one and 64 characters, including ASCII letters, digits, dashes, and underscores, where dashes and underscores may not be the prefix or suffix";

// src/module/module-source.ts
function readSource(source) {
  if (/^\.\.?[/\\]/.test(source)) return { kind: "local", path: localPath(source) };
  if (registryProblem(source) === void 0) return { kind: "remote", from: "registry" };
  const why = remoteProblem(source);
  return why === void 0 ? { kind: "remote", from: remoteKind(source) } : { kind: "invalid", why };
}
function localPath(source) {
  const clean = cleanPath(source.replaceAll("\\", "/"));
  return clean.startsWith("../") ? clean : `./${clean}`;
}
function remoteProblem(source) {
  if (source === "") return "Failed to parse module source address: invalid source address: .";
  const { address, leaves } = sourcePackage(source);
  if (leaves !== void 0)
    return `Failed to parse module source address: ${leavesPackage(leaves)}.`;
  const plain = address.replace(/^[A-Za-z0-9]+::/, "");
  if (plain.startsWith("github.com/") && plain.split("/").length < 3)
    return "Failed to parse module source address: GitHub URLs should be github.com/username/repo.";
  if (DETECTED.test(plain)) return void 0;
  const written = JSON.stringify(source);
  return `Terraform failed to determine your intended installation method for remote module package ${written}.

If you intended this as a path relative to the current module, use "./${source}" instead. The "./" prefix indicates that the address is a relative filesystem path.`;
}
var DETECTED = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/|(?:[^@]+@)?[^:]+:\/?.|(?:github\.com|bitbucket\.org)\/|[^/]*(?:googleapis\.com|\.amazonaws\.com)\/)/s;
var remoteKind = (source) => REMOTE_FORMS.find(([form]) => form.test(source))?.[1] ?? "other";
var REMOTE_FORMS = [
  [/^git::/, "git"],
  [/^hg::/, "mercurial"],
  [/^s3::/, "s3"],
  [/^gcs::/, "gcs"],
  [/^https?::/, "http"],
  [/^(?:\/|[A-Za-z]:[\\/])/, "absolute path"],
  [/^(?:git|ssh|git\+ssh):\/\//, "git"],
  [/^https?:\/\//, "http"],
  [/^[A-Za-z][A-Za-z0-9+.-]*:/, "other"],
  [/^(?:github\.com|bitbucket\.org)\//, "git"],
  [/^[\w.-]+@[\w.-]+:./, "git"],
  [/amazonaws\.com\//, "s3"],
  [/googleapis\.com\//, "gcs"]
];

// src/module/is-override-file.ts
var isOverrideFile = (path) => /(^|_|\/)override\.(tf|tofu)(\.json)?$/.test(path);

export {
  NEWLINE,
  RETURN,
  BACKSLASH,
  isContinuation,
  isBlank,
  lineEnd,
  lineStart,
  indentationAt,
  PRECEDENCE,
  identifierLength,
  isTopLevelHeader,
  PUNCTUATION,
  scan,
  tokenIndexAt,
  constantString,
  decodeTemplateText,
  objectKey,
  sourceOf,
  quote,
  asBlocks,
  parse,
  blockHeader,
  blocksNamed,
  itemName,
  viewModule,
  attribute,
  isOverrideFile,
  cleanPath,
  registryProblem,
  readSource
};
