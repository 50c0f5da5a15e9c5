import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findingKey
} from "./chunk-336RCNH2.js";
import {
  cleanLine,
  cleanText
} from "./chunk-BNL5HEYF.js";

// src/pull-request/stopped-error.ts
var StoppedError = class extends Error {
  name = "StoppedError";
  problem;
  constructor(problem) {
    super(problem.message);
    this.problem = problem;
  }
};
function answered(outcome) {
  if (outcome.kind === "done") return outcome.value;
  throw new StoppedError(outcome);
}
function unlessGone(outcome) {
  if (outcome.kind === "not-found" || outcome.kind === "rejected") return void 0;
  return answered(outcome);
}
var MOVED = {
  kind: "rejected",
  message: "The pull request has new commits, so nothing was posted for the old ones. Next: wait for the run of the new head.",
  reasons: []
};

// src/report/markdown-text.ts
function codeSpan(text) {
  const line = cleanLine(text);
  if (line === "") return "";
  const fence = "`".repeat(longestRun(line) + 1);
  const cell = line.replaceAll("|", "\\|");
  return cell.startsWith("`") || cell.endsWith("`") ? `${fence} ${cell} ${fence}` : fence + cell + fence;
}
function codeBlock(text, language) {
  const clean = cleanText(text);
  const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
  return `${fence}${language}
${clean}${clean.endsWith("\n") ? "" : "\n"}${fence}
`;
}
function sentence(text) {
  return cleanLine(text).split(/(`[^`]+`)/).map((part) => /^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : inert(part)).join("");
}
var longestRun = (text) => (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
var inert = (text) => text.replace(/[\\`*_{}[\]()<>|~!&]/g, "\\$&").replace(/[@#]|GH(?=-\d)|:(?=\/\/)|www(?=\.)/gi, "$&<!-- -->");

// src/report/count-errors.ts
var countErrors = ({ findings }) => findings.filter(({ severity }) => severity === "error").length;

// src/suggest/proof.ts
var CHECKER = "our checker";
var PROOFS = ["checked", "fewer-errors", "no-new-errors", "validated"];
function proofOf({ before, after, onlyOld }, validator) {
  const errors = { before: countErrors(before), after: countErrors(after) };
  return {
    kind: kindOf(before, after, errors, onlyOld),
    errors,
    ...before.verdict === "unknown" && { isDraftUnjudged: true },
    by: byWords(after, validator)
  };
}
var isAtLeast = (kind, least) => PROOFS.indexOf(kind) >= PROOFS.indexOf(least);
function kindOf(before, after, errors, onlyOld) {
  if (after.tier === "checker" || after.verdict === "unknown") return "checked";
  if (after.verdict === "valid") return "validated";
  if (before.tier !== after.tier) return "checked";
  if (onlyOld) return "no-new-errors";
  return errors.after < errors.before ? "fewer-errors" : "checked";
}
function byWords({ tier, verdict, schemas = [] }, validator) {
  if (verdict === "unknown") return CHECKER;
  const names = schemas.map(schemaName);
  switch (tier) {
    case "checker":
      return CHECKER;
    case "validator":
      return names.length === 0 ? codeSpan(validator) : `${codeSpan(validator)} with ${names.join(", ")} schemas`;
    case "provider":
      return `${codeSpan(validator)} with the real provider`;
  }
}
function schemaName({ provider, version, how, exactness }) {
  const doubts = [
    ...how === "nearest" ? ["nearest stored"] : [],
    ...exactness === "reconstructed" ? ["reconstructed"] : []
  ];
  const name = codeSpan(`${provider.replace(/^hashicorp\//, "")} ${version}`);
  return doubts.length === 0 ? name : `${name} (${doubts.join(", ")})`;
}

// src/suggest/finding-id.ts
import { createHash } from "node:crypto";
function findingId(draft, directory, { finding: { place: _, ...finding }, at }) {
  const key = findingKey(draft, { ...finding, ...at && { place: at } });
  return hash([directory, key]).slice(0, 16);
}
var hash = (parts) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

export {
  codeSpan,
  codeBlock,
  sentence,
  countErrors,
  CHECKER,
  PROOFS,
  proofOf,
  isAtLeast,
  findingId,
  hash,
  StoppedError,
  answered,
  unlessGone,
  MOVED
};
