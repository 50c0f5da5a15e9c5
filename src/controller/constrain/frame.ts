import type { BodyWords, Names } from './vocabulary.ts';

/**
 * What is open at a place of a text, innermost first: the state of the grammar. Never changed, so that a state is
 * kept by keeping a reference to it.
 */
export type Frame = Body | Block | Expression | Brackets | For | Template | Sequence | Done;

interface Open {
  readonly parent?: Frame;
  /** Frames below it. */
  readonly depth: number;
  /** Whether a line break means something here. */
  readonly newlines: boolean;
}

/** A file, or what stands between the braces of a block. */
export interface Body extends Open {
  readonly kind: 'body';
  readonly phase: 'item' | 'named' | 'after-value';
  readonly isFile: boolean;
  /** The name last read. */
  readonly name: string;
  /** Names of the arguments and blocks so far. */
  readonly set: ReadonlySet<string>;
  readonly args: ReadonlySet<string>;
  readonly words?: BodyWords;
}

/** From its type on. */
export interface Block extends Open {
  readonly kind: 'block';
  readonly phase: 'labels' | 'opened' | 'single-named' | 'after-single' | 'end';
  readonly words?: BodyWords;
  readonly name: string;
}

export interface Expression extends Open {
  readonly kind: 'expression';
  readonly phase:
    | 'operand'
    /** A name was read: it may be that of a function. */
    | 'word'
    | 'after'
    | 'dot'
    /** Behind `.*`, where only names follow dots. */
    | 'names'
    | 'names-dot'
    | 'bracket'
    | 'star'
    | 'function-scope'
    | 'function-named'
    /** What stands between `?` and `:` was read. */
    | 'when-true';
  /** Nothing is read yet, and a word would be the key of an object. */
  readonly isKey?: boolean;
  /** What the name last read is known to be. */
  readonly names?: Names;
  /** Whether the word last read can be a function's, and whether it can be anything else. */
  readonly callable?: boolean;
  readonly valued?: boolean;
}

export interface Brackets extends Open {
  readonly kind: 'parens' | 'call' | 'tuple' | 'object' | 'index';
  readonly phase: 'first' | 'item' | 'sign' | 'after' | 'spread';
}

export interface For extends Open {
  readonly kind: 'for';
  readonly close: ']' | '}';
  readonly phase:
    | 'name'
    | 'after-name'
    | 'second'
    | 'after-second'
    | 'after-collection'
    | 'after-result'
    | 'after-value'
    | 'after-dots'
    | 'after-condition';
  readonly bound: readonly string[];
}

/** A quoted string, a heredoc, or a label in quotes, which takes no templates. */
export interface Template extends Open {
  readonly kind: 'template';
  readonly form: 'quoted' | 'label' | 'heredoc';
  /** Of a heredoc. */
  readonly marker: string;
  readonly directives: readonly Directive[];
}

/** A directive that waits for its end. */
export interface Directive {
  readonly keyword: 'if' | 'else' | 'for';
  readonly bound: readonly string[];
}

/** `${…}` or `%{…}`. */
export interface Sequence extends Open {
  readonly kind: 'interpolation' | 'directive';
  readonly phase: 'keyword' | 'name' | 'after-name' | 'second' | 'after-second' | 'close';
  readonly keyword: string;
  readonly bound: readonly string[];
}

/** The file has ended. */
export interface Done extends Open {
  readonly kind: 'done';
}

/** Deeper nesting than anyone writes; the strict parser has a limit too. */
export const MAX_DEPTH = 160;

/** `again`: the token means something to this frame, which is another one than was asked. */
export type Taken = Frame | Again | undefined;

export interface Again {
  readonly again: Frame;
}

type Fields<F> = F extends unknown ? Omit<F, 'parent' | 'depth'> : never;

/** Undefined where it would be too deep. */
export function push(parent: Frame, fields: Fields<Frame>): Frame | undefined {
  const depth = parent.depth + 1;
  return depth > MAX_DEPTH ? undefined : ({ ...fields, parent, depth } as Frame);
}

/** An expression whose first token is still to come. */
export const pushExpression = (parent: Frame, isKey = false): Frame | undefined =>
  push(parent, { kind: 'expression', phase: 'operand', newlines: parent.newlines, isKey });

/** The same token once more, inside of an expression that it begins. */
export function beginExpression(parent: Frame, isKey = false): Taken {
  const again = pushExpression(parent, isKey);
  return again && { again };
}

export const emptyBody = (isFile: boolean, words?: BodyWords): Fields<Body> => ({
  kind: 'body',
  phase: 'item',
  newlines: true,
  isFile,
  name: '',
  set: new Set(),
  args: new Set(),
  ...(words && { words }),
});
