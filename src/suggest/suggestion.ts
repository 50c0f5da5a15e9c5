import type { Module } from '../module/module.ts';
import type { Applied } from '../repair/repair.ts';
import type { ErrorCounts, Proof } from './proof.ts';

/** Steps of a repair that a reviewer takes or leaves as one, and how they are shown. */
export interface Suggestion {
  /** Of the module, relative to the top of the repository, with `/`; `` for the top itself. */
  readonly directory: string;
  /** One or more, in the order they were made. */
  readonly steps: readonly Applied[];
  /** The draft with these steps and no others. */
  readonly edited: Module;
  /** Whether these are all steps of the repair, so that `edited` is the very text the proof is about. */
  readonly isWhole: boolean;
  /** The checker's word on `edited`, where it is not the whole. */
  readonly alone: ErrorCounts;
  /** What the whole repair of the module is believed for. */
  readonly proof: Proof;
  /** 32 hexadecimal digits; the same on every run that mends the same findings by the same text, wherever it stands. */
  readonly fingerprint: string;
  /** What it mends: `findingId` of each step, sorted; one may be there more than once. */
  readonly findings: readonly string[];
  readonly shown: Shown;
}

export type Shown =
  /** A block that GitHub applies: `text` replaces the lines, each of its own ending in a line feed. */
  | {
      readonly as: 'suggestion';
      readonly path: string;
      readonly lines: LineRange;
      readonly text: string;
    }
  /** A comment at the lines with a unified diff, where GitHub would not give the very bytes. */
  | {
      readonly as: 'diff';
      readonly path: string;
      readonly lines: LineRange;
      readonly diff: string;
      readonly why: string;
    }
  /** A unified diff in the review's body, its paths relative to the top of the repository. */
  | { readonly as: 'patch'; readonly diff: string; readonly why: string };

/** Lines of the head's file, counted from 1, both ends inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}
