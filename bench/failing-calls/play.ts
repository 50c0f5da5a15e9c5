import type { CallSeen, FaultPlan } from '../../test/github/http/faults.ts';
import { FAULTS, type Span, spansOf } from './faults.ts';
import type { House } from './house.ts';
import { violationsOf } from './invariants.ts';
import type { Scenario } from './scenario.ts';
import type { Act, Stage } from './stage.ts';
import { divergence, falsePraise, type Told, toldBy } from './told.ts';
import { type Violation, violation } from './violation.ts';

/** One call that goes wrong in one way. */
export interface Case {
  readonly scenario: string;
  /** A key of FAULTS. */
  readonly fault: string;
  readonly span: Span;
  /** Of the call, from 0. */
  readonly index: number;
}

export interface Played {
  readonly violations: readonly Violation[];
  readonly calls: readonly CallSeen[];
  readonly outcome: string;
}

/** What goes wrong in a run. */
export interface Trouble {
  readonly plan?: FaultPlan;
  readonly act?: Act;
  readonly start?: () => void;
  /** Before the runs that nothing goes wrong in. */
  readonly stop?: () => void;
  /** The answer can be true, so that the run has to take it at its word: only the next run can know better. */
  readonly isBelievable?: boolean;
  /** What else must hold after the run. */
  readonly look?: () => readonly Violation[];
}

/** Plays a scenario with troubles, each time from where it began. */
export interface Player {
  /** Calls of a run without faults. */
  readonly calls: readonly CallSeen[];
  readonly play: (trouble: Trouble) => Promise<Played>;
}

export async function openPlayer(scenario: Scenario, stage: Stage, house: House): Promise<Player> {
  const { github } = stage;
  stage.reset();
  const first = await stage.perform();
  const afterFirst = toldBy(github, first.acted.at(-1));
  const faults = violationsOf(github, house, first);
  if (faults.length > 0 || !first.isDone)
    throw new Error(`${scenario.name}: ${JSON.stringify(faults)} ${first.acted.at(-1)?.log}`);
  const cleanRuns = scenario.cleanRuns ?? 1;
  const afterAll = await cleanUp();
  // The state that a run leaves decides alone what the next one makes of it.
  const known = new Map<string, readonly Violation[]>();

  async function cleanUp(): Promise<Told> {
    let last = first;
    for (let run = 0; run < cleanRuns; run++) last = await stage.perform();
    return toldBy(github, last.acted.at(-1));
  }

  async function converges(isOpenOnly: boolean): Promise<readonly Violation[]> {
    const { state, world } = github;
    const key = JSON.stringify([
      isOpenOnly,
      toldBy(github, undefined),
      state.comments.length,
      world.pull.headSha,
    ]);
    const before = known.get(key);
    if (before) return before;
    const now = await cleanUp();
    const found = [
      ...divergence(now, afterAll, isOpenOnly),
      ...violationsOf(github, house, { acted: [] }),
    ];
    known.set(key, found);
    return found;
  }

  return {
    calls: first.calls,
    play: async ({ plan, act, start, stop, look, isBelievable }) => {
      stage.reset();
      const unheard = listen();
      start?.();
      const performed = await stage.perform(plan, act);
      const found = [
        ...violationsOf(github, house, performed),
        ...(isBelievable ? [] : falsePraise(github, performed, afterFirst)),
        ...(look?.() ?? []),
      ];
      stop?.();
      found.push(...(await converges(isBelievable ?? false)), ...unheard.heard());
      return {
        violations: found,
        calls: performed.calls,
        outcome: performed.acted.at(-1)?.outputs.outcome ?? '',
      };
    },
  };
}

export function planOf({ fault, span, index }: Case): FaultPlan {
  let at = 0;
  let where: string | undefined;
  return ({ method, path }) => {
    const isIt = at++ === index;
    if (isIt) where = `${method} ${path}`;
    const isHit =
      isIt ||
      (where !== undefined &&
        (span === 'everywhere from then on' ||
          (span === 'there from then on' && where === `${method} ${path}`)));
    if (!isHit) return undefined;
    if (fault !== CANCELLED) return FAULTS[fault]?.();
    // As the runner cancels a job; the run must be listening.
    if (!process.emit('SIGTERM', 'SIGTERM')) throw new Error('nobody listens for SIGTERM');
    return undefined;
  };
}

const CANCELLED = 'cancelled by SIGTERM';

/** Every fault at every call. `isCommand`: a program that leaves SIGTERM to its caller. */
export const casesOf = (scenario: string, calls: number, isCommand: boolean): Case[] =>
  [...Object.keys(FAULTS), ...(isCommand ? [] : [CANCELLED])].flatMap((fault) =>
    spansOf(fault).flatMap((span) =>
      Array.from({ length: calls }, (_, index) => ({ scenario, fault, span, index })),
    ),
  );

/** Promises that nobody waited for. */
function listen(): { readonly heard: () => Violation[] } {
  const words: string[] = [];
  const hear = (error: unknown): void => {
    words.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  process.on('unhandledRejection', hear);
  return {
    heard: () => {
      process.off('unhandledRejection', hear);
      return words.map((how) => violation('a fault of ours', how));
    },
  };
}
