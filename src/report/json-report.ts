import type { Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import type { Abstention, Candidate } from '../repair/candidate.ts';
import type { Applied, OutOfScopePatch, Repair } from '../repair/repair.ts';
import { findingLine } from './finding-words.ts';
import { modulePath } from './module-path.ts';
import { existedFindings } from './remaining-findings.ts';

/** Raised when a field changes its meaning or goes away; a new field does not raise it. */
const FORMAT_VERSION = 1;

/** What `repair --json` prints: one document for all modules. */
export function repairsJson(repairs: readonly Repair[]): string {
  return document(repairs.map(repairJson));
}

/** What `validate --json` prints. */
export function validationsJson(
  results: readonly { module: Module; validation: Validation }[],
): string {
  return document(
    results.map(({ module, validation }) => ({
      path: modulePath(module, ''),
      skipped: module.skipped,
      ...validationJson(validation, module),
    })),
  );
}

/** `{verdict, tier, findings}`, and `reason` where the verdict is unknown. `line` is 1-based, in `module`. */
export function validationJson(validation: Validation, module: Module): object {
  return {
    ...validation,
    findings: validation.findings.map((finding) => ({
      ...finding,
      line: findingLine(finding, module),
    })),
  };
}

/** An applied candidate; `modernises` where it mends no error. `edits` are byte ranges, end exclusive, in the text of its round. */
export function appliedJson({ finding, candidate, round, proof, modernises }: Applied): object {
  return {
    ...candidateJson(candidate),
    round,
    proof,
    ...(modernises && { modernises }),
    finding: findingJson(finding),
  };
}

export const abstentionJson = ({ finding, reason }: Abstention): object => ({
  finding: findingJson(finding),
  reason,
});

function repairJson(repair: Repair): object {
  const { draft, repaired, before, after, gates, churn, ms } = repair;
  const existed = existedFindings(repair);
  return {
    path: modulePath(draft, ''),
    skipped: draft.skipped,
    before: validationJson(before, draft),
    after: validationJson(after, repaired),
    applied: repair.applied.map(appliedJson),
    abstained: repair.abstained.map(abstentionJson),
    gates,
    churn,
    ms,
    files: changedFiles(draft, repaired),
    ...(repair.patch && { patch: patchJson(repair.patch, repaired) }),
    ...(existed.length > 0 && { existed: existed.map(findingJson) }),
    ...outdatedJson(repair),
  };
}

/** `{outdated}`: what is deprecated and was left; nothing where `modernise` was not asked for. */
export const outdatedJson = ({ outdated }: Repair): object =>
  outdated ? { outdated: outdated.map(abstentionJson) } : {};

/** What is proposed outside the scope; `files` with it made after the repair. */
const patchJson = ({ applied, module, after }: OutOfScopePatch, repaired: Module): object => ({
  applied: applied.map(appliedJson),
  after: validationJson(after, module),
  files: changedFiles(repaired, module),
});

const candidateJson = ({ action, title, edits, score, loses, writtenBy }: Candidate): object => ({
  action,
  title,
  loses,
  score,
  ...(writtenBy && { writtenBy }),
  edits,
});

const findingJson = (finding: Finding): object => finding;

/** The whole new text of every file that changed. */
function changedFiles(before: Module, after: Module): readonly object[] {
  return after.files
    .filter(
      (file) => !before.files.some((old) => old.path === file.path && old.bytes.equals(file.bytes)),
    )
    .map((file) => ({ path: file.path, text: file.bytes.toString('utf8') }));
}

// `##[` starts a legacy runner command anywhere in a line; inside JSON strings an escape says the same.
const document = (modules: readonly object[]): string =>
  `${JSON.stringify({ formatVersion: FORMAT_VERSION, modules }, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
