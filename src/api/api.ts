/**
 * Repairs Terraform from a program: the schema proposes, the validator proves. Nothing is written to a disk and terraform
 * never runs in a directory that is named; `docs/api.md` has examples.
 *
 * @packageDocumentation
 */

import type { Services } from '../cli/services.ts';
import { wireServices } from '../cli/wire-services.ts';
import type { RepairOptions, ValidateOptions } from './options.ts';
import { repairSources } from './repair-sources.ts';
import type { RepairResult, ValidateResult } from './result.ts';
import type { Source } from './source.ts';
import { validateSources } from './validate-sources.ts';

export type {
  Finding,
  FindingDetails,
  Place,
  ResourceMode,
  Severity,
  Stage,
  Suggestion,
} from '../finding/finding.ts';
export type { Tier, UsedSchema } from '../finding/verdict.ts';
export type { ByteRange } from '../hcl/range.ts';
export type { SkippedEntry } from '../module/module.ts';
export type { Action, Edit } from '../repair/candidate.ts';
export type { GateVerdict } from '../repair/gates/gate.ts';
export type { RepairOptions, ScopeLines, ValidateOptions } from './options.ts';
export type {
  AppliedRepair,
  ChangedFile,
  Judgement,
  LeftFinding,
  ModuleRepair,
  ModuleValidation,
  PlacedFinding,
  ProposedPatch,
  RepairResult,
  ValidateResult,
} from './result.ts';
export type { FilesSource, Source } from './source.ts';

/**
 * Repairs modules, several with one engine. Rejects with an Error whose message ends with what to do next: a directory
 * without Terraform, an engine that is not there, a configuration that cannot be used.
 *
 * @public
 */
export function repair(
  source: Source | readonly Source[],
  options: RepairOptions = {},
): Promise<RepairResult> {
  return repairSources(listed(source), options, services());
}

/**
 * Says whether modules are valid, and who says so. Rejects as `repair` does; an invalid module is a result, no error.
 *
 * @public
 */
export function validate(
  source: Source | readonly Source[],
  options: ValidateOptions = {},
): Promise<ValidateResult> {
  return validateSources(listed(source), options, services());
}

const listed = (source: Source | readonly Source[]): readonly Source[] =>
  Array.isArray(source) ? source : [source as Source];

/** The schemas are opened once for a process. */
const services = (): Services => {
  opened ??= wireServices(process.env);
  return opened;
};

let opened: Services | undefined;
