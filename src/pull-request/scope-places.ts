import { withoutAsked } from '../config/asked-to-leave.ts';
import type { Place } from '../finding/finding.ts';
import { lineStarts } from '../hcl/line-starts.ts';
import type { Module } from '../module/module.ts';
import type { AttributedHunk } from '../provenance/attribution.ts';
import { repositoryPath } from '../suggest/repository-path.ts';

/**
 * The lines of a module that may be repaired, as bytes: each range from the start of a line to past its end. What a
 * comment asks to be left alone is left out.
 */
export function scopePlaces(
  module: Module,
  directory: string,
  hunks: readonly AttributedHunk[],
): readonly Place[] {
  const places = module.files.flatMap(({ path, bytes }): Place[] => {
    const own = hunks.filter(
      (hunk) => hunk.inScope && hunk.path === repositoryPath(directory, path),
    );
    if (own.length === 0) return [];
    const starts = lineStarts(bytes);
    const at = (line: number): number => starts[line - 1] ?? bytes.length;
    return own.map(({ lines }) => ({
      file: path,
      range: { start: at(lines.start), end: at(lines.end + 1) },
    }));
  });
  return withoutAsked(module, places) ?? places;
}
