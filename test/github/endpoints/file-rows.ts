import type { DiffFile } from '../git/diff-files.ts';
import type { World } from '../world.ts';

/**
 * One page of the files API. `patch` is missing for binary files, mere renames and big files; past a number of patch lines
 * the rest of the page comes with zeros and no patch, unmarked, while a smaller page has the right counts.
 */
export function fileRows(world: World, files: readonly DiffFile[]): Record<string, unknown>[] {
  let lines = 0;
  return files.map((file) => {
    lines += file.patch?.split('\n').length ?? 0;
    const zeroed = lines > world.limits.pagePatchLines;
    const patch = zeroed || tooBig(world, file) ? undefined : file.patch;
    const ref = `?ref=${world.pull.headSha}`;
    const path = encodeURIComponent(file.path);
    const html = `${world.url}/${world.owner}/${world.name}`;
    return {
      sha: file.blob,
      filename: file.path,
      status: file.status,
      additions: zeroed ? 0 : file.additions,
      deletions: zeroed ? 0 : file.deletions,
      changes: zeroed ? 0 : file.additions + file.deletions,
      blob_url: `${html}/blob/${world.pull.headSha}/${path}`,
      raw_url: `${html}/raw/${world.pull.headSha}/${path}`,
      contents_url: `${world.url}/repos/${world.owner}/${world.name}/contents/${path}${ref}`,
      ...(patch === undefined ? {} : { patch }),
      ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
    };
  });
}

function tooBig(world: World, file: DiffFile): boolean {
  return Buffer.byteLength(file.patch ?? '') > world.limits.patchBytes;
}
