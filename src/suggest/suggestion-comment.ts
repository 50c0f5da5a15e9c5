import { createHash } from 'node:crypto';
import { diffBlock, fenced } from './fenced.ts';
import { type Signing, writeMarker } from './marker.ts';
import type { Shown, Suggestion } from './suggestion.ts';
import { suggestionWords } from './suggestion-words.ts';

/** What every comment of a run says about the run. */
export interface Run {
  /** Commit that was looked at. */
  readonly head: string;
  /** Version of this program. */
  readonly tool: string;
  /** A model's name, or `rules`. */
  readonly controller: string;
  readonly signing?: Signing;
}

/** A suggestion that is shown at lines. */
export type Placed = Suggestion & { readonly shown: Exclude<Shown, { readonly as: 'patch' }> };

export const isPlaced = (suggestion: Suggestion): suggestion is Placed =>
  suggestion.shown.as !== 'patch';

/** The whole body of a review comment: at most six lines of words, the block, the hidden marker. */
export function suggestionComment(suggestion: Placed, { signing, ...audit }: Run): string {
  const { shown, fingerprint, findings, steps, proof } = suggestion;
  const text = shown.as === 'suggestion' ? shown.text : shown.diff;
  const marker = writeMarker(
    {
      kind: shown.as,
      fingerprint,
      findings: [...findings],
      stage: Math.max(...steps.map(({ finding }) => finding.stage)),
      path: shown.path,
      proof: proof.kind,
      text: createHash('sha256').update(text).digest('hex'),
      ...audit,
    },
    signing,
  );
  const block = shown.as === 'suggestion' ? fenced(text, 'suggestion') : diffBlock(text);
  return [...suggestionWords(suggestion), '', block, marker].join('\n');
}
