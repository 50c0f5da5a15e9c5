import { removePrograms } from '../../bench/kill-and-resume/programs.ts';
import type { Scenario } from '../../bench/kill-and-resume/scenario.ts';
import { batch } from '../../bench/kill-and-resume/scenarios/batch.ts';
import { keptRows } from '../../bench/kill-and-resume/scenarios/kept-rows.ts';
import { modelCache } from '../../bench/kill-and-resume/scenarios/model-cache.ts';
import { pairs } from '../../bench/kill-and-resume/scenarios/pairs.ts';
import { runtimeCache } from '../../bench/kill-and-resume/scenarios/runtime-cache.ts';
import { schemaAdd } from '../../bench/kill-and-resume/scenarios/schema-add.ts';
import { killAndResume, referenceOf, twoAtOnce } from '../../bench/kill-and-resume/trial.ts';
import { uniform } from '../../src/random/uniform.ts';

// A small sample; `node bench/kill-and-resume.js` kills hundreds, those of feedback and of releases too.

afterAll(removePrograms);

/** A process starts in a second on a quiet machine, and some ten are started one after the other. */
const MOST_MS = 180_000;

const SAMPLE: readonly Scenario[] = [batch, pairs, schemaAdd, modelCache, runtimeCache, keptRows];

test.each(SAMPLE.map((scenario) => [scenario.name, scenario] as const))(
  '%s: what is killed and run again comes to what an uninterrupted run does',
  async (_, scenario) => {
    const random = uniform(1);
    const reference = await referenceOf(scenario);
    const { kills } = await killAndResume(scenario, reference, random);
    expect(kills).toBeGreaterThan(0);
  },
  MOST_MS,
);

test(
  'of two batches with one output the second is refused in one sentence, and the rows are those of one',
  async () => {
    const reference = await referenceOf(batch);
    // At 0 the second one starts at once, so that the first is still at work.
    expect(await twoAtOnce(batch, reference, () => 0)).toEqual({ refused: 1 });
  },
  MOST_MS,
);
