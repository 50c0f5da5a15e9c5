import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, so that another one can tell later whether it still runs. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** What tells it from a later one of the same number; absent where the platform does not say. */
  readonly started?: string;
}

export const thisProcess = (): Owner => ({
  host: hostname(),
  pid: process.pid,
  ...startOf(process.pid),
});

/** On another machine nobody can know, and it counts as alive. */
export function isAlive({ host, pid, started }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = startOf(pid).started;
  return now === undefined || started === undefined || now === started;
}

/** Field 22 of proc_pid_stat(5), clock ticks since the machine started; the name before it may hold anything. */
function startOf(pid: number): { readonly started?: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START];
    return started === undefined ? {} : { started };
  } catch {
    return {};
  }
}

/** Counted from the state, which is field 3. */
const START = 22 - 3;
