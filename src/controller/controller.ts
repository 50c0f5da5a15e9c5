import type { FailureReason } from './controller-error.ts';

/**
 * A causal language model that says which of several texts it finds likeliest, and writes text of its own.
 * Prefixes, candidates and drafts are tokenised apart: let a prefix end where a token ends (a line's end, or before
 * the space in front of a value), as the texts it was trained on did.
 * A call that cannot be answered throws ControllerError; then the rules decide, and `failures` counts it.
 */
export interface Controller extends AsyncDisposable {
  readonly description: ControllerDescription;
  readonly failures: ReadonlyMap<FailureReason, number>;
  /** The natural logarithm of each candidate's probability behind the prefix: 0 or less, the sum over its tokens. */
  readonly score: (
    prefix: string,
    candidates: readonly string[],
    signal?: AbortSignal,
  ) => Promise<readonly number[]>;
  /** The likeliest token, again and again. */
  readonly write: (prefix: string, options: WriteOptions, signal?: AbortSignal) => Promise<Written>;
}

export interface WriteOptions {
  /** What the text will probably resemble, such as the file before the edit: makes writing faster, never different. */
  readonly draft?: string;
  /** Writing ends before the first of these. */
  readonly stop: readonly string[];
  /** At least 1. */
  readonly maxTokens: number;
  /**
   * May the text so far stand? Where not, the next likeliest token is tried. `ended`: nothing would follow.
   * A character whose bytes are not all there yet is left off the text.
   */
  readonly accept?: Accept;
}

export type Accept = (text: string, ended: boolean) => boolean;

export interface Written {
  readonly text: string;
  /** `refused`: no likely token was accepted. */
  readonly end: 'stop' | 'end-of-text' | 'length' | 'time' | 'refused';
  readonly tokens: number;
  /** Runs of the model, the prefix not counted. */
  readonly steps: number;
  /** Tokens that were proposed from the draft or the prompt, and those of them that were right. */
  readonly proposed: number;
  readonly taken: number;
}

export interface ControllerDescription {
  readonly name: string;
  readonly base: { readonly name: string; readonly licence: string };
  readonly precision: string;
  /** Tokens. */
  readonly contextLength: number;
  readonly promptVersion: number;
  /** Natural logarithms: what a character is worth, and a unit of the rules' score. Absent: none were learned. */
  readonly rankWeights?: { readonly length: number; readonly rules: number };
  /** From which sureness on its texts come before the rules', natural logarithm a token. Absent: never measured. */
  readonly fill?: { readonly leastSure: number };
  readonly device: Device;
}

export type Device = 'cpu' | 'cuda';
