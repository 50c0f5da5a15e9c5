import type { FinishedRows } from '../../src/batch/finished-rows.ts';
import { type RowOutcome, runBatch } from '../../src/batch/run-batch.ts';
import type { Module } from '../../src/module/module.ts';
import { fakeServices } from '../cli/fake-services.ts';

async function* rows(...ids: readonly string[]) {
  for (const id of ids) yield JSON.stringify({ id, draft: `${id} bad` });
}

async function run(
  ids: readonly string[],
  repairOf: (module: Module, written: readonly string[]) => Promise<void>,
  jobs = 2,
) {
  const written: string[] = [];
  const outcomes: RowOutcome['state'][] = [];
  const validator = await fakeServices.validator('checker', 'auto');
  const ended = runBatch({
    lines: rows(...ids),
    field: 'draft',
    jobs,
    finished: new Map() as FinishedRows,
    repair: async (module) => {
      await repairOf(module, written);
      return fakeServices.repair(module, { validator, maxRounds: 1 });
    },
    append: async (line) => {
      written.push(JSON.parse(line).id);
    },
    onRow: ({ state }) => outcomes.push(state),
    isFatal: (error) => error instanceof RangeError,
    signal: new AbortController().signal,
  });
  return {
    ended: await ended.then(
      () => 'whole',
      (error: Error) => error.message,
    ),
    written,
    outcomes,
  };
}

test('rows are written as they finish, never more of them at once than jobs', async () => {
  let [now, most] = [0, 0];
  const { ended, written } = await run(['slow', 'b', 'c'], async ({ label }, rows) => {
    now += 1;
    most = Math.max(most, now);
    if (label === 'slow') await until(() => rows.length === 2);
    now -= 1;
  });
  expect({ ended, written, most }).toEqual({
    ended: 'whole',
    written: ['b', 'c', 'slow'],
    most: 2,
  });
});

test('an error that would meet every row ends the batch; what others have in hand is still written', async () => {
  let gone = false;
  const { ended, written } = await run(['in-hand', 'fatal', 'never'], async ({ label }) => {
    if (label === 'in-hand') return until(() => gone);
    gone = true;
    throw new RangeError('the engine is gone');
  });
  expect({ ended, written }).toEqual({ ended: 'the engine is gone', written: ['in-hand'] });
});

test('any other error is the row of its draft', async () => {
  const { outcomes } = await run(['a', 'b'], async ({ label }) => {
    if (label === 'a') throw new Error('odd draft');
  });
  expect(outcomes.sort()).toEqual(['failed', 'repaired']);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 1));
}
