import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testNeeding } from '../../support/needs.ts';
import { folderWith } from '../../support/temporary.ts';
import { type Attacks, layAttacks, textsBelow } from './attacks.ts';
import { type EarlierStep, earlierStep, STEP_CANARY } from './earlier-step.ts';
import { HOSTILE } from './hostile-modules.ts';
import { PROC, type WatchedRun, watchedRun } from './watched-run.ts';

/**
 * Every hostile module is repaired for real: by the command line, over terraform of this machine and with the checker alone,
 * in the environment that a hostile step before would leave. Then it is looked what the attacker got. All modules
 * share a run, since a run costs more than a module; each has canaries of its own.
 */
const testLinux = testNeeding(PROC);
const testTerraform = testNeeding(PROC, 'terraform');
const ENGINES = testTerraform === test ? ['local', 'checker'] : ['checker'];
const NAMES = Object.keys(HOSTILE);

let folder: string;
let attacks: Attacks;
let step: EarlierStep;
/** Two a engine, the first with `--json`. */
const runs: { readonly engine: string; readonly run: WatchedRun }[] = [];

if (testLinux === test) {
  beforeAll(async () => {
    folder = await folderWith();
    attacks = await layAttacks(folder);
    step = await earlierStep(join(folder, 'earlier-step'));
    const options = { folder, environment: step.environment, timeoutMs: 280_000 };
    for (const engine of ENGINES) {
      const repair = ['repair', '--engine', engine, ...attacks.paths];
      const loud = ['--write', '--explain', '--sarif', `${engine}.sarif`];
      runs.push({ engine, run: await watchedRun([...repair, '--json'], options) });
      runs.push({ engine, run: await watchedRun([...repair, ...loud], options) });
    }
  }, 600_000);
  afterAll(() => attacks?.[Symbol.asyncDispose]());
}

testLinux.each(NAMES)('%s: nothing is run, and nothing is told or written', async (name) => {
  const { bait } = attacks.of(name);
  expect(existsSync(bait.marker)).toBe(false);
  const sarif = ENGINES.map((engine) => readFile(join(folder, `${engine}.sarif`), 'utf8'));
  const told = runs.flatMap(({ run }) => [run.stdout, run.stderr]);
  for (const text of [...told, ...(await Promise.all(sarif)), ...(await textsBelow(bait.module))])
    expect(text).not.toContain(bait.canary);
});

testTerraform.each(NAMES)('%s: terraform’s verdict is an honest one', (name) => {
  const { hostile, path } = attacks.of(name);
  const { modules } = JSON.parse(runs[0]?.run.stdout ?? '');
  const { before } = modules.find((one: { path: string }) => one.path === path);
  expect(before).toMatchObject({ verdict: hostile.verdict, tier: 'validator' });
});

testLinux('what an earlier step left in the environment is neither heeded nor told', () => {
  for (const mark of step.marks) expect(existsSync(mark)).toBe(false);
  for (const { run } of runs)
    expect(run.stdout + run.stderr).not.toMatch(new RegExp(`bogus|${STEP_CANARY}`));
});

testLinux('nobody is asked over the network', () => {
  expect(attacks.asked).toEqual([]);
});

testLinux(
  'a run over all of them ends by itself, in bounds, and leaves no process and no file',
  () => {
    for (const { run } of runs) {
      expect({ code: run.exitCode, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
      expect(run.left).toEqual([]);
      expect(run.cpuSeconds).toBeLessThan(60);
      expect(run.peakBytes).toBeLessThan(1024 ** 3);
    }
  },
);
