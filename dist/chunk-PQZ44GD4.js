import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/line-width.ts
function lineWidth(output, env) {
  const asked = /^\d{1,4}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : output.columns;
  return asked === void 0 || asked === 0 ? void 0 : Math.max(NARROWEST, asked);
}
var NARROWEST = 40;

export {
  lineWidth
};
