import type { OpenedRanker } from './services.ts';

/** No controller: the rules decide and nothing is written but by them. */
export const RULES_ALONE: OpenedRanker = {
  name: 'rules',
  ranker: undefined,
  failed: () => undefined,
  [Symbol.asyncDispose]: async () => {},
};
