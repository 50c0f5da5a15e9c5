import { parsePatch } from './parse-patch.ts';
import type { FilePatch, FileStatus } from './patch.ts';
import { PatchError } from './patch-error.ts';
import { unquotePath } from './quoted-path.ts';

/**
 * A whole diff of `git diff` (prefixes `a/` and `b/`), as GitHub's media type `diff` has it too. Files without
 * hunks (renamed, binary, mode only) are there, with none. Throws PatchError.
 *
 * The headers are read here: parse-diff takes spaces, quotes and dates in names for something else.
 */
export function parseDiff(diff: string): readonly FilePatch[] {
  // Lines of files begin with a space, `+`, `-` or `\`, so nothing in a hunk looks like a header. To `^` a lone carriage
  // return, or U+2028, ends a line too, and a file may hold those.
  const starts = [...diff.matchAll(/(?<![^\n])diff --git /g)].map(({ index }) => index);
  if (starts.length === 0 && diff.trim() !== '')
    throw new PatchError('The diff has no "diff --git" line; make it with git.');
  return starts.map((start, i) => readFile(diff.slice(start, starts[i + 1])));
}

function readFile(text: string): FilePatch {
  const hunks = text.search(/(?<![^\n])@@ /);
  const lines = (hunks < 0 ? text : text.slice(0, hunks)).split('\n');
  const header = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(name))?.slice(name.length);
  const names = namesOf(header);
  return {
    path: names.path,
    ...(names.previousPath !== undefined && { previousPath: names.previousPath }),
    status: statusOf(header),
    hunks: hunks < 0 ? [] : parsePatch(text.slice(hunks)),
  };
}

type Header = (name: string) => string | undefined;

function namesOf(header: Header): { path: string; previousPath?: string } {
  const renamed = header('rename to ') ?? header('copy to ');
  const from = header('rename from ') ?? header('copy from ');
  if (renamed !== undefined && from !== undefined)
    return { path: unquotePath(renamed), previousPath: unquotePath(from) };
  const name = sideName(header('+++ ')) ?? sideName(header('--- ')) ?? sameName(header);
  if (name === undefined) throw new PatchError('A file of the diff has no name that can be read.');
  return { path: name };
}

/** git puts a tab behind a name with spaces, for tools that look for a date there. */
function sideName(side: string | undefined): string | undefined {
  const name = unquotePath(side?.replace(/\t$/, '') ?? NOWHERE);
  return name === NOWHERE ? undefined : name.slice('a/'.length);
}

const NOWHERE = '/dev/null';

/** `a/x b/x`: both halves name the same file where neither a rename nor a hunk says otherwise. */
function sameName(header: Header): string | undefined {
  const both = header('diff --git ') ?? '';
  const [one, other] = [both.slice(0, (both.length - 1) / 2), both.slice((both.length + 1) / 2)];
  const [left, right] = [unquotePath(one).slice(2), unquotePath(other).slice(2)];
  return left === right && left !== '' ? right : undefined;
}

function statusOf(header: Header): FileStatus {
  if (header('new file mode ') !== undefined) return 'added';
  if (header('deleted file mode ') !== undefined) return 'removed';
  return header('rename to ') === undefined ? 'modified' : 'renamed';
}
