import { askOnTerminal } from './ask.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import type { Services } from './services.ts';

/** The context of the running process: its streams, and a signal that the first Ctrl-C aborts. */
export function processContext(services: Services): Context {
  process.stdout.on('error', exitQuietlyOnClosedPipe);
  const signal = abortOnInterrupt();
  const ask = askOnTerminal(signal);
  return {
    services,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    signal,
    ...(ask && { ask }),
  };
}

// `iac-dpo … | head` closes our output early; that is no failure.
function exitQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
}

function abortOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      // The second one means now.
      if (controller.signal.aborted) process.exit(EXIT.interrupted);
      controller.abort(new Error(`stopped by ${name}`));
    });
  }
  return controller.signal;
}
