import type { Module } from '../module/module.ts';
import { diffText } from './diff-text.ts';
import { diffBlock, fenced } from './fenced.ts';
import { patchEntry } from './patch-entry.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestionWords } from './suggestion-words.ts';
import { type SuggestOptions, suggestionsOf } from './suggestions-of.ts';
import type { RepairedModule } from './units.ts';
import { wholeFiles } from './whole-files.ts';

/**
 * The body of a `POST /projects/:id/merge_requests/:iid/discussions` of GitLab. Whoever posts it adds to `position` the
 * three commits that the merge request names in `diff_refs`.
 */
export interface GitLabDiscussion {
  readonly body: string;
  /** Absent for what cannot stand at lines. */
  readonly position?: {
    readonly position_type: 'text';
    readonly old_path: string;
    readonly new_path: string;
    /** From 1, in the head. GitLab takes it alone for lines that the merge request added. */
    readonly new_line: number;
  };
}

/** The repairs of modules as threads of a merge request, with suggestions that GitLab can apply. */
export const gitLabDiscussions = (
  modules: readonly RepairedModule[],
  options: SuggestOptions,
): readonly GitLabDiscussion[] =>
  modules.flatMap((module) => {
    const { repair, directory } = module;
    const files = wholeFiles(repair.draft, directory);
    return suggestionsOf(module, files, options).map((suggestion) =>
      discussion(withinReach(suggestion, repair.draft)),
    );
  });

/** A suggestion of more lines than GitLab replaces is shown as a diff. */
function withinReach(suggestion: Suggestion, draft: Module): Suggestion {
  const { shown, edited, directory } = suggestion;
  if (shown.as !== 'suggestion' || shown.lines.to - shown.lines.from <= 2 * MOST_LINES)
    return suggestion;
  const { path, lines } = shown;
  const diff = diffText(draft, edited, directory);
  const why = 'it replaces more lines than GitLab lets a suggestion replace';
  return { ...suggestion, shown: { as: 'diff', path, lines, diff, why } };
}

function discussion(suggestion: Suggestion): GitLabDiscussion {
  const { shown } = suggestion;
  if (shown.as === 'patch') return { body: patchEntry(suggestion).trimStart() };
  const { from, to } = shown.lines;
  const above = Math.min(to - from, MOST_LINES);
  const at = shown.as === 'suggestion' ? from + above : to;
  const block =
    shown.as === 'suggestion'
      ? fenced(shown.text, `suggestion:-${above}+${to - at}`)
      : diffBlock(shown.diff);
  return {
    body: [...suggestionWords(suggestion), '', block].join('\n'),
    position: { position_type: 'text', old_path: shown.path, new_path: shown.path, new_line: at },
  };
}

/** "Suggestions for multiple lines are limited to 100 lines above and 100 lines below the commented diff line." */
const MOST_LINES = 100;
