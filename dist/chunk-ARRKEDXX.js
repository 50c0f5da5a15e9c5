import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  attribute
} from "./chunk-SHN3AHZV.js";

// src/module/provider-of-resource.ts
function providerNameOf(type, block) {
  const given = attribute(block, "provider")?.value;
  if (given?.kind === "traversal") return given.root.text;
  const separator = type.indexOf("_");
  return separator < 0 ? type : type.slice(0, separator);
}

// src/schema/provider-address.ts
var PUBLIC_REGISTRIES = /* @__PURE__ */ new Set([
  "registry.terraform.io",
  "registry.opentofu.org"
]);
function canonicalAddress(nameOrAddress) {
  const parts = nameOrAddress.toLowerCase().split("/");
  if (parts.length === 1) return `hashicorp/${parts[0]}`;
  return parts.length === 3 && PUBLIC_REGISTRIES.has(parts[0] ?? "") ? parts.slice(1).join("/") : parts.join("/");
}

// src/schema/version.ts
function parseVersion(text) {
  const found = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.~-]*))?(?:\+[\w.-]*)?$/.exec(text);
  if (!found) return void 0;
  const [, major, minor = "0", patch = "0", prerelease = ""] = found;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), prerelease };
}
function compareVersions(a, b) {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (numbers !== 0 || a.prerelease === b.prerelease) return numbers;
  if (a.prerelease === "") return 1;
  if (b.prerelease === "") return -1;
  return comparePrereleases(a.prerelease.split("."), b.prerelease.split("."));
}
function compareVersionTexts(a, b) {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left && right) return compareVersions(left, right);
  return left ? 1 : right ? -1 : 0;
}
function comparePrereleases(a, b) {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === void 0) return 1;
    if (left === right) continue;
    const [x, y] = [numeric(left), numeric(right)];
    if (x !== void 0 && y !== void 0) {
      if (x !== y) return x - y;
      continue;
    }
    if (x !== void 0 || y !== void 0) return x !== void 0 ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
var numeric = (part) => /^\d+$/.test(part) ? Number(part) : void 0;

// src/schema/version-constraint.ts
function parseVersionConstraint(text) {
  const terms = [];
  const parts = text.split(",");
  if (!parts.every(isLoose)) {
    return { kind: "invalid", stage: "load", detail: LOOSE_DETAIL };
  }
  for (const part of parts) {
    const term = strictTerm(part);
    if (typeof term === "string") {
      const detail = `Incorrect version constraint syntax: ${term}.`;
      return { kind: "invalid", stage: "requirements", detail };
    }
    terms.push(term);
  }
  return {
    kind: "constraint",
    constraint: {
      allows: (version) => isEligible(version, terms) && terms.every((term) => allows(term, version)),
      named: terms.filter(({ operator }) => operator !== "!=").map(({ version }) => version)
    }
  };
}
var LOOSE_DETAIL = "This string does not use correct version constraint syntax.";
function isLoose(part) {
  const numbers = LOOSE.exec(part)?.[1];
  return numbers?.split(".").every(fits) ?? false;
}
function fits(number) {
  const digits = number.replace(/^0+/, "");
  return digits.length < 19 || digits.length === 19 && BigInt(digits) < 2n ** 63n;
}
var LOOSE = /^[\t\n\f\r ]*(?:(?:=|!=|>|<|>=|<=|~>)[\t\n\f\r ]*)?v?(\d+(?:\.\d+)*)(?:-?[A-Za-z~-][0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*|-\d+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*)?(?:\+[0-9A-Za-z~-]+(?:\.[0-9A-Za-z~-]+)*)?[\t\n\f\r ]*$/;
function strictTerm(text) {
  const part = text.trim();
  const [, operator = "", space = "", rest = ""] = /^([=!<>~]*)(\s*)(.*)$/.exec(part) ?? [];
  if (space !== "" && space !== " ") {
    return `invalid specification ${quoted(part)}: only one space is expected after the operator "${operator}"`;
  }
  if (rest.startsWith("v")) return 'a "v" prefix should not be used';
  const numbers = /^[\d.]+/.exec(rest)?.[0] ?? "";
  const count = numbers.split(".").length;
  if (count > 3) {
    return `invalid specification ${quoted(part)}: too many numbered portions; only three are allowed (major, minor, patch)`;
  }
  const version = parseVersion(rest);
  if (!version)
    return `missing comma after ${quoted(part.slice(0, part.length - rest.length + numbers.length))}`;
  return { operator: operator || "=", version, parts: count };
}
var quoted = (text) => JSON.stringify(text);
var isEligible = (version, terms) => version.prerelease === "" || terms.some((term) => term.operator === "=" && compareVersions(term.version, version) === 0);
function allows({ operator, version, parts }, candidate) {
  const order = compareVersions(candidate, version);
  switch (operator) {
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case "~>":
      return order >= 0 && candidate.major === version.major && (parts < 3 || candidate.minor === version.minor);
  }
}

export {
  providerNameOf,
  PUBLIC_REGISTRIES,
  canonicalAddress,
  parseVersion,
  compareVersions,
  compareVersionTexts,
  parseVersionConstraint
};
