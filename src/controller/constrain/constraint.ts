import { couldGoOn } from './could-go-on.ts';
import { emptyBody, type Frame, push, pushExpression } from './frame.ts';
import { NONE, type Reading } from './lexeme.ts';
import { endNumber, readCharacter } from './read-character.ts';
import { takeToken } from './take-token.ts';
import { type TokenKind, token } from './token.ts';
import type { BodyWords, Vocabulary } from './vocabulary.ts';

/**
 * What a text is to become: a whole file; the value of an argument, from behind the `=` to before the line break; a
 * block, from behind its `{` to its `}`.
 */
export type Goal =
  | { readonly kind: 'file' }
  | { readonly kind: 'value' }
  | { readonly kind: 'block'; readonly words?: BodyWords };

/** A text so far that can still become what it is meant to be. */
export interface TextState {
  readonly reading: Reading;
  /** Frames that must stay open. */
  readonly floor: number;
  readonly vocabulary: Vocabulary | undefined;
}

export function emptyText(goal: Goal, vocabulary?: Vocabulary): TextState {
  const file: Frame = { ...emptyBody(true), depth: 0 };
  switch (goal.kind) {
    case 'file':
      return { reading: { frame: file, lexeme: { kind: 'start' } }, floor: 0, vocabulary };
    case 'value': {
      const frame = pushExpression({ ...file, phase: 'after-value' }) as Frame;
      return { reading: { frame, lexeme: NONE }, floor: 1, vocabulary };
    }
    case 'block': {
      const fields = { kind: 'block', phase: 'opened', newlines: true, name: '' } as const;
      const words = goal.words && { words: goal.words };
      const frame = push(file, { ...fields, ...words }) as Frame;
      return { reading: { frame, lexeme: NONE }, floor: 1, vocabulary };
    }
  }
}

/** The text with more behind it; undefined where nothing that begins so is valid. */
export function readOn(state: TextState, more: string): TextState | undefined {
  let { reading } = state;
  for (const character of more) {
    const next = readCharacter(reading, character, state.vocabulary);
    if (!next || next.frame.depth < state.floor || !couldGoOn(next, state.vocabulary))
      return undefined;
    reading = next;
  }
  return { ...state, reading };
}

/** Whether the text may end here. A line break is thought behind it, and a heredoc may end with that. */
export function mayEnd({ reading, floor, vocabulary }: TextState): boolean {
  const isFile = floor === 0;
  const last = isFile ? reading : readCharacter(reading, '\n', vocabulary);
  const settled = last && settle(last, vocabulary);
  const end = settled && takeToken(settled, token('end'), vocabulary);
  return end?.kind === 'done';
}

/** With what was begun as the token that it is. */
function settle(reading: Reading, vocabulary: Vocabulary | undefined): Frame | undefined {
  const { frame, lexeme } = reading;
  const take = (kind: TokenKind, text = '') => takeToken(frame, token(kind, text), vocabulary);
  switch (lexeme.kind) {
    case 'none':
    case 'start':
    case 'line-comment':
      return frame;
    case 'word':
      return take('word', lexeme.text);
    case 'number': {
      const ended = endNumber(reading, vocabulary);
      return ended && settle(ended, vocabulary);
    }
    // A sign that waits for its end is one that something has to follow.
    default:
      return undefined;
  }
}
