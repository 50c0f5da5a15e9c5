import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/draft/endpoint-error.ts
var EndpointError = class extends Error {
  name = "EndpointError";
};

// src/draft/most-answer-tokens.ts
var MOST_ANSWER_TOKENS = 4096;

export {
  EndpointError,
  MOST_ANSWER_TOKENS
};
