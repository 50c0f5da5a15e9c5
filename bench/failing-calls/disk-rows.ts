import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from './house.ts';
import { openPlayer } from './play.ts';
import type { Rows } from './row.ts';
import { ALONE } from './scenarios.ts';
import { openStage } from './stage.ts';

const NAME = 'disk of the runner';

/** Work folders that are full, read-only or not there, and files of the runner that take nothing. */
export const diskRows: Rows = async (draw, tell) => {
  const house = openHouse();
  const env: Record<string, string> = {};
  const scenario = {
    name: NAME,
    github: ALONE,
    steps: [
      {
        kind: 'action',
        inputs: { sarif: 'found.sarif', 'verdicts-file': 'verdicts.json' },
      } as const,
    ],
  };
  await using stage = await openStage(scenario, house, { env });
  const player = await openPlayer(scenario, stage, house);
  for (const { fault, name, begin } of draw(
    DISKS.map((one) => ({ ...one, name: `${NAME} | ${one.name}` })),
  )) {
    const disk = begin();
    if (!disk) {
      console.error(`${name}: skipped, this needs the right to mount`);
      continue;
    }
    const { violations, outcome } = await player.play({
      start: () => Object.assign(env, disk.variables),
      stop: () => {
        for (const key of Object.keys(disk.variables)) delete env[key];
        disk.end();
      },
    });
    tell({
      scenario: NAME,
      fault,
      name,
      outcome,
      violations: violations.filter(({ how }) => !isMute(how, disk.variables)),
    });
  }
};

/** What cannot be told where its file takes nothing; the step fails all the same. */
const isMute = (how: string, variables: Disk['variables']): boolean =>
  (how === 'step 0' && 'GITHUB_STEP_SUMMARY' in variables) ||
  (how === 'it failed with another outcome' && 'GITHUB_OUTPUT' in variables);

interface Disk {
  readonly variables: Readonly<Record<string, string>>;
  readonly end: () => void;
}

interface NamedDisk {
  readonly fault: string;
  readonly name: string;
  readonly begin: () => Disk | undefined;
}

const fixed = (fault: string, variables: Readonly<Record<string, string>>): NamedDisk => ({
  fault,
  name: `${fault} ${Object.entries(variables).join(' ').replaceAll(',', '=')}`,
  begin: () => ({ variables, end: () => {} }),
});

/** A work folder of so many KiB; one of 0 is read-only. */
const small = (kibibytes: number): NamedDisk => ({
  fault: kibibytes === 0 ? 'read-only work folder' : 'disk full',
  name: kibibytes === 0 ? 'read-only work folder' : `disk full at ${kibibytes} KiB`,
  begin: () => {
    const folder = mkdtempSync(join(tmpdir(), 'failing-calls-disk-'));
    const how = kibibytes === 0 ? 'ro,size=4k' : `size=${kibibytes}k`;
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', how, 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      rmSync(folder, { recursive: true });
      return undefined;
    }
    return {
      variables: { RUNNER_TEMP: folder },
      end: () => {
        execFileSync('umount', [folder]);
        rmSync(folder, { recursive: true });
      },
    };
  },
});

const DISKS: readonly NamedDisk[] = [
  ...[0, 4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64].map(small),
  fixed('work folder is not there', { RUNNER_TEMP: '/nowhere/at/all' }),
  ...['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'INPUT_SARIF', 'INPUT_VERDICTS-FILE'].flatMap(
    (name) => [
      fixed('file of the runner takes nothing', { [name]: '/dev/full' }),
      fixed('file of the runner is not there', { [name]: '/nowhere/at/all' }),
    ],
  ),
];
