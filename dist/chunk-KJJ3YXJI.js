import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/terraform/engine/core.ts
var CORES = ["terraform", "tofu"];
var coresFor = (request) => request === "auto" ? CORES : [request];

export {
  CORES,
  coresFor
};
