import { applyEdits } from '../../src/hcl/edit/text-edit.ts';
import type { Fault } from '../../src/preference/faults/fault.ts';
import { statementsOf } from '../../src/preference/says-the-same.ts';

/**
 * Whether each fault is undone, whatever became of the others and of the order of things: what the fault alone takes
 * from the valid text is in the repaired one, and nothing of what it alone puts in.
 */
export function restoredFaults(
  gold: string,
  repaired: string,
  faults: readonly Fault[],
): boolean[] {
  const valid = statementsOf(Buffer.from(gold));
  const now = statementsOf(Buffer.from(repaired));
  return faults.map(({ edits }) => {
    const faulted = statementsOf(applyEdits(Buffer.from(gold), edits));
    const all = new Set([...valid.keys(), ...faulted.keys()]);
    return [...all].every((statement) => {
      const [before, broken, after] = [valid, faulted, now].map((of) => of.get(statement) ?? 0) as [
        number,
        number,
        number,
      ];
      return broken < before ? after >= before : broken > before ? after <= before : true;
    });
  });
}
