import type { Applied, Repair } from '../../repair/repair.ts';
import { PROOF_WORDS, verdictWords } from '../belief.ts';
import { countErrors } from '../count-errors.ts';
import { countWords } from '../count-words.ts';
import { cleanLine } from '../untrusted-text.ts';
import { type Html, html } from './html.ts';

/** Why one applied candidate is believed: who saw the module with it, what they said, and what it stands together with. */
export function proofTree({ proof, candidate }: Applied, repair: Repair): Html {
  const { before, after, gates } = repair;
  const passed = gates.filter((gate) => gate.passed).length;
  return html`<details class="proof">
<summary>Proof: ${PROOF_WORDS[proof]}</summary>
<ul class="inside">
<li>the module before: ${countWords(countErrors(before), 'error')}, ${cleanLine(verdictWords(before))}</li>
<li>with all repairs: ${countWords(countErrors(after), 'error')}, ${cleanLine(verdictWords(after))}</li>
<li>${together(candidate, repair)}</li>
<li>${passed} of ${countWords(gates.length, 'gate')} passed</li>
</ul>
</details>`;
}

function together(candidate: Applied['candidate'], { applied, groups }: Repair): string {
  const index = applied.findIndex((one) => one.candidate === candidate);
  const others = groups.find((group) => group.applied.includes(index))?.applied.length ?? 1;
  return others > 1
    ? `stands together with ${countWords(others - 1, 'other step')} of this module`
    : 'can be accepted by itself';
}
