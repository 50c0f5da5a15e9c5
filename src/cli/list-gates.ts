import { resolve } from 'node:path';
import pc from 'picocolors';
import { CHURN_CAP } from '../repair/gates/gate-settings.ts';
import { GATES } from '../repair/gates/gates.ts';
import { HAZARDS } from '../repair/gates/hazards/hazards.ts';
import type { Colours } from '../report/colours.ts';
import { useColour } from './colour.ts';
import { type ConfigFlag, type FoundConfig, findConfig } from './config-file.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { assertDirectory } from './read-modules.ts';

/** `repair --gates`: each gate with its reason, as the configuration of each path sets it. */
export async function listGates(
  paths: readonly string[],
  flag: ConfigFlag,
  context: Context,
): Promise<ExitCode> {
  const colours = pc.createColors(useColour(context.stdout, context.env));
  for (const path of paths) {
    const directory = resolve(context.cwd, path);
    await assertDirectory(directory, path);
    context.stdout.write(gateList(await findConfig(directory, flag, context.cwd), colours));
  }
  return EXIT.ok;
}

function gateList({ config, file }: FoundConfig, colours: Colours): string {
  const { off, allow, churn } = config.gates;
  const state = (isOff: boolean, on: string, loose: string) =>
    isOff ? colours.yellow(loose.padEnd(WIDTH)) : colours.green(on.padEnd(WIDTH));
  const lines = GATES.flatMap((gate) => [
    `${state(off.has(gate.id), gate.always ? 'always' : 'on', 'off')}${colours.bold(gate.id)}${gate.id === 'churn' ? cap(churn) : ''}`,
    `${' '.repeat(WIDTH)}${gate.name}. ${colours.dim(gate.reason)}`,
    ...(gate.id === 'no-hazard'
      ? HAZARDS.flatMap(({ id, words, reason }) => [
          `${' '.repeat(WIDTH)}${state(allow.has(id), 'refused', 'allowed')}${colours.bold(id)}`,
          `${' '.repeat(2 * WIDTH)}${words}. ${colours.dim(reason)}`,
        ])
      : []),
  ]);
  const head =
    file === undefined ? 'No configuration: every gate is on.' : `Gates as ${file} sets them.`;
  return `${[head, '', ...lines].join('\n')}\n`;
}

const WIDTH = 9;

const cap = (churn: number): string =>
  ` (at most ${Math.round(churn * 100)} % of the draft${churn > CHURN_CAP ? `, ${CHURN_CAP * 100} % by default` : ''})`;
