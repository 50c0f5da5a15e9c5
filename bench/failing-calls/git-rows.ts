import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { openHouse } from './house.ts';
import { openPlayer } from './play.ts';
import type { Rows } from './row.ts';
import { ALONE } from './scenarios.ts';
import { openStage } from './stage.ts';

const NAME = 'git of the checkout';

/** Every git of the run, with every fault; those of our GitHub, which name their repository, are let through. */
export const gitRows: Rows = async (draw, tell) => {
  const folder = await mkdtemp(join(tmpdir(), 'failing-calls-git-'));
  try {
    await writeFile(join(folder, 'git'), FAKE, { mode: 0o755 });
    const plan = (index: number, script: string) => {
      writeFileSync(join(folder, 'at'), String(index));
      writeFileSync(join(folder, 'count'), '');
      writeFileSync(join(folder, 'fault'), script);
    };
    plan(-1, '');
    const house = openHouse();
    const scenario = {
      name: NAME,
      github: ALONE,
      steps: [{ kind: 'action', checkout: true } as const],
    };
    const env = { PATH: `${folder}${delimiter}${process.env.PATH}` };
    await using stage = await openStage(scenario, house, { env });
    const player = await openPlayer(scenario, stage, house);
    plan(-1, '');
    stage.reset();
    await stage.perform();
    const calls = (await readFile(join(folder, 'count'), 'utf8')).length;
    const all = Object.entries(FAULTS).flatMap(([fault, script]) =>
      Array.from({ length: calls }, (_, index) => ({
        fault,
        script,
        index,
        name: `${NAME} | ${fault} | call ${index}`,
      })),
    );
    for (const { fault, script, index, name } of draw(all)) {
      const { violations, outcome } = await player.play({
        start: () => plan(index, script),
        stop: () => plan(-1, ''),
      });
      tell({ scenario: NAME, fault, name, outcome, violations });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** One character a call in `count`; what comes in two at once counts as it ends up. */
const FAKE = `#!/bin/sh
here=$(dirname "$0")
PATH=\${PATH#*:}
[ -n "$GIT_DIR" ] && exec git "$@"
printf x >>"$here/count"
if [ "$(cat "$here/at")" -eq "$(($(wc -c <"$here/count") - 1))" ]; then
  . "$here/fault"
fi
exec git "$@"
`;

const FAULTS: Readonly<Record<string, string>> = {
  'exit 128': 'echo "fatal: bad object" >&2; exit 128',
  'exit 127': 'exit 127',
  'killed (137)': 'kill -9 $$',
  'exit 0, nothing printed': 'exit 0',
  'output cut in half':
    'git "$@" >"$here/out.$$"; head -c "$(($(wc -c <"$here/out.$$") / 2))" "$here/out.$$"; rm -f "$here/out.$$"; exit 0',
  'object missing': 'sed "s/\\$/ missing/"; exit 0',
};
