import type { Module } from '../../module/module.ts';
import type { Edit } from '../../repair/candidate.ts';

/**
 * What undoes each of several groups of edits that are made at once: in bytes of the module with all of them made.
 * Edits are in bytes of `module` and do not touch those of another group.
 */
export function inverseEdits(
  module: Module,
  groups: readonly (readonly Edit[])[],
): (readonly Edit[])[] {
  const undone = groups.map((): Edit[] => []);
  const files = new Set(groups.flatMap((group) => group.map(({ file }) => file)));
  for (const file of files) {
    const bytes = module.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
    let shift = 0;
    for (const { edit, group } of inOrder(groups, file)) {
      const { start, end } = edit.range;
      const length = Buffer.byteLength(edit.text);
      undone[group]?.push({
        file,
        range: { start: start + shift, end: start + shift + length },
        text: bytes.toString('utf8', start, end),
      });
      shift += length - (end - start);
    }
  }
  return undone;
}

/** As `applyEdits` makes them. */
const inOrder = (groups: readonly (readonly Edit[])[], file: string) =>
  groups
    .flatMap((edits, group) =>
      edits.filter((edit) => edit.file === file).map((edit) => ({ edit, group })),
    )
    .sort(({ edit: a }, { edit: b }) => a.range.start - b.range.start || a.range.end - b.range.end);
