import type { Choice } from '../choices/choice.ts';
import type { Split } from '../choices/split-of.ts';

/** A choice with where it comes from: a line of the data that a controller learns from. */
export interface ChoiceRow extends Choice {
  readonly id: string;
  /** How it is known what is right: it was broken on purpose, the repair of a draft was proven, a person committed it. */
  readonly source: 'fault' | 'draft' | 'feedback';
  readonly split: Split;
  readonly template: string;
  /** SPDX. */
  readonly licence: string;
}
