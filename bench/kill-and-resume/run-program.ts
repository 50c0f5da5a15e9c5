import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A command line of this Node. */
export interface Program {
  readonly command?: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  /** Absent where it was killed. */
  readonly code?: number;
  readonly stderr: string;
  readonly ms: number;
}

/** Runs it to its end, or kills it after `killAfterMs`. */
export async function runProgram(program: Program, killAfterMs?: number): Promise<Ended> {
  const start = performance.now();
  const child = startProgram(program);
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const timer =
    killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { ...(code !== null && { code }), stderr, ms: performance.now() - start };
}

const startProgram = ({ command = process.execPath, args, cwd, env }: Program): ChildProcess =>
  spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
