import type { Place } from '../../finding/finding.ts';
import type { Module, SourceFile } from '../../module/module.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';

export const STAYS_IN_SCOPE: Gate = {
  id: 'in-scope',
  name: 'stays in scope',
  reason:
    'Lines that nobody asked about belong to somebody; a fix that needs them is proposed, not made.',
  always: true,
};

/**
 * Every line of the draft outside the scope is still there, in its order, and files without scope are the same
 * bytes. Looks at the texts, not at the edits, so that it does not believe what made them.
 */
export function staysInside(
  draft: Module,
  repaired: Module,
  scope: readonly Place[] | undefined,
): GateVerdict {
  const left =
    scope &&
    repaired.files.find(({ path, bytes }) => {
      const before = draft.files.find((file) => file.path === path);
      if (before?.bytes.equals(bytes)) return false;
      const own = scope.filter(({ file }) => file === path);
      return !before || own.length === 0 || !keepsLines(linesOutside(before, own), bytes);
    });
  return verdictOf(
    STAYS_IN_SCOPE,
    left && `it would change lines of ${left.path} outside the scope`,
  );
}

/** The lines that no place of the scope touches. */
function linesOutside({ bytes }: SourceFile, scope: readonly Place[]): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const touched = scope.some(({ range }) => range.start <= end && start <= range.end);
    if (!touched) lines.push(bytes.toString('latin1', start, end));
    start = end + 1;
  }
  return lines;
}

/** Whether the lines are found one after the other, with anything between them. */
function keepsLines(lines: readonly string[], bytes: Buffer): boolean {
  const found = bytes.toString('latin1').split('\n');
  let at = 0;
  for (const line of lines) {
    const next = found.indexOf(line, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}
