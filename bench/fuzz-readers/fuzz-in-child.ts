import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzFigures } from './fuzz-reader.ts';
import { BATCH, type ChildOptions, FIGURES } from './in-child.ts';
import { keepFound } from './keep-found.ts';
import type { Reader } from './reader.ts';

/** What a process of its own came to. */
export interface FuzzRun extends FuzzFigures {
  readonly seconds: number;
  /** Paths of inputs that were written down. */
  readonly found: readonly string[];
}

/**
 * Fuzzes one reader in a process of its own, so that an input that never ends, or ends the process, is found too: that
 * process says what it is about to read.
 */
export async function fuzzInChild(
  reader: Reader,
  { seed, seconds, folder, bundle }: ChildOptions,
): Promise<FuzzRun> {
  for (const name of [BATCH, FIGURES]) rmSync(join(folder, name), { force: true });
  const common = ['--only', reader.name, '--seed', String(seed), '--seconds', String(seconds)];
  const child = start([...common, '--child', folder], bundle);
  const watch = setInterval(() => {
    const batch = join(folder, BATCH);
    const age = existsSync(batch) ? Date.now() - statSync(batch).mtimeMs : 0;
    // A batch is a tenth of a second, or some inputs at their limit.
    if (age > HANG_MS + 5 * (reader.limit ?? 0)) child.kill('SIGKILL');
  }, 1000);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  const figures = join(folder, FIGURES);
  if (code === 0 && existsSync(figures))
    return { ...JSON.parse(readFileSync(figures, 'utf8')), seconds };
  const found = await culprits(reader, folder, bundle);
  return { inputs: 0, corpus: 0, covered: 0, slowest: 0, seconds, found };
}

/** Of wall time, on a machine that may have better things to do. */
const HANG_MS = 120_000;

/** Those of the last batch that do not end by themselves, each read alone. */
async function culprits(
  reader: Reader,
  folder: string,
  bundle: string,
): Promise<readonly string[]> {
  if (!existsSync(join(folder, BATCH)))
    throw new Error(`The process for ${reader.name} ended before it read anything; see above.`);
  const batch: readonly string[] = JSON.parse(readFileSync(join(folder, BATCH), 'utf8'));
  const found: string[] = [];
  for (const text of batch) {
    const input = Buffer.from(text, 'base64');
    const path = join(folder, 'input');
    writeFileSync(path, input);
    const child = start(['--only', reader.name, '--replay', path], bundle);
    const timer = setTimeout(() => child.kill('SIGKILL'), HANG_MS);
    const [code, signal] = await once(child, 'exit');
    clearTimeout(timer);
    if (code === 0) continue;
    const words = signal === 'SIGKILL' ? 'never ends' : 'ends the process';
    found.push(keepFound(reader, { words, input }));
  }
  if (found.length === 0)
    console.error(`${reader.name}: it ended, and no input of its last batch did it`);
  return found;
}

const start = (args: readonly string[], bundle: string): ChildProcess =>
  fork(process.argv[1] as string, args, {
    execArgv: ['--max-old-space-size=1500'],
    env: { ...process.env, FUZZ_BUNDLE: bundle },
  });
