import { diffArrays } from 'diff';

/** Offsets in UTF-16 code units of the old text, the end exclusive. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What makes `after` of `before`: for each run of lines that differ, only what differs in it. In order, apart. */
export function smallestEdits(before: string, after: string): readonly TextChange[] {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_CHANGED_LINES });
  if (!parts) return trimmed({ start: 0, old: before, text: after });
  const changes: TextChange[] = [];
  let at = 0;
  let open = { start: 0, old: '', text: '' };
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added) at += text.length;
    if (added) open.text += text;
    else if (removed) open.old += text;
    else {
      changes.push(...trimmed(open));
      open = { start: at, old: '', text: '' };
    }
  }
  return [...changes, ...trimmed(open)];
}

/** Myers' algorithm is quadratic in this; a repair changes far fewer lines. */
const MOST_CHANGED_LINES = 2000;

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Without what both sides begin and end with; nothing where they are the same. */
function trimmed({ start, old, text }: { start: number; old: string; text: string }): TextChange[] {
  if (old === text) return [];
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head += 1;
  while (isInPair(old, head) || isInPair(text, head)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  while (isInPair(old, old.length - tail) || isInPair(text, text.length - tail)) tail -= 1;
  const end = start + old.length - tail;
  return [{ start: start + head, end, text: text.slice(head, text.length - tail) }];
}

/** Whether an offset is inside of what is one: a letter of two code units, or a line end of two. */
const isInPair = (text: string, at: number): boolean =>
  /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1));
