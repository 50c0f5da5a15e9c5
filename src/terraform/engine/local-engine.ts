import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Sandbox, WORK } from '../sandbox.ts';
import { findProgram, isNativeProgram, limited, placeProgram, rooted } from './confinement.ts';
import type { Core } from './core.ts';
import {
  DEFAULT_ENGINE_LIMITS,
  type Engine,
  type EngineLimits,
  VALIDATE_ARGUMENTS,
} from './engine.ts';
import { EngineError } from './engine-error.ts';
import { judgeOutput } from './judge-output.ts';
import { type ProgramResult, runProgram } from './run-program.ts';
import { versionIn } from './terraform-version.ts';

export interface LocalEngineOptions {
  /** Looked for under this name. */
  readonly core: Core;
  /** Where programs are looked for: a PATH value. */
  readonly searchPath: string;
  /** A folder of our own on the file system the sandboxes will be on. */
  readonly folder: string;
  readonly limits?: EngineLimits;
}

/**
 * Terraform of this machine. Where the system allows, it runs without a network and with the
 * sandbox as its whole file system, so that `file("/etc/passwd")` finds nothing; `isConfined` and
 * `description` say where it does not. Memory, CPU and wall clock are limited either way.
 * Throws EngineError: not-found, cannot-exec.
 */
export async function openLocalEngine(options: LocalEngineOptions): Promise<Engine> {
  const { core: asked, searchPath, folder, limits = DEFAULT_ENGINE_LIMITS } = options;
  const path = await findProgram(asked, searchPath);
  if (!path) {
    const next = `Install it (${INSTALL[asked]}) or use a container`;
    throw new EngineError('not-found', `${asked} is not on PATH`, next);
  }
  const version = await askVersion(path, searchPath, folder);
  // Links are followed: a `terraform` that leads to tofu is one.
  const core = basename(path) === 'tofu' ? 'tofu' : asked;
  const placed = await placeRooted(path, folder);
  const how = placed ? 'confined by a user namespace' : 'not confined: it can read local files';
  return {
    description: `${core} ${version}, ${how}`,
    core,
    isConfined: placed !== undefined,
    rootInside: (sandboxPath) => (placed ? '' : sandboxPath),
    reattachPid: process.pid,
    validate: async ({ sandbox, environment, signal }) => {
      const command = placed ? await rootedCommand(placed, sandbox) : [path];
      const [file = path, ...args] = limited([...command, ...VALIDATE_ARGUMENTS], limits);
      const result = await runProgram(file, args, {
        cwd: join(sandbox.path, WORK),
        // `unshare` must be found even where PATH names only terraform's folder.
        environment: { ...environment, PATH: `${searchPath}:${SYSTEM_PATH}` },
        timeoutMs: limits.timeoutMs,
        signal,
      });
      return judgeOutput(result, { program: core, limits });
    },
    [Symbol.asyncDispose]: async () => {
      if (placed) await rm(placed, { force: true });
    },
  };
}

const INSTALL: Readonly<Record<Core, string>> = {
  terraform: 'https://developer.hashicorp.com/terraform/install',
  tofu: 'https://opentofu.org/docs/intro/install',
};

const PROGRAM_INSIDE = '/terraform';
/** `terraform version` takes 0.06 s; a wrapper script may need a moment. */
const VERSION_TIMEOUT_MS = 10_000;

async function askVersion(path: string, searchPath: string, folder: string): Promise<string> {
  const result = await runVersion([path], searchPath, folder);
  const version = versionIn(result.stdout);
  if (version) return version;
  throw new EngineError(
    result.end.kind === 'timed-out' ? 'timeout' : 'cannot-exec',
    `${path} does not answer \`version -json\``,
    'Check that it is a working terraform 1.6 or later, or use a container',
  );
}

/** The program where sandboxes can link to it, or undefined when this system cannot run it rooted. */
async function placeRooted(path: string, folder: string): Promise<string | undefined> {
  if (process.platform !== 'linux' || !(await isNativeProgram(path))) return undefined;
  const placed = join(folder, 'terraform');
  await placeProgram(path, placed);
  const result = await runVersion(rooted(folder, '/', PROGRAM_INSIDE), SYSTEM_PATH, folder);
  if (versionIn(result.stdout)) return placed;
  await rm(placed, { force: true });
  return undefined;
}

/** Where distributions keep `unshare`. */
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';

async function rootedCommand(placed: string, sandbox: Sandbox): Promise<readonly string[]> {
  await placeProgram(placed, join(sandbox.path, PROGRAM_INSIDE));
  return rooted(sandbox.path, `/${WORK}`, PROGRAM_INSIDE);
}

const runVersion = (
  [file = '', ...args]: readonly string[],
  searchPath: string,
  folder: string,
): Promise<ProgramResult> =>
  runProgram(file, [...args, 'version', '-json'], {
    cwd: folder,
    environment: { PATH: searchPath, HOME: folder, CHECKPOINT_DISABLE: '1' },
    timeoutMs: VERSION_TIMEOUT_MS,
    signal: undefined,
  });
