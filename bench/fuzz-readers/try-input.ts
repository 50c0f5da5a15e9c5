import { types } from 'node:util';
import { type Reader, USUAL_LIMIT } from './reader.ts';

/** What goes wrong with an input, in words that leave out what differs from input to input; and how long it took. */
export async function tried(
  reader: Reader,
  input: Buffer,
): Promise<{ readonly words?: string; readonly ms: number }> {
  const started = process.cpuUsage();
  try {
    // A copy: a reader that wrote into its input would spoil what is kept.
    await reader.read(Buffer.from(input));
  } catch (error) {
    return { words: wordsOf(error), ms: millisecondsSince(started) };
  }
  const ms = millisecondsSince(started);
  return ms > (reader.limit ?? USUAL_LIMIT) ? { words: TOO_LONG, ms } : { ms };
}

/** Of the processor: what others do on this machine is no fault of ours. */
function millisecondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

export const TOO_LONG = 'takes too long';

function wordsOf(error: unknown): string {
  // Of whatever realm: Node's own errors are no `Error` of a test.
  if (!types.isNativeError(error)) return 'throws what is no Error';
  const message = error.message.slice(0, 80).replace(/[^A-Za-z]+/g, ' ');
  const place = /at (?:async )?(?:new )?([\w.#<>]+) /.exec(error.stack ?? '')?.[1] ?? '';
  const words = `${error.name} ${message} ${error.name === 'BrokenPromise' ? '' : `in ${place}`}`;
  return words.replace(/\s+/g, ' ').trim();
}
