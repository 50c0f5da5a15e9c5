import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/github/problem-error.ts
var ProblemError = class extends Error {
  name = "ProblemError";
  problem;
  constructor(problem, options) {
    super(problem.message, options);
    this.problem = problem;
  }
};
async function outcomeOf(work) {
  try {
    return { kind: "done", value: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

export {
  ProblemError,
  outcomeOf
};
