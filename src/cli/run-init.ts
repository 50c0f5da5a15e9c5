import { resolve } from 'node:path';
import pc from 'picocolors';
import type { Device } from '../controller/controller.ts';
import {
  type ActionReference,
  type Choices,
  type Forks,
  isHosted,
  type Mode,
} from '../init/choices.ts';
import { initJson, initReport } from '../init/init-report.ts';
import { planFiles } from '../init/plan-files.ts';
import { survey } from '../init/survey.ts';
import { CliError } from './cli-error.ts';
import { useColour } from './colour.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openSchemas } from './open-schemas.ts';
import { packageWith } from './packaged.ts';
import { assertDirectory } from './read-modules.ts';
import { readTemplates } from './workflow-templates.ts';
import { compareWithDisk, writePlanned } from './write-planned.ts';

export interface InitFlags {
  readonly mode: Mode;
  readonly forks?: Forks;
  readonly runner: readonly string[];
  readonly device: Device;
  readonly action?: ActionReference;
  readonly write?: true;
  readonly overwrite?: true;
  readonly json?: true;
}

/** Looks at a repository, shows what it would write, and writes it where that was said. */
export async function init(
  directory: string,
  flags: InitFlags,
  context: Context,
): Promise<ExitCode> {
  const { cwd, env, stdout, ask } = context;
  const path = resolve(cwd, directory);
  await assertDirectory(path, directory);
  const choices = consistent(flags);
  const found = await survey(path, openSchemas(env));
  const planned = planFiles(found, choices, await readTemplates(packageWith('examples/workflows')));
  const files = await compareWithDisk(found.top, planned);
  const open = files.filter(({ state }) => state !== 'same');
  const replacing = files.some(({ state }) => state === 'differs');
  if (!flags.json) {
    const colours = pc.createColors(useColour(stdout, env));
    stdout.write(initReport({ survey: found, choices, files }, colours));
  }
  const asked = flags.overwrite || flags.write;
  if (flags.write && !flags.overwrite && replacing) throw wouldReplace(files);
  const question = replacing ? 'Write these files, replacing what differs?' : 'Write these files?';
  const write =
    open.length > 0 && (asked ?? (!flags.json && ask !== undefined && (await ask(question))));
  if (write) await writePlanned(found.top, open);
  if (flags.json) stdout.write(initJson({ survey: found, choices, files }, write));
  else stdout.write(lastWords(write, open.length, choices));
  return EXIT.ok;
}

/** Refuses what would let a stranger onto a machine of the user's. */
function consistent({ mode, forks, runner, device, action }: InitFlags): Choices {
  const hosted = isHosted(runner);
  if (device === 'cuda' && hosted)
    throw new CliError(
      EXIT.usage,
      `--device cuda: ${runner.join(', ')} has no GPU of yours. Next: name yours with --runner self-hosted,linux,x64,LABEL.`,
    );
  const own = !hosted && mode === 'suggest';
  if (own && forks !== undefined && forks !== 'none')
    throw new CliError(
      EXIT.usage,
      `--forks ${forks}: a pull request from a fork must not reach a machine of yours (${runner.join(', ')}). ` +
        'Next: take --forks none, or a runner of GitHub such as --runner ubuntu-24.04.',
    );
  return {
    mode,
    runner,
    device,
    forks: forks ?? (own ? 'none' : 'split'),
    ...(action && { action }),
  };
}

function wouldReplace(
  files: readonly { readonly path: string; readonly state: string }[],
): CliError {
  const names = files.filter(({ state }) => state === 'differs').map(({ path }) => path);
  return new CliError(
    EXIT.input,
    `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} there and would change, so nothing was written. ` +
      'Next: read the diff above, then pass --overwrite, or change it by hand.',
  );
}

function lastWords(written: boolean, files: number, { action }: Choices): string {
  if (files === 0) return 'Everything is there as it would be written.\n';
  if (!written) return 'Nothing was written. Next: iac-dpo init --write\n';
  const pin = action
    ? ''
    : 'replace OWNER and the zeros by the repository of the action and the commit you reviewed (or pass --action), ';
  return `Written. Next: ${pin}then commit, and open a pull request that changes a .tf file.\n`;
}
