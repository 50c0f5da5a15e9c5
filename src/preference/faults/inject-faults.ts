import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../../repair/apply-candidate.ts';
import { checkerErrors } from '../../repair/context.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { DRAFT_MIX } from './draft-mix.ts';
import { type Drawn, drawFaults } from './draw-faults.ts';
import { findingsFor } from './expected-finding.ts';
import type { Fault } from './fault.ts';
import type { FaultClass, Mix } from './fault-class.ts';
import { groundOf } from './ground.ts';
import { inverseEdits } from './inverse-edits.ts';
import { randomFrom } from './random.ts';

export interface InjectOptions {
  /** 32 bits; the same seed on the same module gives the same faults. */
  readonly seed: number;
  /** How many faults to make at most; a small module may have room for fewer. */
  readonly count: number;
  /** Default: as drafts have them. */
  readonly mix?: Mix;
}

export interface Injected {
  readonly module: Module;
  readonly faults: readonly Fault[];
  /** Drawn, but not what the checker reports as a fault of its class. */
  readonly dropped: Readonly<Partial<Record<FaultClass, number>>>;
}

/**
 * Breaks a valid module as drafts are broken: draws faults by the mix, makes all of them at once, and keeps those
 * that the checker then reports as a finding of their own. `inverse` of all faults together gives the module back
 * byte by byte. A module that is not valid gets no faults.
 */
export function injectFaults(
  module: Module,
  catalogue: SchemaCatalogue,
  { seed, count, mix = DRAFT_MIX }: InjectOptions,
): Injected {
  const none: Injected = { module, faults: [], dropped: {} };
  if (checkerErrors(module, catalogue).length > 0) return none;
  const ground = groundOf(module, catalogue, randomFrom(seed));
  const dropped: Partial<Record<FaultClass, number>> = {};
  let made: Made = { ...none, drawn: [] };
  const fruitless = new Set<FaultClass>();
  for (let round = 0; round < MOST_ROUNDS && made.drawn.length < count; round++) {
    const fresh = drawFaults(ground, made.drawn, count - made.drawn.length, mix, fruitless);
    if (fresh.length === 0) break;
    made = settle(module, catalogue, inOrder([...made.drawn, ...fresh]), (lost) => {
      dropped[lost] = (dropped[lost] ?? 0) + 1;
    });
  }
  return { module: made.module, faults: made.faults, dropped };
}

/** The checker is asked once or twice a round; what three rounds do not bring, a fourth hardly will. */
const MOST_ROUNDS = 3;

/** By the file and the place of the first edit. */
const inOrder = (drawn: readonly Drawn[]): Drawn[] =>
  [...drawn].sort(({ edits: [a] }, { edits: [b] }) =>
    !a || !b || a.file === b.file
      ? (a?.range.start ?? 0) - (b?.range.start ?? 0)
      : a.file < b.file
        ? -1
        : 1,
  );

interface Made {
  readonly module: Module;
  readonly faults: readonly Fault[];
  readonly drawn: readonly Drawn[];
}

/** All of the faults that are findings while all of them are made. */
function settle(
  valid: Module,
  catalogue: SchemaCatalogue,
  drawn: readonly Drawn[],
  drop: (lost: FaultClass) => void,
): Made {
  const edits = drawn.flatMap((draw) => draw.edits);
  const module = applyCandidate(valid, edits);
  const findings = findingsFor(
    drawn.map(({ expects }) => expects),
    edits,
    checkerErrors(module, catalogue),
  );
  if (findings.every((finding) => finding !== undefined)) {
    const inverse = inverseEdits(
      valid,
      drawn.map((draw) => draw.edits),
    );
    const faults = drawn.flatMap((draw, index): Fault[] => {
      const finding = findings[index];
      return finding
        ? [
            {
              class: draw.class,
              how: draw.how,
              edits: draw.edits,
              inverse: inverse[index] ?? [],
              finding,
            },
          ]
        : [];
    });
    return { module, faults, drawn };
  }
  for (const [index, { class: lost }] of drawn.entries()) if (!findings[index]) drop(lost);
  return settle(
    valid,
    catalogue,
    drawn.filter((_, index) => findings[index] !== undefined),
    drop,
  );
}
