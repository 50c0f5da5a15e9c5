import type { Module } from '../module/module.ts';
import type { FilePatch, HunkLine } from '../patch/patch.ts';
import { repositoryPath } from './repository-path.ts';
import { lineText, textLines } from './text-lines.ts';

/** Every file of a module as if a change had added all of it, where nobody knows which lines a change touches. */
export const wholeFiles = (module: Module, directory: string): readonly FilePatch[] =>
  module.files.map(({ path, bytes }) => ({
    path: repositoryPath(directory, path),
    status: 'added',
    hunks: [
      {
        lines: textLines(bytes).map(
          (line, index): HunkLine => ({
            kind: 'added',
            newLine: index + 1,
            text: lineText(line) ?? '',
          }),
        ),
      },
    ],
  }));
