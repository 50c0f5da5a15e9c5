import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, FindingKind } from '../../src/finding/finding.ts';
import type { Tier, Verdict } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import type { Action } from '../../src/repair/candidate.ts';
import type { GateVerdict } from '../../src/repair/gates/gate.ts';
import type { Repair, Trial } from '../../src/repair/repair.ts';

/** `repair.json` of a case: a repair with places written as the text they stand at. */
interface RepairCase {
  readonly before: CaseValidation;
  readonly after: CaseValidation;
  readonly applied?: readonly (CaseCandidate & {
    finding: number;
    proof: 'validated' | 'checked';
    modernises?: true;
  })[];
  /** Findings of the draft that are deprecated and were left. */
  readonly outdated?: readonly { finding: number; reason: string }[];
  readonly abstained?: readonly { finding: number; reason: string }[];
  readonly gates?: readonly GateVerdict[];
  /** Of the findings, those that were there before the change. */
  readonly existed?: readonly number[];
  /** What makes patched.tf of repaired.tf. */
  readonly patch?: readonly (CaseCandidate & { finding: number })[];
  readonly trace?: readonly {
    finding: number;
    trials: readonly (CaseCandidate & Omit<Trial, 'candidate'>)[];
    reason?: string;
  }[];
  readonly skipped?: Module['skipped'];
}

interface CaseValidation {
  readonly verdict: Verdict;
  readonly tier: Tier;
  readonly reason?: string;
  readonly findings: readonly CaseFinding[];
}

interface CaseFinding {
  /** Absent: an error. */
  readonly severity?: 'warning';
  readonly kind: FindingKind;
  readonly summary: string;
  readonly detail: string;
  /** The text the finding points at, in main.tf. */
  readonly at?: string;
}

interface CaseCandidate {
  readonly action: Action;
  readonly title: string;
  readonly score: number;
  readonly loses?: string;
}

/** Builds the repair of a case folder: draft.tf, repaired.tf and repair.json; `finding` counts in before.findings. */
export function readRepairCase(folder: string): Repair & { existed: readonly Finding[] } {
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const value = JSON.parse(read('repair.json').toString('utf8')) as RepairCase;
  const draft = oneFile(read('draft.tf'), value.skipped ?? []);
  const repaired = oneFile(read('repaired.tf'), value.skipped ?? []);
  const before = validation(value.before, draft);
  const wrong = (index: number): Finding => before.findings[index] as Finding;
  return {
    draft,
    repaired,
    before,
    after: validation(value.after, repaired),
    applied: (value.applied ?? []).map(({ finding, proof, modernises, ...candidate }) => ({
      finding: wrong(finding),
      candidate: { ...candidate, edits: [] },
      round: 1,
      proof,
      ...(modernises && { modernises }),
    })),
    groups: groupsOf(value.applied?.length ?? 0, draft, repaired),
    abstained: (value.abstained ?? []).map(({ finding, reason }) => ({
      finding: wrong(finding),
      reason,
    })),
    ...(value.outdated && {
      outdated: value.outdated.map(({ finding, reason }) => ({ finding: wrong(finding), reason })),
    }),
    gates: value.gates ?? [],
    existed: (value.existed ?? []).map(wrong),
    ...(value.patch && {
      patch: {
        applied: value.patch.map(({ finding, ...candidate }) => ({
          finding: wrong(finding),
          candidate: { ...candidate, edits: [] },
          round: 1,
          proof: 'validated' as const,
        })),
        module: oneFile(read('patched.tf')),
        after: { verdict: 'valid' as const, tier: 'validator' as const, findings: [] },
      },
    }),
    trace: (value.trace ?? []).map(({ finding, trials, reason: left }) => ({
      round: 1,
      finding: wrong(finding),
      ...(left !== undefined && { reason: left }),
      trials: trials.map(({ outcome, reason, ...candidate }) => ({
        candidate: { ...candidate, edits: [] },
        score: candidate.score,
        outcome,
        ...(reason !== undefined && { reason }),
      })),
    })),
    churn: 0.1,
    ms: 41.6,
  };
}

/** All steps as one, from the first byte that they change to the last. */
function groupsOf(steps: number, draft: Module, repaired: Module): Repair['groups'] {
  const [before, after] = [draft, repaired].map(({ files }) => files[0]?.bytes ?? Buffer.alloc(0));
  if (steps === 0 || !before || !after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const text = after.toString('utf8', start, after.length - tail);
  const edit = { file: 'main.tf', range: { start, end: before.length - tail }, text };
  return [{ applied: [...Array(steps).keys()], edits: [edit] }];
}

/** A module of the one file main.tf. */
export function oneFile(bytes: Buffer, skipped: Module['skipped'] = []): Module {
  return { label: 'stack', files: [{ path: 'main.tf', bytes }], assets: [], skipped };
}

function validation(value: CaseValidation, module: Module): Repair['before'] {
  const findings = value.findings.map((finding) => located(finding, module));
  const { verdict, tier } = value;
  return verdict === 'unknown'
    ? { verdict, tier, findings, reason: value.reason ?? '' }
    : { verdict, tier, findings };
}

function located({ at, ...finding }: CaseFinding, module: Module): Finding {
  const bytes = module.files[0]?.bytes ?? Buffer.alloc(0);
  const start = at === undefined ? -1 : bytes.indexOf(at);
  const place =
    start < 0
      ? {}
      : { place: { file: 'main.tf', range: { start, end: start + Buffer.byteLength(at ?? '') } } };
  return { severity: 'error', stage: 4, ...finding, ...place } as Finding;
}
