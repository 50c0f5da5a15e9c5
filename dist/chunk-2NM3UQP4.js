import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareFindings
} from "./chunk-VVXDL6RD.js";

// src/module/is-own-finding.ts
var isOwnFinding = ({ files }, { place }) => place === void 0 || files.some(({ path }) => path === place.file);

// src/report/remaining-findings.ts
function unexplainedFindings(repair) {
  const told = [...repair.abstained.map(({ finding }) => finding), ...existedFindings(repair)];
  const explained = new Set(told.map(words));
  return repair.after.findings.filter((finding) => finding.severity === "error" && !explained.has(words(finding))).sort(compareFindings);
}
var existedFindings = ({ existed = [] }) => existed;
var countLeft = (repair) => repair.abstained.length + unexplainedFindings(repair).length;
var gatesPassed = (repair) => repair.gates.every((gate) => gate.passed);
var words = (finding) => [finding.kind, finding.summary, finding.detail, finding.place?.file].join("\0");

// src/hcl/edit/text-edit.ts
function applyEdits(bytes, edits) {
  const sorted = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const parts = [];
  let at = 0;
  for (const { range, text } of sorted) {
    if (range.start < at || range.end < range.start || range.end > bytes.length) {
      throw new RangeError(`edit ${range.start}-${range.end} overlaps another or leaves the file`);
    }
    parts.push(bytes.subarray(at, range.start), Buffer.from(text));
    at = range.end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

// src/module/module.ts
function withFiles(module, replaced) {
  const kept = module.files.filter((file) => !replaced.has(file.path));
  const files = [...kept, ...[...replaced].map(([path, bytes]) => ({ path, bytes }))];
  return { ...module, files: files.sort((a, b) => a.path < b.path ? -1 : 1) };
}

// src/repair/apply-candidate.ts
function applyCandidate(module, edits) {
  const replaced = new Map(
    [...groupByFile(edits)].map(([file, own]) => {
      const bytes = module.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
      return [file, applyEdits(bytes, own)];
    })
  );
  return withFiles(module, replaced);
}
function groupByFile(edits) {
  const groups = /* @__PURE__ */ new Map();
  for (const edit of edits) groups.set(edit.file, [...groups.get(edit.file) ?? [], edit]);
  return groups;
}

export {
  unexplainedFindings,
  existedFindings,
  countLeft,
  gatesPassed,
  isOwnFinding,
  withFiles,
  applyEdits,
  applyCandidate
};
