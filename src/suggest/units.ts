import type { Module } from '../module/module.ts';
import type { FilePatch } from '../patch/patch.ts';
import { applyCandidate } from '../repair/apply-candidate.ts';
import type { Edit } from '../repair/candidate.ts';
import { checkerErrors, contextOf } from '../repair/context.ts';
import { countKeys, difference } from '../repair/finding-key.ts';
import type { Repair } from '../repair/repair.ts';
import type { RepairOptions } from '../repair/repair-module.ts';
import { lineNumber } from '../report/line-number.ts';
import { repositoryPath } from './repository-path.ts';
import { show } from './show.ts';
import type { LineRange, Shown } from './suggestion.ts';

/** A repair of one module in a pull request. */
export interface RepairedModule {
  readonly repair: Repair;
  /** Of the module, relative to the top of the repository, with `/`; `` for the top itself. */
  readonly directory: string;
}

/** Groups of a repair that are shown as one. */
export interface Unit {
  readonly edits: readonly Edit[];
  /** Indices into `repair.applied`, ascending. */
  readonly applied: readonly number[];
  readonly edited: Module;
  readonly shown: Shown;
}

/**
 * The groups of a repair, put together where their lines meet, so that any of them can be taken in any order and all of
 * them come to the very bytes of `repaired`. What cannot be shown so, or does not stand alone by the checker, is shown
 * as one with all the rest: that text the validator has seen.
 */
export function unitsOf(
  { repair, directory }: RepairedModule,
  files: readonly FilePatch[],
  { catalogue }: Pick<RepairOptions, 'catalogue'>,
): readonly Unit[] {
  const { draft, repaired } = repair;
  if (repair.applied.length === 0) return [];
  const unit = (applied: readonly number[], edits: readonly Edit[], edited: Module): Unit => ({
    applied: [...applied].sort((a, b) => a - b),
    edits,
    edited,
    shown: show(draft, edited, directory, files),
  });
  const all = repair.groups.flatMap((group) => group.edits);
  const whole = () => [unit([...repair.applied.keys()], all, repaired)];
  // What is written at one place stands in the order of the edits, which only `repaired` tells.
  const ordered = [all, [...all].reverse()].find(
    (edits) => !overlap(edits) && isSame(applyCandidate(draft, edits), repaired),
  );
  if (ordered === undefined) return whole();
  const join = (...units: readonly Pick<Unit, 'applied' | 'edits'>[]): Unit => {
    const own = new Set(units.flatMap((one) => one.edits));
    const edits = ordered.filter((edit) => own.has(edit));
    const applied = units.flatMap((one) => one.applied);
    return unit(applied, edits, applyCandidate(draft, edits));
  };
  const units = apart(
    repair.groups.map((group) => join(group)),
    join,
    (one) => extents(one, draft, directory),
  );
  return units.length === 1 || units.every(standsAlone(repair, catalogue)) ? units : whole();
}

/** A group may write where another, by itself, removes: between two removals that are one without it. */
function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  const ends = new Map<string, number>();
  return sorted.some(({ file, range }) => {
    const isOver = range.start < (ends.get(file) ?? 0);
    ends.set(file, range.end);
    return isOver;
  });
}

/** Where a unit changes the head: the files' paths with their lines. */
interface Extent {
  readonly path: string;
  readonly lines: LineRange;
}

/** Joins units until none meets another. */
function apart(
  units: readonly Unit[],
  join: (a: Unit, b: Unit) => Unit,
  extentsOf: (unit: Unit) => readonly Extent[],
): readonly Unit[] {
  const left = units.map((unit) => ({ unit, extents: extentsOf(unit) }));
  for (let at = 0; at < left.length; ) {
    const one = left[at] as (typeof left)[number];
    const other = left.findIndex((two, index) => index > at && meet(one, two));
    if (other < 0) {
      at += 1;
      continue;
    }
    const [two] = left.splice(other, 1) as [(typeof left)[number]];
    const unit = join(one.unit, two.unit);
    left[at] = { unit, extents: extentsOf(unit) };
    // It may have grown into one that was looked at before.
    at = 0;
  }
  return left.map(({ unit }) => unit);
}

type Placed = { readonly unit: Unit; readonly extents: readonly Extent[] };

/** Comments are moved along as lines above them change, and lost as their own do: two of them may not even touch. */
function meet(one: Placed, two: Placed): boolean {
  const gap = one.unit.shown.as === 'patch' || two.unit.shown.as === 'patch' ? 0 : 1;
  return one.extents.some((a) =>
    two.extents.some(
      (b) =>
        a.path === b.path && a.lines.from <= b.lines.to + gap && b.lines.from <= a.lines.to + gap,
    ),
  );
}

function extents({ edits, shown }: Unit, draft: Module, directory: string): Extent[] {
  const changed = edits.map(({ file, range }) => {
    const bytes = draft.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
    const last = Math.max(range.start, range.end - 1);
    return {
      path: repositoryPath(directory, file),
      lines: { from: lineNumber(bytes, range.start), to: lineNumber(bytes, last) },
    };
  });
  return shown.as === 'patch' ? changed : [...changed, shown];
}

/** It mends something and breaks nothing; what only writes the deprecated the newer way mends no error. */
function standsAlone(
  { draft, applied: steps }: Repair,
  catalogue: RepairOptions['catalogue'],
): (unit: Unit) => boolean {
  const keys = (module: Module) =>
    countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
  const before = keys(draft);
  return ({ edited, applied }) => {
    const { introduced, resolved } = difference(before, keys(edited));
    return introduced === 0 && (resolved > 0 || applied.every((at) => steps[at]?.modernises));
  };
}

const isSame = (a: Module, b: Module): boolean =>
  a.files.length === b.files.length &&
  a.files.every(({ path, bytes }) =>
    b.files.some((file) => file.path === path && file.bytes.equals(bytes)),
  );
