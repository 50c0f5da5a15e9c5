import { unquotePath } from '../../patch/quoted-path.ts';
import type { BlamedLines } from '../history.ts';

/**
 * Reads what `git blame --incremental` prints: `HASH ORIGINAL-LINE LINE COUNT`, headers, `filename …`. Lines of commits
 * before the range, marked as `boundary`, are left out.
 */
export function parseBlame(output: string): readonly BlamedLines[] {
  const blamed: BlamedLines[] = [];
  const boundaries = new Set<string>();
  let entry: { commit: string; original: number; start: number; count: number } | undefined;
  for (const line of output.split('\n')) {
    const [, commit, original, start, count] =
      /^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$/.exec(line) ?? [];
    if (commit !== undefined)
      entry = { commit, original: Number(original), start: Number(start), count: Number(count) };
    else if (!entry) continue;
    // Told once for a commit.
    else if (line === 'boundary') boundaries.add(entry.commit);
    else if (line.startsWith('filename ')) {
      if (!boundaries.has(entry.commit)) {
        const path = unquotePath(line.slice('filename '.length));
        blamed.push({
          start: entry.start,
          end: entry.start + entry.count - 1,
          commit: entry.commit,
          original: { path, start: entry.original },
        });
      }
      entry = undefined;
    }
  }
  return blamed;
}
