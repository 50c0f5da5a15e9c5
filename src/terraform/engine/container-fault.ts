import type { ContainerSettings } from './container-settings.ts';
import type { Core } from './core.ts';
import type { EngineLimits } from './engine.ts';
import { EngineError } from './engine-error.ts';
import { judgeOutput } from './judge-output.ts';
import type { ProgramResult } from './run-program.ts';

/** 125: the client itself failed; 126 and 127: the container started, its program did not; 1 may be either. */
export const isClientFault = ({ end, stdout, stderr }: ProgramResult): boolean =>
  end.kind === 'not-started' ||
  (end.kind === 'exited' &&
    stdout.trim() === '' &&
    ([125, 126, 127].includes(end.code) || DAEMON_DOWN.test(stderr)));

/** Why a container did not get as far as a terraform that answers. */
export function clientFault(
  settings: ContainerSettings,
  core: Core,
  result: ProgramResult,
  limits: EngineLimits,
): EngineError {
  const { engine } = settings;
  const { end, stderr } = result;
  if (end.kind === 'not-started' && end.cause?.code === 'ENOENT') {
    const next = 'Install docker or podman, or take `--engine local`';
    return new EngineError('not-found', `${engine} is not on PATH`, next, end);
  }
  const cause = new Error(stderr.slice(0, MAX_STDERR_CHARACTERS));
  if (DAEMON_DOWN.test(stderr)) {
    const next = `Start it and check with \`${engine} info\``;
    return new EngineError('daemon-down', `${engine} cannot reach its service`, next, { cause });
  }
  if (NO_IMAGE.test(stderr)) return noImage(settings, cause);
  if (end.kind === 'exited' && end.code === 127) {
    const what = `${engine} found no ${core} in ${sourceOf(settings)}`;
    const next = 'Name an image that has it; container/README.md says how to build one';
    return new EngineError('cannot-exec', what, next, { cause });
  }
  const judged = [125, 126].includes(codeOf(end)) ? undefined : faultIn(result, engine, limits);
  if (judged && (judged.fault !== 'garbage-output' || end.kind !== 'exited')) return judged;
  if (result.stdout.trim() !== '') {
    const what = `${engine} gave no version of ${core}`;
    return new EngineError('garbage-output', what, `Check ${sourceOf(settings)}`, { cause });
  }
  const what = `${engine} could not start ${core} (code ${codeOf(end)})`;
  const next = `Try \`${engine} run --rm\` with ${sourceOf(settings)}`;
  return new EngineError('cannot-exec', what, next, { cause });
}

const codeOf = (end: ProgramResult['end']): number => (end.kind === 'exited' ? end.code : -1);

function faultIn(
  result: ProgramResult,
  program: string,
  limits: EngineLimits,
): EngineError | undefined {
  try {
    judgeOutput(result, { program, limits });
    return undefined;
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
}

function noImage(settings: ContainerSettings, cause: Error): EngineError {
  const image = sourceOf(settings);
  const next = image.startsWith('iac-dpo/')
    ? 'Build it as container/README.md says'
    : `Fetch it with \`${settings.engine} pull ${image}\``;
  return new EngineError('cannot-exec', `${settings.engine} does not have ${image}`, next, {
    cause,
  });
}

const sourceOf = ({ image, rootfs }: ContainerSettings): string => rootfs ?? image ?? '';

/** Of the client's words, kept as the cause. */
const MAX_STDERR_CHARACTERS = 2000;
const DAEMON_DOWN =
  /cannot connect to|is the docker daemon running|connection refused|docker\.sock|podman\.sock/i;
const NO_IMAGE = /unable to find image|no such image|image not known|pull access denied/i;
