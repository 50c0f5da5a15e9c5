import type { Place } from '../finding/finding.ts';
import { parse } from '../hcl/parse.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Module } from '../module/module.ts';
import { ignoredRanges } from './inline-ignores.ts';

/**
 * The scope of a module without what comments in it ask to be left alone. Undefined where nothing limits it: there was
 * no scope, and no comment asks.
 */
export function withoutAsked(
  { files }: Module,
  scope: readonly Place[] | undefined,
): readonly Place[] | undefined {
  const asked = new Map(
    files.flatMap(({ path, bytes }) => {
      // Parsing every file a second time is only worth it where the word is there.
      const ranges = bytes.includes('iac-dpo:ignore') ? ignoredRanges(parse(bytes)) : [];
      return ranges.length === 0 ? [] : [[path, ranges] as const];
    }),
  );
  if (asked.size === 0) return scope;
  const whole = files.map(({ path, bytes }) => ({
    file: path,
    range: { start: 0, end: bytes.length },
  }));
  return (scope ?? whole).flatMap(({ file, range }) =>
    without(range, asked.get(file) ?? []).map((left) => ({ file, range: left })),
  );
}

/** What is left of a range; `asked` is sorted by its starts and may overlap. */
function without({ start, end }: ByteRange, asked: readonly ByteRange[]): ByteRange[] {
  const left: ByteRange[] = [];
  let from = start;
  for (const out of asked) {
    if (out.end <= from) continue;
    if (out.start >= end) break;
    if (out.start > from) left.push({ start: from, end: out.start });
    from = out.end;
  }
  // A place of no bytes stays, unless it lies inside.
  if (from < end || from === start) left.push({ start: from, end });
  return left;
}
