import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, runProgram } from './run-program.ts';
import type { Place, Scenario } from './scenario.ts';

/** What an uninterrupted run comes to, and how long it takes. */
export interface Reference {
  readonly result: string;
  readonly ms: number;
}

export interface Tried {
  /** Processes that were killed before they were done. */
  readonly kills: number;
  /** Last lines that were cut. */
  readonly cuts: number;
}

export const referenceOf = (scenario: Scenario): Promise<Reference> =>
  inPlace(scenario, async (place) => {
    const { ms } = await toTheEnd(place);
    return { result: await place.result(), ms };
  });

/** Kills one process after the other, then lets one finish. Throws where a promise is broken. */
export const killAndResume = (
  scenario: Scenario,
  reference: Reference,
  random: () => number,
): Promise<Tried> =>
  inPlace(scenario, async (place) => {
    let [kills, cuts] = [0, 0];
    for (let left = 1 + Math.floor(3 * random()); left > 0; left--) {
      const { code } = await runProgram(place.program, random() * reference.ms);
      if (code !== undefined && code !== 0)
        throw new Error(`${scenario.name}: a run after a kill ended with ${code}`);
      kills += Number(code === undefined);
      await place.check(reference.result);
      if (place.lines !== undefined && random() < 0.5) {
        cuts += Number(await cutLastLine(place.lines, random));
        await place.check(reference.result);
      }
    }
    await toTheEnd(place);
    await place.check(reference.result);
    expectSame(scenario, await place.result(), reference);
    return { kills, cuts };
  });

/** Two processes at once, the second one a little later: the result is that of one. */
export const twoAtOnce = (
  scenario: Scenario,
  reference: Reference,
  random: () => number,
): Promise<{ readonly refused: number }> =>
  inPlace(scenario, async (place) => {
    const first = runProgram(place.program);
    await new Promise((resolve) => setTimeout(resolve, random() * reference.ms * 0.5));
    const ends = await Promise.all([first, runProgram(place.program)]);
    const refused = ends.filter(({ code }) => code !== 0);
    if (refused.length > (scenario.atOnce === 'refused' ? 1 : 0)) throw failed(scenario, ends);
    for (const { stderr } of refused)
      if (!ONE_SENTENCE.test(stderr)) throw failed(scenario, refused);
    await place.check(reference.result);
    expectSame(scenario, await place.result(), reference);
    return { refused: refused.length };
  });

const ONE_SENTENCE = /^iac-dpo: .+ is being written by process \d+ on .+\. Next: .+\.\n$/;

async function inPlace<T>(scenario: Scenario, work: (place: Place) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-kill-'));
  try {
    await using place = await scenario.open(folder);
    return await work(place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function toTheEnd({ program }: Place): Promise<Ended> {
  const ended = await runProgram(program);
  if (ended.code !== 0) throw new Error(`it ended with ${ended.code}: ${ended.stderr}`);
  return ended;
}

/** Takes some bytes of the last line away, as if they had never come to the disk; says whether there were any. */
async function cutLastLine(path: string, random: () => number): Promise<boolean> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const start = bytes.subarray(0, -1).lastIndexOf('\n') + 1;
  if (bytes.length === start) return false;
  await using handle = await open(path, 'r+');
  await handle.truncate(start + Math.floor(random() * (bytes.length - start)));
  return true;
}

function expectSame({ name }: Scenario, result: string, reference: Reference): void {
  if (result === reference.result) return;
  throw new Error(
    `${name}: the result differs from that of an uninterrupted run:\n${result}\n---\n${reference.result}`,
  );
}

const failed = ({ name }: Scenario, ends: readonly Ended[]): Error =>
  new Error(`${name}: of two at once: ${JSON.stringify(ends)}`);
