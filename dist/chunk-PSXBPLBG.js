import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PAGE_SIZE,
  openClient
} from "./chunk-MT7QK7PC.js";
import {
  outcomeOf
} from "./chunk-WEM4D6HY.js";
import "./chunk-55L4JRVW.js";
import "./chunk-BWTFSKFN.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";
import "./chunk-NLBF54U6.js";

// src/github/list-pulls.ts
function listPulls(settings, since) {
  const client = openClient(settings);
  return outcomeOf(async () => {
    const found = /* @__PURE__ */ new Map();
    for (let page = 1; ; page++) {
      const rows = await client.read("list the pull requests", {
        route: "GET /repos/{owner}/{repo}/pulls",
        with: { state: "all", sort: "updated", direction: "desc", per_page: PAGE_SIZE, page },
        answer: PULL.array()
      });
      const recent = rows.filter(({ updated }) => since === void 0 || updated >= since);
      for (const { number, base } of recent) found.set(number, { number, base });
      if (rows.length < PAGE_SIZE || recent.length < rows.length) return [...found.values()];
    }
  });
}
var PULL = external_exports.object({ number: external_exports.number(), updated_at: external_exports.string(), base: external_exports.object({ ref: external_exports.string() }) }).transform(({ number, updated_at, base }) => ({
  number,
  base: base.ref,
  updated: new Date(updated_at)
}));
export {
  listPulls
};
