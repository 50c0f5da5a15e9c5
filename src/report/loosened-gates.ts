import type { GateVerdict } from '../repair/gates/gate.ts';

/** What a configuration took from the gates; told in every report, so that a green one is not taken for more than it is. */
export const loosenedGates = (
  gates: readonly GateVerdict[],
): readonly { readonly gate: string; readonly loosened: string }[] =>
  gates.flatMap(({ gate, loosened }) => (loosened === undefined ? [] : [{ gate, loosened }]));
