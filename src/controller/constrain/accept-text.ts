import type { Accept } from '../controller.ts';

/** A language that is read on, a piece at a time; states are values. */
export interface Language<S> {
  readonly start: S;
  /** Undefined where nothing that begins so is of the language. */
  readonly readOn: (state: S, more: string) => S | undefined;
  readonly mayEnd: (state: S) => boolean;
}

/**
 * What `Controller.write` asks, answered from what was read before: each text is one that was accepted and a little
 * more, so only that little is read. Nothing more is no more: a model could write halves of characters for ever.
 */
export function acceptText<S>({ start, readOn, mayEnd }: Language<S>): Accept {
  const known = [{ text: '', state: start }];
  return (text, ended) => {
    while (!text.startsWith(last(known).text)) known.pop();
    const { text: before, state } = last(known);
    if (text === before) return ended && mayEnd(state);
    const next = readOn(state, text.slice(before.length));
    if (next === undefined || (ended && !mayEnd(next))) return false;
    known.push({ text, state: next });
    return true;
  };
}

/** The first, whose text is empty, is never taken away. */
const last = <T>(items: readonly T[]): T => items[items.length - 1] as T;
