import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/packaged.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function packageWith(path) {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, path))) return at;
    if (at === dirname(at)) throw new Error(`no ${path} at or above ${start}; reinstall iac-dpo`);
  }
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
