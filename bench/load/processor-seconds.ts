import { readFileSync } from 'node:fs';

/** Of this process and of all programs it has run and waited for (proc(5): utime, stime, cutime, cstime). */
export function processorSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name of the program, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return ticks / TICKS;
}

/** USER_HZ of Linux. */
const TICKS = 100;
