import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/config/ignored.ts
function isIgnored(path, patterns) {
  const names = path.split("/");
  return patterns.some((pattern) => {
    const parts = pattern.replace(/\/$/, "").split("/");
    return matches([...parts, "**"], names, (part) => part === "**", fitsName);
  });
}
var fitsName = (part, name) => matches(
  [...part],
  [...name],
  (character) => character === "*",
  (one, other) => one === "?" || one === other
);
function matches(pattern, text, isAny, fits) {
  let reached = /* @__PURE__ */ new Set([0]);
  for (const item of pattern) {
    const next = /* @__PURE__ */ new Set();
    if (isAny(item)) {
      for (let to = Math.min(...reached); to <= text.length; to++) next.add(to);
    } else {
      for (const at of reached)
        if (at < text.length && fits(item, text[at])) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(text.length);
}
function whyNoPattern(pattern) {
  if (pattern === "" || pattern.length > MOST_CHARACTERS)
    return `has no or more than ${MOST_CHARACTERS} characters`;
  if (pattern.includes("\\")) return "has a backslash";
  const parts = pattern.replace(/\/$/, "").split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    return "is not a path below the directory that is repaired";
  return void 0;
}
var MOST_CHARACTERS = 200;

export {
  isIgnored,
  whyNoPattern
};
