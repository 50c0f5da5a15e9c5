import type { Module } from '../../src/module/module.ts';
import type { BenchEngine } from './open-engines.ts';
import { peakMemory } from './peak-memory.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface EngineMeasure {
  readonly description: string;
  /** Milliseconds of one validation, everything included: sandbox, replay, terraform, findings. */
  readonly ms: Spread;
  /** Of the same module in the same round: how many times as long as `local`. */
  readonly timesLocal?: Spread;
  /** Resident memory of terraform in MiB at its highest. */
  readonly peakMiB?: Spread;
}

/**
 * Every engine judges a module before the next module comes, in an order that turns, so that what
 * else the machine does hits all alike. Memory is measured in a round of its own: looking takes time.
 */
export async function measureEngines(
  engines: readonly BenchEngine[],
  modules: readonly Module[],
  rounds: number,
) {
  const times = new Map(engines.map(({ name }) => [name, [] as number[]]));
  const ratios = new Map(engines.map(({ name }) => [name, [] as number[]]));
  const verdicts = new Map<string, Set<string>>();
  let turn = 0;
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, module] of modules.entries()) {
      const took = new Map<string, number>();
      turn += 1;
      for (const engine of turned(engines, turn)) {
        const fresh = unread(module);
        const start = performance.now();
        const { verdict } = await engine.validate(fresh);
        took.set(engine.name, performance.now() - start);
        if (engine.folder) add(verdicts, String(index), verdict);
      }
      // The first round fills caches.
      if (round === 0) continue;
      const local = took.get('local');
      for (const [name, ms] of took) {
        times.get(name)?.push(ms);
        if (local) ratios.get(name)?.push(ms / local);
      }
      process.stderr.write(`\r${round}/${rounds} ${index + 1}/${modules.length}  `);
    }
  }
  process.stderr.write('\n');
  const memory = await measureMemory(engines, modules);
  const measured = engines.map(({ name, description }): [string, EngineMeasure] => {
    const timesLocal = ratios.get(name) ?? [];
    const peaks = memory.get(name) ?? [];
    return [
      name,
      {
        description,
        ms: spreadOf(times.get(name) ?? []),
        ...(timesLocal.length > 0 && name !== 'local' && { timesLocal: spreadOf(timesLocal) }),
        ...(peaks.length > 0 && { peakMiB: spreadOf(peaks) }),
      },
    ];
  });
  return {
    engines: Object.fromEntries(measured),
    /** Modules on which two engines that run terraform over the replay do not agree. */
    differentVerdicts: [...verdicts.values()].filter((seen) => seen.size > 1).length,
  };
}

/** Copied, because what was parsed of a file is remembered with its bytes. */
const unread = (module: Module): Module => ({
  ...module,
  files: module.files.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes) })),
});

async function measureMemory(engines: readonly BenchEngine[], modules: readonly Module[]) {
  const peaks = new Map<string, number[]>();
  for (const module of modules.slice(0, MEMORY_MODULES)) {
    for (const { name, folder, validate } of engines) {
      if (!folder) continue;
      const mebibytes = await peakMemory(folder, () => validate(module));
      if (mebibytes !== undefined) peaks.set(name, [...(peaks.get(name) ?? []), mebibytes]);
    }
  }
  return peaks;
}

const MEMORY_MODULES = 10;

const turned = <T>(items: readonly T[], by: number): readonly T[] => {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
