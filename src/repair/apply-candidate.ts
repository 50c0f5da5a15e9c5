import { applyEdits } from '../hcl/edit/text-edit.ts';
import { type Module, withFiles } from '../module/module.ts';
import type { Edit } from './candidate.ts';

/** The module with the edits of one candidate made; files that are not there yet begin empty. */
export function applyCandidate(module: Module, edits: readonly Edit[]): Module {
  const replaced = new Map(
    [...groupByFile(edits)].map(([file, own]) => {
      const bytes = module.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
      return [file, applyEdits(bytes, own)] as const;
    }),
  );
  return withFiles(module, replaced);
}

function groupByFile(edits: readonly Edit[]): Map<string, Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) groups.set(edit.file, [...(groups.get(edit.file) ?? []), edit]);
  return groups;
}
