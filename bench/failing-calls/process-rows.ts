import type { ChildProcess } from 'node:child_process';
import { actApart, actionProgram } from './act-apart.ts';
import { openHouse } from './house.ts';
import { openPlayer } from './play.ts';
import type { Rows } from './row.ts';
import { SCENARIOS } from './scenarios.ts';
import { openStage } from './stage.ts';

const NAME = 'process of the action';

/** The whole action as a process, which gets a signal when our GitHub sees its n-th call. */
export const processRows: Rows = async (draw, tell) => {
  await using program = await actionProgram();
  for (const scenario of SCENARIOS.filter(({ name }) => KILLED.has(name))) {
    const house = openHouse();
    await using stage = await openStage(scenario, house);
    const player = await openPlayer(scenario, stage, house);
    const all = Object.entries(SIGNALS).flatMap(([fault, how]) =>
      player.calls.map((_, index) => ({
        fault,
        how,
        index,
        name: `${NAME} | ${scenario.name} | ${fault} | call ${index}`,
      })),
    );
    for (const { fault, how, index, name } of draw(all)) {
      let child: ChildProcess | undefined;
      let at = 0;
      const { violations, outcome } = await player.play({
        plan: () => {
          if (at++ !== index) return undefined;
          child?.kill(how.signal);
          return how.signal === 'SIGKILL' ? { kind: 'reset', handled: how.handled } : undefined;
        },
        act: (github, step) =>
          actApart(github, step, program.path, (started) => {
            child = started;
          }),
      });
      tell({ scenario: NAME, fault, name, outcome, violations });
    }
  }
};

const KILLED: ReadonlySet<string> = new Set(['first run', 'later run, comments are stale']);

const SIGNALS = {
  SIGTERM: { signal: 'SIGTERM', handled: true },
  'SIGKILL before the call had its effect': { signal: 'SIGKILL', handled: false },
  'SIGKILL after the call had its effect': { signal: 'SIGKILL', handled: true },
} as const;
