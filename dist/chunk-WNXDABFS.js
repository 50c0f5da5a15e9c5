import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findingLine
} from "./chunk-NTW2N4EU.js";
import {
  lineStarts
} from "./chunk-336RCNH2.js";
import {
  modulePath
} from "./chunk-3INAY5OC.js";
import {
  existedFindings
} from "./chunk-2NM3UQP4.js";
import {
  CliError,
  EXIT
} from "./chunk-DTIVZYPU.js";
import {
  cleanLine
} from "./chunk-BNL5HEYF.js";

// src/report/json-report.ts
var FORMAT_VERSION = 1;
function repairsJson(repairs) {
  return document(repairs.map(repairJson));
}
function validationsJson(results) {
  return document(
    results.map(({ module, validation }) => ({
      path: modulePath(module, ""),
      skipped: module.skipped,
      ...validationJson(validation, module)
    }))
  );
}
function validationJson(validation, module) {
  return {
    ...validation,
    findings: validation.findings.map((finding) => ({
      ...finding,
      line: findingLine(finding, module)
    }))
  };
}
function appliedJson({ finding, candidate, round, proof, modernises }) {
  return {
    ...candidateJson(candidate),
    round,
    proof,
    ...modernises && { modernises },
    finding: findingJson(finding)
  };
}
var abstentionJson = ({ finding, reason }) => ({
  finding: findingJson(finding),
  reason
});
function repairJson(repair) {
  const { draft, repaired, before, after, gates, churn, ms } = repair;
  const existed = existedFindings(repair);
  return {
    path: modulePath(draft, ""),
    skipped: draft.skipped,
    before: validationJson(before, draft),
    after: validationJson(after, repaired),
    applied: repair.applied.map(appliedJson),
    abstained: repair.abstained.map(abstentionJson),
    gates,
    churn,
    ms,
    files: changedFiles(draft, repaired),
    ...repair.patch && { patch: patchJson(repair.patch, repaired) },
    ...existed.length > 0 && { existed: existed.map(findingJson) },
    ...outdatedJson(repair)
  };
}
var outdatedJson = ({ outdated }) => outdated ? { outdated: outdated.map(abstentionJson) } : {};
var patchJson = ({ applied, module, after }, repaired) => ({
  applied: applied.map(appliedJson),
  after: validationJson(after, module),
  files: changedFiles(repaired, module)
});
var candidateJson = ({ action, title, edits, score, loses, writtenBy }) => ({
  action,
  title,
  loses,
  score,
  ...writtenBy && { writtenBy },
  edits
});
var findingJson = (finding) => finding;
function changedFiles(before, after) {
  return after.files.filter(
    (file) => !before.files.some((old) => old.path === file.path && old.bytes.equals(file.bytes))
  ).map((file) => ({ path: file.path, text: file.bytes.toString("utf8") }));
}
var document = (modules) => `${JSON.stringify({ formatVersion: FORMAT_VERSION, modules }, null, 2).replaceAll("##[", "#\\u0023[")}
`;

// src/cli/scope-places.ts
import { relative, resolve } from "node:path";
function scopePlaces(scopes, modules, cwd) {
  const owners = scopes.map((scope) => owner(scope, modules, cwd));
  return modules.map(
    (module) => owners.flatMap((one) => one.module === module ? [one.place] : [])
  );
}
function owner(scope, modules, cwd) {
  const path = resolve(cwd, scope.file);
  for (const module of modules) {
    const file = module.module.files.find((one) => resolve(module.directory, one.path) === path);
    if (file) return { module, place: { file: file.path, range: byteRange(scope, file) } };
  }
  const known = modules.flatMap(
    (one) => one.module.files.map((file) => relative(cwd, resolve(one.directory, file.path)))
  );
  throw new CliError(
    EXIT.usage,
    `--scope ${cleanLine(scope.file)}: no such file in the modules named. Next: take one of ${cleanLine(known.join(", "))}.`
  );
}
function byteRange({ file: name, start, end }, { bytes }) {
  const starts = lineStarts(bytes);
  const [from, to] = [starts[start - 1], starts[end] ?? bytes.length];
  if (from === void 0 || end > starts.length) {
    throw new CliError(
      EXIT.usage,
      `--scope ${cleanLine(name)}:${start}-${end}: the file has ${starts.length} lines. Next: end at ${starts.length} or before.`
    );
  }
  return { start: from, end: to };
}

export {
  repairsJson,
  validationsJson,
  validationJson,
  appliedJson,
  abstentionJson,
  outdatedJson,
  scopePlaces
};
