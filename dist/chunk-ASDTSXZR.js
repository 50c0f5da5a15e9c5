import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ProblemError
} from "./chunk-WEM4D6HY.js";
import {
  external_exports
} from "./chunk-TZ2VFOMX.js";

// src/github/self.ts
async function readSelf(client) {
  return await unlessForbidden(() => readViewer(client)) ?? await unlessForbidden(() => readUser(client)) ?? ACTIONS;
}
function isOurs({ author }, self) {
  if (!author) return false;
  if (self.id !== void 0) return author.id === self.id;
  return author.login.toLowerCase() === self.login.toLowerCase();
}
var isUnsure = (self, marked) => self === ACTIONS && marked.some((comment) => comment.author?.type === "Bot" && !isOurs(comment, self));
var UNSURE = {
  kind: "unreachable",
  message: "GitHub did not say whom the token speaks for, and another bot left comments like ours, so nothing was written; run again later."
};
var ACTIONS = { login: "github-actions[bot]" };
var readUser = (client) => client.read("ask whom the token speaks for", { route: "GET /user", answer: SELF });
async function readViewer(client) {
  const { viewer } = await client.query("ask whom the token speaks for", {
    query: "query { viewer { login databaseId } }",
    with: {},
    answer: external_exports.object({ viewer: external_exports.object({ login: external_exports.string(), databaseId: external_exports.number() }) })
  });
  return { login: viewer.login, id: viewer.databaseId };
}
var SELF = external_exports.object({ login: external_exports.string(), id: external_exports.number() });
async function unlessForbidden(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError && REFUSED.has(error.problem.kind)) return void 0;
    throw error;
  }
}
var REFUSED = /* @__PURE__ */ new Set(["forbidden", "not-found", "rejected"]);

// src/github/permission.ts
async function readPermission(client, login) {
  try {
    const { permission } = await client.read("read what a user may do", {
      route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
      with: { login },
      answer: external_exports.object({ permission: external_exports.enum(["admin", "write", "read", "none"]) })
    });
    return permission;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.kind === "not-found") return "none";
    throw error;
  }
}
var mayWrite = (permission) => permission === "admin" || permission === "write";

export {
  readSelf,
  isOurs,
  isUnsure,
  UNSURE,
  readPermission,
  mayWrite
};
