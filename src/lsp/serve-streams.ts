import type { Readable, Writable } from 'node:stream';
import { createConnection, type WatchDog } from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from './serve.ts';
import type { ServerNeeds } from './server-needs.ts';

/**
 * Serves one editor over two streams until it says goodbye, hangs up, or `signal` ends it. Resolves to whether it went
 * as the protocol wants: `shutdown` before `exit`.
 */
export async function serveStreams(
  needs: ServerNeeds,
  { input, output }: { readonly input: Readable; readonly output: Writable },
  signal: AbortSignal,
): Promise<boolean> {
  const { promise: ended, resolve: end } = newEnd();
  // The library's own watch dog ends the process, and with it what still has to be tidied up.
  const watchDog: WatchDog = { shutdownReceived: false, initialize: () => {}, exit: end };
  const connection = createConnection(
    (logger) =>
      createProtocolConnection(
        new StreamMessageReader(input),
        new StreamMessageWriter(output),
        logger,
      ),
    watchDog,
  );
  using _served = serve(connection, needs);
  input.once('end', end).once('close', end);
  output.once('error', end);
  signal.addEventListener('abort', () => end(), { once: true });
  connection.listen();
  await ended;
  connection.dispose();
  // A stream that is still read keeps the process alive.
  input.destroy();
  return watchDog.shutdownReceived;
}

function newEnd(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
