import { devNull } from 'node:os';
import { execa } from 'execa';
import { GitError } from './git-error.ts';

/** A local repository, working tree or bare. */
export interface Repository {
  readonly directory: string;
  readonly signal?: AbortSignal;
}

export interface GitOptions {
  readonly input?: string;
  /** An index of our own, so that the repository's stays as it is. */
  readonly indexFile?: string;
}

/**
 * What git prints, in bytes. Nothing of a user's or the system's configuration counts, and nothing of the repository's
 * that could run a program or reach the network. Throws GitError where it fails, takes too long or prints too much;
 * rejects with the signal's reason when aborted.
 */
export async function runGit(
  { directory, signal }: Repository,
  args: readonly string[],
  { input = '', indexFile }: GitOptions = {},
): Promise<Buffer> {
  signal?.throwIfAborted();
  const result = await execa('git', [...SAFE_ARGUMENTS, `safe.directory=${directory}`, ...args], {
    cwd: directory,
    env: { ...environment(), ...(indexFile !== undefined && { GIT_INDEX_FILE: indexFile }) },
    extendEnv: false,
    input,
    encoding: 'buffer',
    stripFinalNewline: false,
    reject: false,
    timeout: MAX_MILLISECONDS,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT_BYTES,
    ...(signal && { cancelSignal: signal }),
  });
  signal?.throwIfAborted();
  if (!result.failed) return Buffer.from(result.stdout);
  throw new GitError(`git ${args[0]} ${whyFailed(result)}.`, { cause: result });
}

/** Of a repository with a long history on a slow disk. */
const MAX_MILLISECONDS = 60_000;

/** A thousand commits with long messages, or the blame of a file with 100,000 lines. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

// The last -c waits for its value.
const SAFE_ARGUMENTS = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.quotePath=false',
    `core.hooksPath=${devNull}`,
    'core.fsmonitor=false',
    `core.attributesFile=${devNull}`,
    'core.pager=cat',
    'diff.external=',
    'log.showSignature=false',
    'protocol.allow=never',
    // A setting that marks commits as unknown would change who is blamed.
    'blame.ignoreRevsFile=',
    'blame.markUnblamableLines=false',
    'blame.markIgnoredLines=false',
  ].flatMap((setting) => ['-c', setting]),
  // The checkout may be another user's, as in containers; the caller named it.
  '-c',
];

function environment(): Readonly<Record<string, string>> {
  return {
    PATH: process.env.PATH ?? '',
    // Windows finds no libraries without it.
    ...(process.env.SYSTEMROOT !== undefined && { SYSTEMROOT: process.env.SYSTEMROOT }),
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // Not even from a path: releases of git that do not know the line above would run `remote.*.uploadpack` for that.
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

interface Failed {
  readonly timedOut: boolean;
  readonly isMaxBuffer: boolean;
  readonly code?: string | undefined;
  readonly exitCode?: number | undefined;
}

/** Without git's own words, which repeat untrusted names; they are in the cause. */
function whyFailed({ timedOut, isMaxBuffer, code, exitCode }: Failed): string {
  if (timedOut) return `took more than ${MAX_MILLISECONDS / 1000} seconds`;
  if (isMaxBuffer) return `printed more than ${MAX_OUTPUT_BYTES / 1024 / 1024} MiB`;
  if (code === 'ENOENT') return 'was not found; install git and put it on PATH';
  return `failed with exit code ${exitCode ?? 'unknown'}; see whether the checkout is whole`;
}
