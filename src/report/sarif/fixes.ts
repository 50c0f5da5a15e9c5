import type { Module } from '../../module/module.ts';
import type { Edit } from '../../repair/candidate.ts';
import type { Applied, Repair } from '../../repair/repair.ts';
import { artifactUri } from './artifact-uri.ts';
import { messageText } from './message.ts';
import { regionOf } from './region.ts';

/** For each applied step, the edits of the smallest group that stands by itself, as a SARIF fix of the draft. */
export function fixesOf(repair: Repair): ReadonlyMap<Applied, object> {
  const { draft, applied, groups } = repair;
  return new Map(
    groups.flatMap(({ applied: indices, edits }) => {
      const steps = indices.map((index) => applied[index] as Applied);
      const titles = steps.map(({ candidate }) => messageText(candidate.title));
      const fix = {
        description: { text: titles.join('; ') },
        artifactChanges: changedFiles(edits).map((file) => changeOf(draft, file, edits)),
      };
      return steps.map((step) => [step, fix] as const);
    }),
  );
}

const changedFiles = (edits: readonly Edit[]): readonly string[] => [
  ...new Set(edits.map(({ file }) => file)),
];

function changeOf(draft: Module, file: string, edits: readonly Edit[]): object {
  // A file that the repair adds is empty in the draft.
  const bytes = draft.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
  return {
    artifactLocation: { uri: artifactUri(draft, file) },
    replacements: edits
      .filter((edit) => edit.file === file)
      .map(({ range, text }) => ({
        // Bytes are exact; lines and columns are what viewers know.
        deletedRegion: {
          ...regionOf(bytes, range),
          byteOffset: range.start,
          byteLength: range.end - range.start,
        },
        insertedContent: { text },
      })),
  };
}
