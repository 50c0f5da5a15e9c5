import { createInterface } from 'node:readline/promises';
import type { Context } from './context.ts';

/** Asks a question that `y` or `yes` agrees to; anything else, the end of the input included, is no. */
export function askOnTerminal(signal: AbortSignal): Context['ask'] {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
    try {
      const answer = await Promise.race([
        terminal.question(`${question} [y/N] `, { signal }),
        ended,
      ]);
      return /^y(es)?$/i.test(answer.trim());
    } finally {
      terminal.close();
    }
  };
}
