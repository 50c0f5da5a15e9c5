import { EditMap } from '../../../hcl/edit/edit-map.ts';
import { applyEdits, type TextEdit } from '../../../hcl/edit/text-edit.ts';
import { parse } from '../../../hcl/parse.ts';
import type { Document, SyntaxProblem } from '../../../hcl/tree.ts';
import { type Idea, type Mend, placeOf, type Slip } from './slip.ts';

/** A slip made more often than this is the style of another language, and the file no Terraform. */
const MOST_REPEATS = 60;
/** Bytes that are parsed again for one idea: a large file is mended slip by slip. */
const MOST_PARSED = 300_000;

/**
 * What an idea does about a slip and about the same slip behind it, as one mend: whoever writes `:` for `=`
 * does so throughout. Undefined where the idea does not get the reader any further.
 */
export function repeated(idea: Idea, first: Slip): Mend | undefined {
  let done: Mend | undefined;
  let document = first.document;
  let slip: Slip | undefined = first;
  const most = Math.min(MOST_REPEATS, Math.max(1, MOST_PARSED / document.bytes.length));
  for (let count = 1; slip && count <= most; count++) {
    const mend: Mend | undefined = idea(slip);
    if (!mend || mend.edits.length === 0) break;
    const edits = joined(done?.edits ?? [], mend.edits);
    if (!edits) break;
    const after = parse(applyEdits(document.bytes, sorted(mend.edits)));
    const place: number = placeOf(slip.problem);
    const fewer = after.problems.length < slip.document.problems.length;
    const left = behind(mend.edits, after, place);
    if (!fewer && left && left.place <= place) break;
    const next: SyntaxProblem | undefined = left?.problem;
    done = {
      title: count === 1 ? mend.title : `${done?.title.replace(TIMES, '')} (${count} times)`,
      score: done?.score ?? mend.score,
      edits,
    };
    document = after;
    slip = next && { document: after, problem: next };
  }
  return done;
}

const TIMES = / \(\d+ times\)$/;

/** The first problem that is left where the mended one stood or further down, with its place in the text before. */
function behind(
  edits: readonly TextEdit[],
  after: Document,
  place: number,
): { readonly problem: SyntaxProblem; readonly place: number } | undefined {
  const map = new EditMap(sorted(edits));
  for (const problem of after.problems) {
    const at = placeOf(problem);
    // In what was put in there is no place of before: it stands where that was put.
    const old = map.original({ start: at, end: at })?.start ?? place;
    if (old >= place) return { problem, place: old };
  }
  return undefined;
}

const sorted = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);

/** Edits of the first text that do what `before` and then `next` do; undefined where they meet. */
function joined(before: readonly TextEdit[], next: readonly TextEdit[]): TextEdit[] | undefined {
  const map = new EditMap(sorted(before));
  const all = [...before];
  for (const { range, text } of next) {
    const old = before.length === 0 ? range : map.original(range);
    if (!old || all.some((edit) => meet(edit.range, old))) return undefined;
    all.push({ range: old, text });
  }
  return sorted(all);
}

const meet = (a: TextEdit['range'], b: TextEdit['range']): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end);
