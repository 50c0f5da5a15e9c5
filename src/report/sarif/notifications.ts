import type { Repair } from '../../repair/repair.ts';
import { verdictWords } from '../belief.ts';
import { loosenedGates } from '../loosened-gates.ts';
import { modulePath } from '../module-path.ts';
import { artifactUri } from './artifact-uri.ts';
import { messageText } from './message.ts';

/** What nobody looked at, and what was not held: no alert must not be read as no problem. */
export function notificationsOf(repair: Repair) {
  const { draft, after, gates } = repair;
  const about = modulePath(draft, '');
  return [
    ...draft.skipped.map(({ path, reason }) =>
      notification(`Skipped: ${reason}`, artifactUri(draft, path)),
    ),
    ...(after.verdict === 'unknown' ? [notification(`${about}: ${verdictWords(after)}`)] : []),
    ...gates.flatMap((gate) =>
      gate.passed ? [] : [notification(`${about}: gate ${gate.gate}: ${gate.reason}`)],
    ),
    ...loosenedGates(gates).map(({ gate, loosened }) =>
      notification(`${about}: gate ${gate} is loosened: ${loosened}`),
    ),
  ];
}

export const notification = (text: string, uri?: string) => ({
  level: 'warning' as const,
  message: { text: messageText(text) },
  ...(uri !== undefined && { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }),
});
