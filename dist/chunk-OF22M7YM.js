import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/hcl/walk-body.ts
function* attributesOf(body, path = []) {
  for (const { item, around } of itemsOf(body)) {
    if (item.kind === "block") continue;
    const place = {
      attribute: item,
      get path() {
        return pathOf(around, path);
      }
    };
    yield place;
  }
}
function* blocksOf(body, path = []) {
  for (const { item, around } of itemsOf(body)) {
    if (item.kind === "attribute") continue;
    const place = {
      block: item,
      get path() {
        return pathOf(around, path);
      }
    };
    yield place;
  }
}
function* itemsOf(body) {
  const stack = [
    { items: body.items, next: 0, around: void 0 }
  ];
  for (let top = stack[stack.length - 1]; top !== void 0; top = stack[stack.length - 1]) {
    const item = top.items[top.next++];
    if (item === void 0) {
      stack.pop();
      continue;
    }
    yield { item, around: top.around };
    if (item.kind === "block") {
      stack.push({ items: item.body.items, next: 0, around: { block: item, outer: top.around } });
    }
  }
}
function pathOf(around, outermost) {
  const path = [];
  for (let link = around; link; link = link.outer) path.push(link.block);
  return [...outermost, ...path.reverse()];
}

// src/hcl/walk.ts
function walkExpression(root, visit) {
  const pending = [
    { expression: root, bound: NOTHING }
  ];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    visit(next.expression, next.bound);
    for (const child of childrenOf(next.expression, next.bound).reverse()) pending.push(child);
  }
}
var NOTHING = /* @__PURE__ */ new Set();
function childrenOf(expression, bound) {
  const here = (expressions) => expressions.filter((child) => child !== void 0).map((child) => ({ expression: child, bound }));
  switch (expression.kind) {
    case "traversal":
      return here(stepKeys(expression.steps));
    case "access":
      return here([expression.of, ...stepKeys(expression.steps)]);
    case "call":
      return here(expression.args);
    case "tuple":
      return here(expression.items);
    case "object":
      return here(
        expression.items.flatMap(({ key, value }) => isBareKey(key) ? [value] : [key, value])
      );
    case "for": {
      const inside = /* @__PURE__ */ new Set([...bound, ...expression.names]);
      const results = [...expression.results, expression.condition].filter(
        (child) => child !== void 0
      );
      return [
        ...here([expression.collection]),
        ...results.map((child) => ({ expression: child, bound: inside }))
      ];
    }
    case "unary":
      return here([expression.operand]);
    case "binary":
      return here([expression.left, expression.right]);
    case "conditional":
      return here([expression.condition, expression.whenTrue, expression.whenFalse]);
    case "parens":
      return here([expression.inner]);
    case "template":
      return templateChildren(expression.parts, bound);
    default:
      return [];
  }
}
var isBareKey = (key) => key.kind === "traversal" && key.steps.length === 0;
var stepKeys = (steps) => steps.map((step) => step.key);
function templateChildren(parts, bound) {
  const children = [];
  const scopes = [bound];
  for (const part of parts) {
    const scope = scopes[scopes.length - 1] ?? bound;
    if (part.kind === "text") continue;
    if (part.value) children.push({ expression: part.value, bound: scope });
    if (part.kind === "directive" && part.keyword === "for")
      scopes.push(/* @__PURE__ */ new Set([...scope, ...part.names]));
    if (part.kind === "directive" && part.keyword === "endfor" && scopes.length > 1) scopes.pop();
  }
  return children;
}

// src/module/call-names.ts
var CALL_ARGUMENTS = /* @__PURE__ */ new Set([
  "source",
  "version",
  "count",
  "for_each",
  "depends_on",
  "providers"
]);
var CALL_BLOCKS = /* @__PURE__ */ new Map([
  ["_", []],
  ["lifecycle", []],
  ["locals", []],
  ["provider", ["type"]]
]);
var isCallName = (name) => CALL_ARGUMENTS.has(name) || CALL_BLOCKS.has(name);

export {
  attributesOf,
  blocksOf,
  walkExpression,
  CALL_ARGUMENTS,
  CALL_BLOCKS,
  isCallName
};
