import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/config/config-error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
};

export {
  ConfigError
};
