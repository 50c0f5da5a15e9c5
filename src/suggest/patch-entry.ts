import { diffBlock } from './fenced.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestionWords } from './suggestion-words.ts';

/** A repair as a collapsed patch, its words above. What stands in `<summary>` is HTML, so no text of a draft does. */
export function patchEntry(suggestion: Suggestion): string {
  const { shown } = suggestion;
  if (shown.as === 'suggestion') return '';
  const words = suggestionWords(suggestion).join('\n');
  const block = diffBlock(shown.diff);
  return `\n${words}\n\n<details><summary>Patch, because ${shown.why}</summary>\n\n${block}\n</details>\n`;
}
