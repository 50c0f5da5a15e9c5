import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/module-path.ts
import { posix } from "node:path";
var modulePath = (module, file) => posix.join(module.label, file);

export {
  modulePath
};
