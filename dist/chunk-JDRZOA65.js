import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/repair/gates/gate-settings.ts
var CHURN_CAP = 1;
var SAFE_GATES = { off: /* @__PURE__ */ new Set(), allow: /* @__PURE__ */ new Set(), churn: CHURN_CAP };

export {
  CHURN_CAP,
  SAFE_GATES
};
