import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/finding/finding.ts
function compareFindings(a, b) {
  return compare(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.range.start ?? -1) - (b.place?.range.start ?? -1) || compare(a.summary, b.summary) || compare(a.detail, b.detail);
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

export {
  compareFindings
};
