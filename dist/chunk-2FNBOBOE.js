import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHECKER,
  codeSpan,
  countErrors,
  findingId,
  hash,
  proofOf,
  sentence
} from "./chunk-PE4QDSL2.js";
import {
  colouredDiff,
  diffModules
} from "./chunk-CDZV5BJM.js";
import {
  findingLine,
  findingWords,
  lineNumber,
  placeWords
} from "./chunk-NTW2N4EU.js";
import {
  checkerErrors,
  contextOf,
  countKeys,
  difference,
  findingKey
} from "./chunk-336RCNH2.js";
import {
  modulePath
} from "./chunk-3INAY5OC.js";
import {
  applyCandidate,
  countLeft,
  existedFindings,
  unexplainedFindings
} from "./chunk-2NM3UQP4.js";
import {
  diffArrays
} from "./chunk-TX7YJLK7.js";
import {
  twoColumns
} from "./chunk-PY7EPOMC.js";
import {
  cleanLine,
  cleanText,
  withoutCommands
} from "./chunk-BNL5HEYF.js";
import {
  isContinuation
} from "./chunk-SHN3AHZV.js";

// src/report/modernised.ts
var mendedSteps = ({ applied }) => applied.filter(({ modernises }) => !modernises);
var modernisedSteps = ({ applied }) => applied.filter(({ modernises }) => modernises);
var outdatedFindings = ({ outdated = [] }) => outdated;

// src/report/belief.ts
var TIER_WORDS = {
  checker: "checked, not validated",
  validator: "validated",
  provider: "validated with the provider"
};
function verdictWords(validation) {
  switch (validation.verdict) {
    case "valid":
      return `valid (${TIER_WORDS[validation.tier]}${schemaWords(validation.schemas)})`;
    case "invalid":
      return `invalid (says ${validation.tier === "checker" ? "our checker" : "terraform"}${schemaWords(validation.schemas)})`;
    case "unknown":
      return `not validated: ${validation.reason.replace(/^not validated: /, "")}`;
  }
}
function schemaWords(schemas = []) {
  const words = schemas.map(({ provider, version, exactness, how, wanted }) => {
    const doubts = [
      ...how === "nearest" ? [`the nearest stored to "${wanted ?? ""}"`] : [],
      ...exactness === "reconstructed" ? ["reconstructed"] : []
    ];
    const name = `${provider.replace(/^hashicorp\//, "")} ${version}`;
    return doubts.length === 0 ? name : `${name} [${doubts.join(", ")}]`;
  });
  return words.map((word) => `, ${word}`).join("");
}
var PROOF_WORDS = {
  validated: "validated: terraform accepts this",
  checked: "checked, not validated: the in-process checker accepts this, terraform has not seen it"
};

// src/report/told-place.ts
var toldPlace = (finding, { applied, abstained, outdated = [], trace, patch }) => [...applied, ...abstained, ...outdated, ...trace, ...patch?.applied ?? []].find(
  (one) => one.finding === finding
)?.at;

// src/report/draft-line.ts
function draftLine(finding, repair) {
  const { before, draft } = repair;
  const place = toldPlace(finding, repair) ?? (before.findings.includes(finding) ? finding.place : void 0);
  const file = draft.files.find(({ path }) => path === place?.file);
  return file && place && lineNumber(file.bytes, place.range.start);
}

// src/report/loosened-gates.ts
var loosenedGates = (gates) => gates.flatMap(({ gate, loosened }) => loosened === void 0 ? [] : [{ gate, loosened }]);

// src/report/skipped-lines.ts
function skippedLines(module, colours) {
  return module.skipped.map(
    ({ path, reason }) => `${colours.yellow("skipped")} ${cleanLine(modulePath(module, path))}: ${cleanLine(reason)}
`
  ).join("");
}

// src/report/terminal-report.ts
function terminalReport(repair, colours, width) {
  const findings = [
    ...mendedSteps(repair).map((applied) => appliedEntry(applied, repair, colours)),
    ...leftEntries(repair.abstained, repair, colours),
    ...unexplainedEntries(repair, colours)
  ];
  const parts = [
    headline(repair, colours),
    skippedLines(repair.draft, colours),
    colouredDiff(diffModules(repair.draft, repair.repaired), colours),
    twoColumns(findings, colours, width),
    modernisedText(repair, colours, width),
    twoColumns(existedEntries(repair, colours), colours, width),
    patchText(repair, colours),
    failedGates(repair.gates, colours),
    looseGates(repair.gates, colours)
  ];
  return withoutCommands(parts.filter((part) => part !== "").join("\n"));
}
function headline(repair, colours) {
  const { before, after, draft, ms } = repair;
  const name = colours.bold(cleanLine(modulePath(draft, "")));
  const paint = after.verdict === "valid" ? colours.green : colours.yellow;
  const verdict = before.verdict === "valid" && after.verdict === "valid" ? `nothing to repair: ${verdictWords(after)}` : `${before.verdict} \u2192 ${cleanLine(verdictWords(after))}`;
  return `${name}  ${paint(verdict)}  ${colours.dim(`${Math.round(ms)} ms`)}
`;
}
function appliedEntry({ finding, candidate, proof }, repair, { green, yellow }) {
  const believed2 = proof === "validated" ? green : yellow;
  const loses = candidate.loses === void 0 ? [] : [cleanLine(candidate.loses)];
  return {
    heads: [head(finding, repair)],
    said: [
      { text: cleanLine(candidate.title), mark: { sign: "\u2714", paint: green } },
      ...loses.map((text) => ({ text, paint: yellow })),
      { text: PROOF_WORDS[proof], paint: believed2 }
    ]
  };
}
function leftEntries(left, repair, { yellow }) {
  const groups = /* @__PURE__ */ new Map();
  for (const { finding, reason } of left) {
    const one = head(finding, repair);
    const heads = groups.get(reason) ?? /* @__PURE__ */ new Map();
    groups.set(reason, heads.set(`${one.place}\0${one.words}`, one));
  }
  return [...groups].map(([reason, heads]) => ({
    heads: [...heads.values()],
    said: [
      {
        text: `left as it is: ${cleanLine(reason)}`,
        mark: { sign: "\u2013", paint: yellow }
      }
    ]
  }));
}
function modernisedText(repair, colours, width) {
  const steps = modernisedSteps(repair);
  const left = outdatedFindings(repair);
  if (steps.length + left.length === 0) return "";
  const title = `${colours.bold("deprecated")}  ${steps.length} modernised, ${left.length} left; ${colours.dim("no part of the verdict")}
`;
  const entries = [
    ...steps.map((applied) => appliedEntry(applied, repair, colours)),
    ...leftEntries(left, repair, colours)
  ];
  return title + twoColumns(entries, colours, width);
}
var unexplainedEntries = (repair, { red }) => unexplainedFindings(repair).map((finding) => ({
  heads: [head(finding, repair)],
  said: [{ text: "still wrong: no repair found", mark: { sign: "\u2718", paint: red } }]
}));
function existedEntries(repair, { dim }) {
  const heads = existedFindings(repair).map(
    (finding) => head(finding, repair, findingLine(finding, repair.draft))
  );
  const text = "there before the change, and left as it was";
  return heads.length === 0 ? [] : [{ heads, said: [{ text, mark: { sign: "\u2013", paint: dim } }] }];
}
function patchText({ patch, repaired }, colours) {
  if (!patch) return "";
  const titles = patch.applied.map(({ candidate }) => `  ${cleanLine(candidate.title)}
`);
  return [
    `${colours.yellow("proposed")} outside the scope, not applied:
`,
    ...titles,
    colouredDiff(diffModules(repaired, patch.module), colours)
  ].join("");
}
function head(finding, repair, line = draftLine(finding, repair)) {
  return { place: placeWords(finding, repair.draft, line), words: findingWords(finding) };
}
function failedGates(gates, colours) {
  return gates.flatMap(
    (gate) => gate.passed ? [] : [`${colours.red("gate")} ${gate.gate}: ${cleanLine(gate.reason)}
`]
  ).join("");
}
var looseGates = (gates, colours) => loosenedGates(gates).map(({ gate, loosened }) => `${colours.yellow("loosened")} ${gate}: ${cleanLine(loosened)}
`).join("");

// src/cli/program-of.ts
var programOf = ({ description }) => /^\S+ v?\d[\w.+-]*/.exec(description)?.[0] ?? description;

// src/report/explain-report.ts
function explainReport(repair, colours) {
  const entries = repair.trace.map(({ round, finding, trials, reason, modernises }) => {
    const place = placeWords(finding, repair.draft, draftLine(finding, repair));
    const head2 = `${colours.dim(modernises ? "modernise" : `round ${round}`)}  ${colours.cyan(place)}  ${findingWords(finding)}`;
    const lines = branches(trials, reason, colours);
    return `${[head2, ...lines].join("\n")}
`;
  });
  return withoutCommands(entries.join(""));
}
function branches(trials, reason, colours) {
  const tried = trials.map((trial) => {
    const { candidate, score } = trial;
    return `${outcome(trial, colours)} ${score.toFixed(2)}  ${cleanLine(candidate.title)}${said(trial, colours)}`;
  });
  const left = reason === void 0 ? [] : [colours.yellow(`left: ${cleanLine(reason)}`)];
  const all = [...tried, ...left];
  return all.map(
    (line, index) => `  ${index === all.length - 1 ? "\u2514\u2500" : "\u251C\u2500"} ${line}`
  );
}
function outcome({ outcome: outcome2 }, colours) {
  switch (outcome2) {
    case "chosen":
      return colours.green("\u2714 chosen    ");
    case "rejected":
      return colours.red("\u2718 rejected  ");
    case "not-needed":
      return colours.dim("\xB7 not needed");
  }
}
var said = ({ reason }, colours) => reason === void 0 ? "" : colours.dim(` \u2014 ${cleanLine(reason)}`);

// src/report/plain-diff.ts
function plainDiff(files) {
  return Buffer.concat(files.map(fileBytes));
}
function fileBytes({ path, status, hunks }) {
  const from = status === "added" ? "/dev/null" : fileName(`a/${path}`);
  const head2 = `--- ${from}
+++ ${fileName(`b/${path}`)}
`;
  const body = hunks.map(({ header, lines }) => `${[header, ...lines].join("\n")}
`).join("");
  return Buffer.concat([Buffer.from(head2, "utf8"), Buffer.from(body, "latin1")]);
}
function fileName(path) {
  if (/[\p{Cc}"\\]/u.test(path)) return `"${path.replace(/[\p{Cc}"\\]/gu, octal)}"`;
  return path.includes(" ") ? `${path}	` : path;
}
var octal = (character) => [...Buffer.from(character, "utf8")].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");

// src/report/count-words.ts
var countWords = (number, thing) => `${number} ${thing}${number === 1 ? "" : /(?:s|x|ch|sh)$/.test(thing) ? "es" : "s"}`;

// src/suggest/repository-path.ts
import { posix } from "node:path";
var repositoryPath = (directory, file) => posix.join(directory, file);

// src/report/summary/totals.ts
function totals(repairs) {
  const valid = (when) => `${repairs.filter((repair) => repair[when].verdict === "valid").length} of ${repairs.length}`;
  const errors = (when) => `${sum(repairs, (repair) => countErrors(repair[when]))}`;
  const proven = (proof) => sum(repairs, (repair) => mendedSteps(repair).filter((step) => step.proof === proof).length);
  return {
    rows: [
      { what: "valid modules", before: valid("before"), after: valid("after") },
      { what: "errors", before: errors("before"), after: errors("after") }
    ],
    words: `${countWords(proven("validated"), "repair")} validated, ${proven("checked")} only checked, ${countWords(sum(repairs, countLeft), "finding")} left; ${durationWords(sum(repairs, ({ ms }) => ms))}, ${judges(repairs)}.`
  };
}
function totalsTable(repairs) {
  const { rows, words } = totals(repairs);
  const lines = rows.map(({ what, before, after }) => `| ${what} | ${before} | ${after} |`);
  return ["| | before | after |", "|---|---|---|", ...lines, "", words, ""].join("\n");
}
function durationWords(ms) {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 6e4) return `${(ms / 1e3).toFixed(1)} s`;
  const seconds = Math.round(ms / 1e3);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
var WHO = {
  checker: "our checker",
  validator: "terraform",
  provider: "terraform with the real provider"
};
var judges = (repairs) => repairs.length === 0 ? "nobody judged" : `judged by ${[...new Set(repairs.map(({ after }) => WHO[after.tier]))].join(" and ")}`;
var sum = (all, of) => all.reduce((total, one) => total + of(one), 0);

// src/report/sarif.ts
import { gzipSync } from "node:zlib";

// src/report/sarif/limits.ts
var MOST_RESULTS = 25e3;
var MOST_GZIP_BYTES = 1e7;

// src/report/sarif/artifact-uri.ts
function artifactUri(module, file) {
  const path = modulePath(module, file);
  const encoded = path.split("/").map(encode).join("/");
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
var encode = (name) => encodeURIComponent(Buffer.from(name).toString());

// src/report/sarif/message.ts
var messageText = (text) => cleanLine(text).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&").replace(/@(?=\w)|:(?=\/\/)|\bwww\.(?=\w)/g, "$& ").replaceAll("<", "\u2039").replaceAll(">", "\u203A");

// src/report/sarif/notifications.ts
function notificationsOf(repair) {
  const { draft, after, gates } = repair;
  const about = modulePath(draft, "");
  return [
    ...draft.skipped.map(
      ({ path, reason }) => notification(`Skipped: ${reason}`, artifactUri(draft, path))
    ),
    ...after.verdict === "unknown" ? [notification(`${about}: ${verdictWords(after)}`)] : [],
    ...gates.flatMap(
      (gate) => gate.passed ? [] : [notification(`${about}: gate ${gate.gate}: ${gate.reason}`)]
    ),
    ...loosenedGates(gates).map(
      ({ gate, loosened }) => notification(`${about}: gate ${gate} is loosened: ${loosened}`)
    )
  ];
}
var notification = (text, uri) => ({
  level: "warning",
  message: { text: messageText(text) },
  ...uri !== void 0 && { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }
});

// src/report/sarif/region.ts
var COLUMN_KIND = "utf16CodeUnits";
function regionOf(bytes, { start, end }) {
  const from = pointOf(bytes, start);
  const to = pointOf(bytes, Math.max(start, end));
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
function findingRegion(bytes, { start, end }) {
  let last = Math.min(end, bytes.length);
  while (last > start && isLineEnd(bytes[last - 1])) last -= 1;
  return regionOf(bytes, { start, end: last });
}
function pointOf(bytes, offset) {
  let lineStart = bytes.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0;
  const at = Math.max(lineStart, characterStart(bytes, Math.min(offset, bytes.length)));
  let line = 1;
  for (let feed = bytes.indexOf(LINE_FEED); feed !== -1 && feed < at; ) {
    line += 1;
    lineStart = feed + 1;
    feed = bytes.indexOf(LINE_FEED, lineStart);
  }
  return { line, column: bytes.toString("utf8", lineStart, at).length + 1 };
}
function characterStart(bytes, offset) {
  let at = offset;
  while (at > 0 && offset - at < 3 && isContinuation(bytes[at])) at -= 1;
  return isContinuation(bytes[at]) ? offset : at;
}
var isLineEnd = (byte) => byte === LINE_FEED || byte === 13;
var LINE_FEED = 10;
var BYTE_ORDER_MARK = Buffer.from("\uFEFF");

// src/report/sarif/draft-place.ts
function draftPlace(finding, repair) {
  const { before, draft } = repair;
  const place = toldPlace(finding, repair) ?? before.findings.find((one) => one === finding || isSame(one, finding))?.place;
  return draft.files.some(({ path }) => path === place?.file) ? place : void 0;
}
var isSame = (a, b) => a.kind === b.kind && a.summary === b.summary && a.detail === b.detail && a.place?.file === b.place?.file;

// src/report/sarif/fingerprints.ts
import { createHash } from "node:crypto";
function fingerprinter(draft) {
  const context = contextOf(draft, NO_SCHEMAS);
  const seen = /* @__PURE__ */ new Map();
  return ({ place: _, ...finding }, at) => {
    const key = findingKey(context, { ...finding, ...at && { place: at } });
    const name = createHash("sha256").update(JSON.stringify([draft.label, key])).digest("hex").slice(0, 16);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}:${count}`;
  };
}
var NO_SCHEMAS = { find: () => void 0, providers: [] };

// src/report/sarif/fixes.ts
function fixesOf(repair) {
  const { draft, applied, groups } = repair;
  return new Map(
    groups.flatMap(({ applied: indices, edits }) => {
      const steps = indices.map((index) => applied[index]);
      const titles = steps.map(({ candidate }) => messageText(candidate.title));
      const fix = {
        description: { text: titles.join("; ") },
        artifactChanges: changedFiles(edits).map((file) => changeOf(draft, file, edits))
      };
      return steps.map((step) => [step, fix]);
    })
  );
}
var changedFiles = (edits) => [
  ...new Set(edits.map(({ file }) => file))
];
function changeOf(draft, file, edits) {
  const bytes = draft.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
  return {
    artifactLocation: { uri: artifactUri(draft, file) },
    replacements: edits.filter((edit) => edit.file === file).map(({ range, text }) => ({
      // Bytes are exact; lines and columns are what viewers know.
      deletedRegion: {
        ...regionOf(bytes, range),
        byteOffset: range.start,
        byteLength: range.end - range.start
      },
      insertedContent: { text }
    }))
  };
}

// src/report/sarif/rules.ts
var RULES = {
  "unsupported-argument": {
    what: "An argument that the block does not have",
    help: "The provider has no argument of this name here. It may be spelt otherwise, belong to another block, or be a resource of its own in this release of the provider."
  },
  "missing-required-argument": {
    what: "A required argument is missing",
    help: "The block cannot be planned without this argument. Refer to a resource or variable that has the value, or set it."
  },
  "unsupported-block-type": {
    what: "A block that cannot stand here",
    help: "The provider has no block of this type here. It may be an argument, belong to another block, or be a resource of its own in this release of the provider."
  },
  "insufficient-blocks": {
    what: "A required block is missing",
    help: "The provider wants more blocks of this type than there are."
  },
  "too-many-blocks": {
    what: "More blocks of a type than allowed",
    help: "The provider takes fewer blocks of this type. Merge them, or drop those that say the same."
  },
  "invalid-resource-type": {
    what: "A resource type that the provider does not have",
    help: "The type may be spelt otherwise, be a data source, or have been replaced by another type."
  },
  "undeclared-resource": {
    what: "A reference to a resource that is not declared",
    help: "Nothing of this address is in the module. Declare it, or refer to what there is."
  },
  "undeclared-variable": {
    what: "A reference to a variable that is not declared",
    help: "Declare the variable, with a type, or refer to one that there is."
  },
  "undeclared-local": {
    what: "A reference to a local value that is not declared",
    help: "Declare it in a locals block, or refer to one that there is."
  },
  "undeclared-module": {
    what: "A reference to a module call that is not declared",
    help: "Add the module block, or refer to one that there is."
  },
  "invalid-reference": {
    what: "A word that refers to nothing",
    help: "A bare word must be a reference, such as var.name or local.name; a text needs quotes."
  },
  "unsupported-attribute": {
    what: "An attribute that the value does not have",
    help: "What is referred to exports no attribute of this name, or needs an index because there are several of it."
  },
  "incorrect-type": {
    what: "A value of the wrong type",
    help: "The argument takes a value of another type, for example a list where there is a single value."
  },
  "absent-file": {
    what: "A file that is read while validating is not there",
    help: "Add the file to the module, or make the path a variable."
  },
  duplicate: {
    what: "Something is declared twice",
    help: "Two declarations share one address or name. Drop one, or rename it together with what refers to it."
  },
  "module-not-installed": {
    what: "A called module was not seen",
    help: "The module comes from elsewhere and was not downloaded, so that what depends on it was not judged."
  },
  "missing-provider": {
    what: "A provider whose schema is not known",
    help: "Resources of this provider were not judged. Add its schema with: iac-dpo schema add"
  },
  "read-only-argument": {
    what: "An argument that only the provider sets",
    help: "The provider decides this value. Remove the argument, or set the one that it is derived from."
  },
  syntax: {
    what: "The file cannot be read as Terraform",
    help: "Terraform stops at the first thing it cannot read, so more findings may follow once this is mended."
  },
  deprecated: {
    what: "Something deprecated is used",
    help: "It still works, and a later release of the provider or of Terraform may drop it."
  },
  other: {
    what: "Terraform rejects this",
    help: "The message is in the words of Terraform or of the provider."
  }
};
var RULE_IDS = Object.keys(RULES);
var TAGS = ["terraform", "correctness"];
var ruleDescriptors = () => RULE_IDS.map((id) => ({
  id,
  name: pascalCase(id),
  shortDescription: { text: RULES[id].what },
  fullDescription: { text: `${RULES[id].what}. ${RULES[id].help}` },
  help: { text: RULES[id].help },
  defaultConfiguration: {
    level: id === "deprecated" ? "warning" : "error"
  },
  // How many such findings are true: terraform says so itself, or a checker that agrees with it nearly always.
  properties: {
    tags: [...TAGS],
    precision: "very-high",
    "problem.severity": id === "deprecated" ? "warning" : "error"
  }
}));
var pascalCase = (id) => id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

// src/report/sarif/results.ts
function resultsOf(repair) {
  const name = fingerprinter(repair.draft);
  const hasBase = repair.existed !== void 0;
  return toldOf(repair).map((told) => ({ told, at: draftPlace(told.finding, repair) })).sort((a, b) => comparePlaces(a.at, b.at)).map(({ told: { finding, outcome: outcome2, done, fix, properties }, at }) => ({
    ruleId: finding.kind,
    ruleIndex: RULE_IDS.indexOf(finding.kind),
    level: finding.severity,
    message: { text: `${messageText(sentenceOf(finding))} ${messageText(done)}` },
    locations: [{ physicalLocation: physicalLocation(repair.draft, at) }],
    // Not `primaryLocationLineHash`, the one that GitHub goes by: `upload-sarif` computes that from the text, and
    // warns at every result where it finds another one.
    partialFingerprints: { "iacDpoFinding/v1": name(finding, at) },
    ...hasBase && { baselineState: outcome2 === "existed" ? "unchanged" : "new" },
    ...fix && { fixes: [fix] },
    properties: { outcome: outcome2, stage: finding.stage, ...properties }
  }));
}
function toldOf(repair) {
  const fixes = fixesOf(repair);
  return [
    ...repair.applied.map((applied) => {
      const { finding, candidate, proof, round } = applied;
      const believed2 = proof === "validated" ? TIER_WORDS.validator : TIER_WORDS.checker;
      const loses = candidate.loses === void 0 ? "" : `, which ${candidate.loses}`;
      const fix = fixes.get(applied);
      return {
        finding,
        outcome: "repaired",
        done: `Repair (${believed2}): ${candidate.title}${loses}.`,
        ...fix && { fix },
        properties: { proof, action: candidate.action, round }
      };
    }),
    ...[...repair.abstained, ...outdatedFindings(repair)].map(
      ({ finding, reason }) => ({
        finding,
        outcome: "abstained",
        done: `Left as it is: ${reason}`
      })
    ),
    ...unexplainedFindings(repair).map(
      (finding) => ({ finding, outcome: "unrepaired", done: "No repair found." })
    ),
    ...existedFindings(repair).map(
      (finding) => ({
        finding,
        outcome: "existed",
        done: "There before the change, and left as it was."
      })
    )
  ];
}
var sentenceOf = (finding) => findingWords(finding).replace(/[^.?!:;]$/, "$&.");
function physicalLocation(draft, at) {
  const file = draft.files.find(({ path }) => path === at?.file) ?? draft.files[0];
  const range = at?.range ?? { start: 0, end: 0 };
  return {
    artifactLocation: { uri: artifactUri(draft, file?.path ?? "") },
    region: findingRegion(file?.bytes ?? Buffer.alloc(0), range)
  };
}
function comparePlaces(a, b) {
  const [left, right] = [a?.file ?? "", b?.file ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return (a?.range.start ?? 0) - (b?.range.start ?? 0);
}

// src/report/sarif.ts
function sarifReport(repairs, options) {
  const all = repairs.flatMap(resultsOf).sort((a, b) => Number(b.level === "error") - Number(a.level === "error"));
  const write = (results) => `${JSON.stringify(logOf(repairs, results, all.length - results.length, options))}
`;
  for (let kept = all.slice(0, MOST_RESULTS); ; ) {
    const text = write(kept);
    if (fits(text)) return text;
    const bare = kept.map(({ fixes: _, ...result }) => result);
    const shorter = write(bare);
    if (fits(shorter) || kept.length === 0) return shorter;
    kept = kept.slice(0, Math.floor(kept.length / 2));
  }
}
var fits = (text) => Buffer.byteLength(text) < MOST_GZIP_BYTES || gzipSync(text).length < MOST_GZIP_BYTES;
function logOf(repairs, results, left, { version, engine, informationUri }) {
  const notifications = [
    ...repairs.flatMap(notificationsOf),
    ...left === 0 ? [] : [
      notification(
        `${left} more findings are not in this file, because GitHub would refuse it.`
      )
    ]
  ];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "IaC-DPO",
            version,
            semanticVersion: version,
            ...informationUri !== void 0 && { informationUri },
            rules: ruleDescriptors()
          }
        },
        // A category of its own, so that the upload of another tool for the same commit does not replace this one.
        automationDetails: { id: "iac-dpo/" },
        columnKind: COLUMN_KIND,
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results,
        properties: { engine: cleanLine(engine), modules: repairs.map(moduleProperties) }
      }
    ]
  };
}
var moduleProperties = ({ draft, before, after, gates }) => ({
  path: cleanLine(modulePath(draft, "")),
  before: before.verdict,
  after: after.verdict,
  tier: after.tier,
  schemas: (after.schemas ?? []).map(({ provider, version, exactness, how }) => ({
    provider: cleanLine(provider),
    version: cleanLine(version),
    exactness,
    how
  })),
  gates: gates.map(({ gate, passed }) => ({ gate, passed }))
});

// src/suggest/diff-text.ts
function diffText(before, after, directory) {
  const named = (module) => ({ ...module, label: directory });
  return plainDiff(diffModules(named(before), named(after))).toString("utf8");
}

// src/suggest/fingerprint.ts
function fingerprint(directory, findings, draft, edits) {
  const changes = edits.flatMap(({ file, range, text }) => {
    const bytes = draft.files.find(({ path }) => path === file)?.bytes;
    const removed = bytes?.toString("latin1", range.start, range.end) ?? "";
    const words = [removed, Buffer.from(text).toString("latin1")].map(collapse);
    return words.every((one) => one === "") ? [] : [[file, ...words]];
  });
  return hash([directory, findings, changes.map((one) => JSON.stringify(one)).sort()]).slice(0, 32);
}
var collapse = (text) => text.replace(/\s+/g, "");

// src/suggest/text-lines.ts
function textLines(bytes) {
  return bytes.toString("latin1").match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function lineText(line) {
  try {
    return UTF8.decode(Buffer.from(line.replace(/\n$/, ""), "latin1"));
  } catch {
    return void 0;
  }
}
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

// src/suggest/block-text.ts
var blockText = (lines) => lines.map((line) => `${lineText(line) ?? ""}
`).join("");

// src/suggest/hunk-spans.ts
function hunkSpans(patch, head2) {
  if (patch === void 0 || patch.status === "removed") return [];
  return patch.hunks.flatMap((hunk) => spanOf(hunk, head2) ?? []);
}
function spanOf({ lines }, head2) {
  const shown = lines.flatMap((line) => line.kind === "removed" ? [] : [line]);
  const from = (shown[0]?.newLine ?? 0) - 1;
  const agrees = shown.every(
    ({ newLine, text }, index) => newLine === from + index + 1 && lineText(head2[newLine - 1] ?? "\xFF") === text
  );
  return shown.length > 0 && agrees ? { from, to: from + shown.length } : void 0;
}

// src/suggest/line-change.ts
function lineChange(before, after) {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (from === before.length && from === after.length) return void 0;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, lines: after.slice(from, after.length - same) };
}

// src/suggest/why-no-block.ts
function whyNoBlock(change, head2, after) {
  if ([...head2, ...after].some((line) => line.includes("\r")))
    return "the file has carriage returns, which a suggestion would not keep";
  if (change.to === head2.length && !(endsLine(head2.at(-1)) && endsLine(after.at(-1))))
    return "the file ends without a line break, which a suggestion would not keep";
  if (change.lines.some((line) => lineText(line) === void 0)) return "the lines are not UTF-8";
  const text = blockText(change.lines);
  if (UNSAFE.test(text)) return "the lines hold invisible characters, which a suggestion may lose";
  return text.length > MOST_CHARACTERS ? "it is too long for a suggestion" : void 0;
}
var MOST_CHARACTERS = 3e4;
var endsLine = (line) => line?.endsWith("\n") === true;
var UNSAFE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Cn}\u2028\u2029\ufffd]/u;

// src/suggest/widen.ts
function widen(change, head2, hunk) {
  if (change.from < hunk.from || change.to > hunk.to) return void 0;
  const ways = widened(change, head2, hunk);
  return ways.find(hasFirmEnds) ?? ways.find(({ lines }) => !lines.every(isBlank));
}
var MOST_NEIGHBOURS = 8;
function widened(change, head2, hunk) {
  const ways = [];
  for (let lines = 0; lines <= MOST_NEIGHBOURS; lines++)
    for (let below = 0; below <= lines; below++) {
      const from = change.from - (lines - below);
      const to = change.to + below;
      if (from < hunk.from || to > hunk.to || from === to) continue;
      const above = head2.slice(from, change.from);
      ways.push({ from, to, lines: [...above, ...change.lines, ...head2.slice(change.to, to)] });
    }
  return ways;
}
var isBlank = (line) => line.trim() === "";
var hasFirmEnds = ({ lines: [first = "", ...rest] }) => !isBlank(first) && !isBlank(rest.at(-1) ?? first);

// src/suggest/show.ts
function show(draft, edited, directory, files) {
  const diff = diffText(draft, edited, directory);
  const asPatch = (why2) => ({ as: "patch", diff, why: why2 });
  const [only, ...others] = changedFiles2(draft, edited);
  if (only === void 0 || others.length > 0) return asPatch("it changes several files");
  const { old, file } = only;
  if (old === void 0) return asPatch("it adds a file");
  const path = repositoryPath(directory, file.path);
  const [head2, after] = [textLines(old.bytes), textLines(file.bytes)];
  const change = lineChange(head2, after);
  const patch = files.find((one) => one.path === path);
  const hunk = hunkSpans(patch, head2).find(
    ({ from, to }) => from <= change.from && change.to <= to
  );
  if (hunk === void 0) return asPatch("it changes lines that are not in this diff");
  if (unchanged(change, head2) > MOST_REPEATED) return asPatch("the lines are far apart");
  const wide = widen(change, head2, hunk);
  const why = wide ? whyNoBlock(wide, head2, after) : "no line beside it stays";
  if (wide && why === void 0)
    return { as: "suggestion", path, lines: rangeOf(wide), text: blockText(wide.lines) };
  return { as: "diff", path, lines: rangeOf(wide ?? nearest(change, hunk)), diff, why: why ?? "" };
}
var MOST_REPEATED = 30;
var MOST_CHANGED_LINES = 2e3;
function changedFiles2(draft, edited) {
  return edited.files.flatMap((file) => {
    const old = draft.files.find(({ path }) => path === file.path);
    return old?.bytes.equals(file.bytes) ? [] : [{ old, file }];
  });
}
function unchanged({ from, to, lines }, head2) {
  const options = { maxEditLength: MOST_CHANGED_LINES };
  const parts = diffArrays(head2.slice(from, to), [...lines], options) ?? [];
  return parts.reduce(
    (sum2, { added, removed, count }) => sum2 + (added || removed ? 0 : count ?? 0),
    0
  );
}
function nearest({ from, to }, hunk) {
  const first = Math.min(from, hunk.to - 1);
  return { from: first, to: Math.max(first + 1, to) };
}
var rangeOf = ({ from, to }) => ({ from: from + 1, to });

// src/suggest/units.ts
function unitsOf({ repair, directory }, files, { catalogue }) {
  const { draft, repaired } = repair;
  if (repair.applied.length === 0) return [];
  const unit = (applied, edits, edited) => ({
    applied: [...applied].sort((a, b) => a - b),
    edits,
    edited,
    shown: show(draft, edited, directory, files)
  });
  const all = repair.groups.flatMap((group) => group.edits);
  const whole = () => [unit([...repair.applied.keys()], all, repaired)];
  const ordered = [all, [...all].reverse()].find(
    (edits) => !overlap(edits) && isSame2(applyCandidate(draft, edits), repaired)
  );
  if (ordered === void 0) return whole();
  const join = (...units2) => {
    const own = new Set(units2.flatMap((one) => one.edits));
    const edits = ordered.filter((edit) => own.has(edit));
    const applied = units2.flatMap((one) => one.applied);
    return unit(applied, edits, applyCandidate(draft, edits));
  };
  const units = apart(
    repair.groups.map((group) => join(group)),
    join,
    (one) => extents(one, draft, directory)
  );
  return units.length === 1 || units.every(standsAlone(repair, catalogue)) ? units : whole();
}
function overlap(edits) {
  const sorted = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const ends = /* @__PURE__ */ new Map();
  return sorted.some(({ file, range }) => {
    const isOver = range.start < (ends.get(file) ?? 0);
    ends.set(file, range.end);
    return isOver;
  });
}
function apart(units, join, extentsOf) {
  const left = units.map((unit) => ({ unit, extents: extentsOf(unit) }));
  for (let at = 0; at < left.length; ) {
    const one = left[at];
    const other = left.findIndex((two2, index) => index > at && meet(one, two2));
    if (other < 0) {
      at += 1;
      continue;
    }
    const [two] = left.splice(other, 1);
    const unit = join(one.unit, two.unit);
    left[at] = { unit, extents: extentsOf(unit) };
    at = 0;
  }
  return left.map(({ unit }) => unit);
}
function meet(one, two) {
  const gap = one.unit.shown.as === "patch" || two.unit.shown.as === "patch" ? 0 : 1;
  return one.extents.some(
    (a) => two.extents.some(
      (b) => a.path === b.path && a.lines.from <= b.lines.to + gap && b.lines.from <= a.lines.to + gap
    )
  );
}
function extents({ edits, shown }, draft, directory) {
  const changed = edits.map(({ file, range }) => {
    const bytes = draft.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
    const last = Math.max(range.start, range.end - 1);
    return {
      path: repositoryPath(directory, file),
      lines: { from: lineNumber(bytes, range.start), to: lineNumber(bytes, last) }
    };
  });
  return shown.as === "patch" ? changed : [...changed, shown];
}
function standsAlone({ draft, applied: steps }, catalogue) {
  const keys = (module) => countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
  const before = keys(draft);
  return ({ edited, applied }) => {
    const { introduced, resolved } = difference(before, keys(edited));
    return introduced === 0 && (resolved > 0 || applied.every((at) => steps[at]?.modernises));
  };
}
var isSame2 = (a, b) => a.files.length === b.files.length && a.files.every(
  ({ path, bytes }) => b.files.some((file) => file.path === path && file.bytes.equals(bytes))
);

// src/suggest/suggestions-of.ts
function suggestionsOf(module, files, { catalogue, validator }) {
  const { repair, directory } = module;
  const { draft, before } = repair;
  const units = unitsOf(module, files, { catalogue });
  if (units.length === 0 && repair.patch === void 0) return [];
  const context = contextOf(draft, catalogue);
  const idsOf = (steps) => steps.map((step) => findingId(context, directory, step)).sort();
  const errors = checkerErrors(draft, catalogue).length;
  const onlyOld = leavesOnlyOld(repair, repair.repaired, repair.after, catalogue);
  const proof = proofOf({ before, after: repair.after, onlyOld }, validator);
  const own = units.map(({ applied, edits, edited, shown }) => {
    const steps = applied.map((index) => repair.applied[index]);
    const findings = idsOf(steps);
    return {
      directory,
      steps,
      edited,
      isWhole: units.length === 1,
      alone: { before: errors, after: checkerErrors(edited, catalogue).length },
      proof,
      findings,
      fingerprint: fingerprint(directory, findings, draft, edits),
      shown
    };
  });
  return [...own, ...outsideScope(repair, directory, idsOf, validator)];
}
function outsideScope({ repaired, before, patch }, directory, idsOf, validator) {
  if (patch === void 0) return [];
  const { applied: steps, module: edited, after } = patch;
  const findings = idsOf(steps);
  const edits = steps.flatMap(({ candidate }) => candidate.edits);
  const proof = proofOf({ before, after, onlyOld: false }, validator);
  return [
    {
      directory,
      steps,
      edited,
      isWhole: true,
      alone: proof.errors,
      proof,
      findings,
      // The texts alone: these edits are in offsets of what the steps before them left.
      fingerprint: fingerprint(directory, findings, { ...edited, files: [] }, edits),
      shown: {
        as: "patch",
        diff: diffText(repaired, edited, directory),
        why: "it changes lines out of scope; it goes on top of the suggestions"
      }
    }
  ];
}
function leavesOnlyOld({ draft, existed }, repaired, after, catalogue) {
  if (existed === void 0) return false;
  const old = contextOf(draft, catalogue);
  const known = new Set(existed.map((finding) => findingKey(old, finding)));
  const context = contextOf(repaired, catalogue);
  const left = [...after.findings, ...checkerErrors(repaired, catalogue)];
  return left.filter(({ severity }) => severity === "error").every((finding) => known.has(findingKey(context, finding)));
}

// src/suggest/fenced.ts
function fenced(text, info) {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
  return `${fence}${info}
${text}${fence}
`;
}
function diffBlock(diff) {
  const shown = cleanText(diff);
  const note = shown === diff.replaceAll("\r\n", "\n") ? "" : `
${LEFT_OUT}
`;
  return `${fenced(shown.endsWith("\n") ? shown : `${shown}
`, "diff")}${note}`;
}
var LEFT_OUT = "Invisible characters are left out here, so this does not apply as it stands.";

// src/suggest/suggestion-words.ts
function suggestionWords(suggestion) {
  const { steps, shown } = suggestion;
  const wrong = steps.map(({ finding }) => codeSpan(findingWords(finding)));
  const losses = steps.flatMap(({ candidate }) => candidate.loses ?? []);
  return [
    `**${capital(titleWords(suggestion))}**`,
    some([...new Set(wrong)], 1),
    proofWords(suggestion),
    ...losses.length === 0 ? [] : [`${capital(some(losses.map(sentence), MOST_LOSSES))}.`],
    ...shown.as === "diff" ? [`Not a suggestion to commit, because ${shown.why}.`] : []
  ];
}
var titleWords = ({ steps }) => some(
  steps.map(({ candidate }) => sentence(candidate.title)),
  MOST_TITLES
);
function proofWords({ isWhole, alone, proof, steps }) {
  if (steps.every(({ modernises }) => modernises))
    return proof.kind === "validated" ? `Deprecated, not wrong; with it the module is validated by ${proof.by}.` : "Deprecated, not wrong; checked, not validated.";
  if (isWhole) return `${capital(believed(proof))}.`;
  const mended = alone.before - alone.after;
  const own = `By itself it mends ${mended} of ${countWords(alone.before, "error")} by our checker`;
  return proof.by === CHECKER ? `${own}; not validated.` : `${own}; with all repairs of this module ${believed(proof)}.`;
}
function believed({ kind, by, errors, isDraftUnjudged }) {
  const counts = isDraftUnjudged ? `${countWords(errors.after, "error")} left` : `${countWords(errors.before, "error")} \u2192 ${errors.after}`;
  if (kind === "validated") return `validated by ${by}: ${counts}`;
  if (kind === "no-new-errors")
    return `checked by ${by}: ${counts}, all of them from before this change`;
  return by === CHECKER ? `checked, not validated: ${counts}` : `not valid yet by ${by}: ${counts}`;
}
var MOST_TITLES = 2;
var MOST_LOSSES = 10;
function some(all, most) {
  const rest = all.length - most;
  return all.slice(0, most).join("; ") + (rest > 0 ? ` and ${rest} more` : "");
}
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// src/suggest/patch-entry.ts
function patchEntry(suggestion) {
  const { shown } = suggestion;
  if (shown.as === "suggestion") return "";
  const words = suggestionWords(suggestion).join("\n");
  const block = diffBlock(shown.diff);
  return `
${words}

<details><summary>Patch, because ${shown.why}</summary>

${block}
</details>
`;
}

export {
  draftLine,
  explainReport,
  plainDiff,
  TIER_WORDS,
  verdictWords,
  PROOF_WORDS,
  loosenedGates,
  mendedSteps,
  modernisedSteps,
  outdatedFindings,
  skippedLines,
  terminalReport,
  diffText,
  fenced,
  diffBlock,
  countWords,
  suggestionWords,
  titleWords,
  patchEntry,
  repositoryPath,
  textLines,
  lineText,
  unitsOf,
  suggestionsOf,
  programOf,
  totals,
  totalsTable,
  durationWords,
  sarifReport
};
