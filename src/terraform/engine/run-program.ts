import type { Readable } from 'node:stream';
import { execa } from 'execa';

/** How a program ended. `stdout` and `stderr` hold what had come by then, at most MAX_OUTPUT_BYTES each. */
export interface ProgramResult {
  readonly end:
    | { readonly kind: 'exited'; readonly code: number }
    | { readonly kind: 'signalled'; readonly signal: string }
    | { readonly kind: 'timed-out' }
    | { readonly kind: 'too-much-output' }
    | { readonly kind: 'not-started'; readonly cause: NodeJS.ErrnoException };
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  /** The whole environment; ours is not inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Terraform prints about 1 KB per diagnostic; more than this many is of no use to anybody. */
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

/**
 * Runs a program to its end. It leads a process group of its own, which is killed with SIGKILL when
 * time is up, output overflows or `signal` aborts: terraform ignores SIGTERM while it waits for a
 * file, and a wrapper script would outlive its child. Never throws for what the program does;
 * rejects with `signal.reason` when aborted.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  const { cwd, environment, timeoutMs, signal } = options;
  signal?.throwIfAborted();
  const subprocess = execa(file, args, {
    cwd,
    env: environment,
    extendEnv: false,
    detached: true,
    reject: false,
    stdin: 'ignore',
    killSignal: 'SIGKILL',
    // Collected below: execa would put all of it into an error's message, escaped, which takes
    // seconds where it is binary.
    buffer: false,
  });
  const killGroup = (): void => killProcessGroup(subprocess.pid);
  let stopped: 'timed-out' | 'too-much-output' | undefined;
  const stop = (why: 'timed-out' | 'too-much-output'): void => {
    stopped ??= why;
    killGroup();
  };
  const timer = setTimeout(() => stop('timed-out'), timeoutMs);
  const output = [subprocess.stdout, subprocess.stderr].map((stream) =>
    collect(stream, () => stop('too-much-output')),
  );
  signal?.addEventListener('abort', killGroup, { once: true });
  process.once('exit', killGroup);
  try {
    const result = await subprocess;
    const [stdout = '', stderr = ''] = await Promise.all(output);
    signal?.throwIfAborted();
    return { end: stopped ? { kind: stopped } : endOf(result), stdout, stderr };
  } finally {
    killGroup();
    clearTimeout(timer);
    signal?.removeEventListener('abort', killGroup);
    process.removeListener('exit', killGroup);
  }
}

/** The text of the stream, up to MAX_OUTPUT_BYTES. */
async function collect(stream: Readable, onTooMuch: () => void): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size > MAX_OUTPUT_BYTES) return;
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_OUTPUT_BYTES) onTooMuch();
  });
  // A broken pipe ends it as well; how the program ended is told by its exit.
  await new Promise<void>((resolve) =>
    stream.once('close', resolve).once('error', () => resolve()),
  );
  return Buffer.concat(chunks).toString('utf8', 0, MAX_OUTPUT_BYTES);
}

interface Ended {
  readonly signal?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly cause?: unknown;
}

function endOf(result: Ended): ProgramResult['end'] {
  if (result.signal) return { kind: 'signalled', signal: result.signal };
  if (result.exitCode !== undefined) return { kind: 'exited', code: result.exitCode };
  return { kind: 'not-started', cause: result.cause as NodeJS.ErrnoException };
}

/** Does nothing where no process of the group is left. */
function killProcessGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
