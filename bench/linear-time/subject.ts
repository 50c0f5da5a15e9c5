import type { Shape } from './shapes.ts';

/** Something whose time is to be in proportion to its input. */
export interface Subject {
  readonly name: string;
  /**
   * Takes a text of a shape and answers what is to be timed; what it does before that is not. Undefined where the text
   * is nothing to it.
   */
  readonly prepare: (text: string) => (() => unknown) | undefined;
  /** Shapes of its own beside those of all. */
  readonly shapes?: Readonly<Record<string, Shape>>;
  /** Whether only its own shapes say something about it. */
  readonly onlyOwn?: true;
}
