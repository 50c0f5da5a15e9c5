import type { Scenario } from './scenario.ts';
import { batch } from './scenarios/batch.ts';
import { feedback } from './scenarios/feedback.ts';
import { keptRows } from './scenarios/kept-rows.ts';
import { modelCache } from './scenarios/model-cache.ts';
import { pairs } from './scenarios/pairs.ts';
import { release } from './scenarios/release.ts';
import { runtimeCache } from './scenarios/runtime-cache.ts';
import { schemaAdd } from './scenarios/schema-add.ts';

export const SCENARIOS: readonly Scenario[] = [
  batch,
  pairs,
  feedback,
  schemaAdd,
  modelCache,
  runtimeCache,
  release,
  keptRows,
];
