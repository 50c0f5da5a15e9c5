import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  folderAbove
} from "./chunk-DZMTIEFW.js";

// src/cli/packaged.ts
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
function packageWith(path) {
  const folder = folderAbove(import.meta.url, path);
  if (folder !== void 0) return folder;
  const start = dirname(fileURLToPath(import.meta.url));
  throw new Error(`no ${path} at or above ${start}; reinstall iac-dpo`);
}

// src/init/choices.ts
var MODES = ["suggest", "report"];
var FORKS = {
  split: "suggestions, by two workflows: one reads and has no rights, one may write and reads nothing of the fork",
  report: "a report in the log and the job summary, no suggestions",
  none: "nothing; the job does not run"
};
var isHosted = (runner) => runner.every((label) => /^(ubuntu|windows|macos)-[\w.-]+$/.test(label));

export {
  packageWith,
  MODES,
  FORKS,
  isHosted
};
