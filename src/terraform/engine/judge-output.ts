import type { EngineLimits } from './engine.ts';
import { EngineError } from './engine-error.ts';
import type { ProgramResult } from './run-program.ts';

/**
 * The output of a run that ended by itself with something to read, else an EngineError. The exit
 * code of terraform says nothing (1 is both "invalid" and "failed"), so output goes before it.
 */
export function judgeOutput(
  { end, stdout, stderr }: ProgramResult,
  { program, limits }: { readonly program: string; readonly limits: EngineLimits },
): string {
  switch (end.kind) {
    case 'not-started':
      throw end.cause?.code === 'ENOENT'
        ? new EngineError('not-found', `${program} is not on PATH`, 'Install it', end)
        : new EngineError('cannot-exec', `${program} could not be started`, CHECK_INSTALL, end);
    case 'timed-out':
      throw new EngineError(
        'timeout',
        `${program} was stopped after ${limits.timeoutMs / 1000} s`,
        'Make the module smaller, or give it more time',
      );
    case 'too-much-output':
      throw new EngineError('garbage-output', `${program} printed without end`, CHECK_INSTALL);
    case 'signalled':
      throw new EngineError('killed', `${program} was killed by ${end.signal}`, MORE_MEMORY);
    case 'exited':
      if (stdout.trim() !== '') return stdout;
      throw silentExit(program, end.code, stderr);
  }
}

const CHECK_INSTALL = 'Check that it is a working terraform 1.6 or later';
const MORE_MEMORY = 'Make the module smaller, or allow more memory';

function silentExit(program: string, code: number, stderr: string): EngineError {
  if (OUT_OF_MEMORY.test(stderr)) {
    return new EngineError('killed', `${program} ran out of memory`, MORE_MEMORY);
  }
  const signal = SIGNAL_OF_EXIT[code];
  if (signal) return new EngineError('killed', `${program} was killed by ${signal}`, MORE_MEMORY);
  if (code === 126 || code === 127) {
    return new EngineError('cannot-exec', `${program} could not be started`, CHECK_INSTALL);
  }
  return new EngineError(
    'garbage-output',
    `${program} ended with code ${code} and printed nothing`,
    CHECK_INSTALL,
  );
}

/** Words of Go's runtime when the memory limit is reached. */
const OUT_OF_MEMORY = /out of memory|cannot allocate memory/;

/** How shells and container engines pass on that a program was ended by a signal: 128 + its number. */
const SIGNAL_OF_EXIT: Readonly<Record<number, string>> = {
  134: 'SIGABRT',
  137: 'SIGKILL, most likely for its memory',
  139: 'SIGSEGV',
  152: 'SIGXCPU',
};
