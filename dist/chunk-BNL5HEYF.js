import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  SAFE_GATES
} from "./chunk-JDRZOA65.js";

// src/report/untrusted-text.ts
import { stripVTControlCharacters } from "node:util";
function cleanText(text) {
  return stripVTControlCharacters(text).replaceAll("\r\n", "\n").replaceAll("\r", "\u240D").replace(INVISIBLE, "");
}
function cleanLine(text, limit = LINE_LIMIT) {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}\u2026`;
}
function withoutCommands(text) {
  return text.split("\n").map((line) => isCommand(line) ? `| ${line}` : line).join("\n").replaceAll("##[", "# #[");
}
var LINE_LIMIT = 300;
var INVISIBLE = new RegExp("[^\\P{Cc}\\n\\t]|\\p{Cf}|\\u2028|\\u2029", "gu");
var isCommand = (line) => stripVTControlCharacters(line).trimStart().startsWith("::");

// src/config/config.ts
var CONFIG_FILE = ".iac-dpo.yml";
var DEFAULT_CONFIG = {
  gates: SAFE_GATES,
  ignore: [],
  leave: /* @__PURE__ */ new Set(),
  modernise: false,
  limits: {}
};

// src/module/module-limits.ts
var DEFAULT_LIMITS = {
  // Terraform takes 28 s and 560 MB to validate 1 MiB of blocks; nobody writes such a file by hand.
  maxTerraformFileBytes: 1024 * 1024,
  // Lambda archives are the usual large asset; only their presence and their hash matter.
  maxAssetBytes: 10 * 1024 * 1024,
  // Copied once per validation.
  maxTotalBytes: 64 * 1024 * 1024,
  maxFiles: 2e3,
  maxDepth: 8,
  // A root that wires a whole platform calls some dozens.
  maxModules: 200,
  // Four is deep in practice.
  maxCallDepth: 16
};

export {
  cleanText,
  cleanLine,
  withoutCommands,
  CONFIG_FILE,
  DEFAULT_CONFIG,
  DEFAULT_LIMITS
};
