import type { Candidate, Edit } from '../../repair/candidate.ts';
import { type Slot, variablesIn } from './slot.ts';

/** The candidate with another text in its slot, without the variables that only the rules' text asked for. */
export function filledCandidate(slot: Slot, text: string, score: number): Candidate {
  const { candidate, edit } = slot;
  const edits = candidate.edits.flatMap((other): Edit[] => {
    if (other === edit) return [{ ...edit, text: filled(slot, text) }];
    const variables = variablesIn(other);
    const isNeedless = variables.length > 0 && !variables.some((name) => refersTo(text, name));
    return isNeedless ? [] : [other];
  });
  return {
    ...candidate,
    title: titleOf(slot),
    edits,
    score,
    writtenBy: 'controller',
  };
}

function filled({ edit, range, kind }: Slot, text: string): string {
  const bytes = Buffer.from(edit.text);
  const written = kind === 'value' ? ` ${text.trim()}` : text.trimEnd();
  const lines = edit.text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  return `${bytes.subarray(0, range.start)}${lines}${bytes.subarray(range.end)}`;
}

const refersTo = (text: string, variable: string): boolean =>
  [...text.matchAll(/\bvar\.([\w-]+)/g)].some(([, name]) => name === variable);

function titleOf({ kind, name, labels }: Slot): string {
  const what = labels.length > 0 ? labels.join('.') : name;
  return kind === 'value'
    ? `add \`${what}\` as the controller writes it`
    : `add the block \`${what}\` as the controller writes it`;
}
