import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/terraform/engine/engine-error.ts
var EngineError = class extends Error {
  name = "EngineError";
  fault;
  /** The first of the sentences, for the reason of a verdict. */
  what;
  constructor(fault, what, next, options) {
    super(`${what}. ${next}.`, options);
    this.fault = fault;
    this.what = what;
  }
  /** True where another module may fare better: the fault lies in this one, not in the set-up. */
  get isAboutOneModule() {
    return this.fault === "killed" || this.fault === "timeout" || this.fault === "garbage-output";
  }
};

export {
  EngineError
};
