import { diffArrays } from 'diff';
import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../../repair/apply-candidate.ts';
import type { Edit } from '../../repair/candidate.ts';
import { plainLine } from './plain-line.ts';

/**
 * The edits of a candidate as the controller reads and writes it: for each run of changed lines the lines it replaces, `12-14`, or
 * the line it follows, `12+`, then the new lines behind a bar. Lines of another file than `file` begin with its name.
 * Ends with `#end`.
 */
export function editText(module: Module, edits: readonly Edit[], file: string): string {
  const after = applyCandidate(module, edits);
  const lines = after.files.flatMap(({ path, bytes }) => {
    const old = module.files.find((other) => other.path === path)?.bytes;
    if (old?.equals(bytes)) return [];
    const name = path === file ? '' : `${plainLine(path, NAME_LIMIT)} `;
    return hunks(linesOf(old), linesOf(bytes)).map((hunk) => hunk.replace(/^/, name));
  });
  const cut = lines.join('\n').split('\n');
  const shown = cut.length > MOST_LINES ? [...cut.slice(0, MOST_LINES), '…'] : cut;
  return `${shown.join('\n')}\n#end\n`;
}

/** Far more than a block of a resource has. */
const MOST_LINES = 40;
const NAME_LIMIT = 64;

const linesOf = (bytes: Buffer | undefined): string[] =>
  bytes === undefined || bytes.length === 0 ? [] : bytes.toString('utf8').split('\n');

function hunks(before: string[], after: string[]): string[] {
  const found: string[] = [];
  let line = 0;
  let removed = 0;
  for (const { value, added, removed: isRemoved, count } of changesOf(before, after)) {
    if (isRemoved) {
      removed = count;
      found.push(range(line, removed));
      line += count;
    } else if (added) {
      const head = removed > 0 ? found.pop() : range(line, 0);
      found.push([head, ...value.map((text) => `|${plainLine(text)}`)].join('\n'));
      removed = 0;
    } else {
      line += count;
      removed = 0;
    }
  }
  return found;
}

/** `before` lines come first; `count` are replaced. */
const range = (before: number, count: number): string =>
  count === 0 ? `${before}+` : count === 1 ? `${before + 1}` : `${before + 1}-${before + count}`;

/** Myers' algorithm is quadratic in this; what changes more is one change. */
const MOST_CHANGED_LINES = 2000;

const changesOf = (before: string[], after: string[]) =>
  diffArrays(before, after, { maxEditLength: MOST_CHANGED_LINES }) ?? [
    { value: before, removed: true, added: false, count: before.length },
    { value: after, removed: false, added: true, count: after.length },
  ];
