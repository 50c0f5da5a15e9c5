import { randomFrom, seedFrom } from '../../src/preference/faults/random.ts';
import { httpRows } from './http-rows.ts';
import { takeTime } from './impatience.ts';
import { LOCAL_SCENARIOS } from './local-scenarios.ts';
import type { Chunk, Wanted } from './row.ts';

/** What a worker is sent. `share`: cases of this scenario at most. */
export type Asked = Wanted & Chunk & { readonly share?: number };

/** A worker: plays the cases it is sent, and sends what came of them. */
export function work(): void {
  const time = takeTime();
  process.on('message', async (asked: Asked) => {
    const rows = LOCAL_SCENARIOS[asked.scenario] ?? httpRows(asked.scenario, time.giveUp);
    await rows(
      (all) => drawn(all, asked),
      (row) => process.send?.(row),
    );
    process.send?.('done');
  });
  process.once('disconnect', () => process.exit());
}

/** The cases of this worker, in an order that depends on the seed alone. */
function drawn<T extends { readonly name: string }>(all: readonly T[], asked: Asked): readonly T[] {
  const wanted = all.filter(({ name }) => name.includes(asked.words));
  const shuffled = randomFrom(seedFrom(asked.seed, asked.scenario)).shuffled(wanted);
  const done = new Set(asked.done);
  return shuffled
    .slice(0, asked.share)
    .filter(({ name }, at) => at % asked.of === asked.part && !done.has(name));
}
