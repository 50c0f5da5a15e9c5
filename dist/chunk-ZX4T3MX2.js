import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/lazy/once.ts
function once(work) {
  let known;
  return () => {
    known ??= work().catch((error) => {
      known = void 0;
      throw error;
    });
    return known;
  };
}

export {
  once
};
