import type { SeenCase } from './seen-case.ts';

/** What the reader asked for; an empty string asks for nothing. */
export interface Filter {
  readonly group: string;
  readonly system: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly change: string;
  readonly loses: string;
  readonly text: string;
}

export type Verdict = 'valid' | 'invalid' | 'unknown';

export const verdictOf = (valid: boolean | null): Verdict =>
  valid === null ? 'unknown' : valid ? 'valid' : 'invalid';

/** A test of cases. Each text is searched once, however many systems share it. */
export function matcher(filter: Filter): (seen: SeenCase) => boolean {
  const hasText = textSearch(filter.text.toLowerCase());
  return (seen) => {
    const { row } = seen;
    return (
      (filter.group === '' || row.group === filter.group) &&
      (filter.system === '' || row.system === filter.system) &&
      (filter.before === '' || verdictOf(row.before.valid) === filter.before) &&
      (filter.after === '' || verdictOf(row.after.valid) === filter.after) &&
      (filter.change === '' || seen.changed === (filter.change === 'changed')) &&
      (filter.loses === '' || seen.loses === (filter.loses === 'something')) &&
      (filter.kind === '' || hasKind(seen, filter.kind)) &&
      hasText(seen)
    );
  };
}

const hasKind = ({ row: { before, after } }: SeenCase, wanted: string): boolean =>
  [...before.findings, ...after.findings].some(({ kind }) => kind === wanted);

function textSearch(wanted: string): (seen: SeenCase) => boolean {
  if (wanted === '') return () => true;
  const known = new Map<string, boolean>();
  const isIn = (text: string): boolean => {
    const there = known.get(text) ?? text.toLowerCase().includes(wanted);
    known.set(text, there);
    return there;
  };
  return ({ row, draft, result }) =>
    [
      row.id,
      ...row.steps.flatMap(({ title, action, loses }) => [title, action, loses ?? '']),
      ...row.abstained.map(({ reason }) => reason),
      ...[...row.before.findings, ...row.after.findings].map(({ message }) => message),
      ...row.before.summaries,
      ...row.after.summaries,
      draft(),
      result(),
    ].some(isIn);
}
