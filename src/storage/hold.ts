import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive, type Owner, thisProcess } from './owner.ts';

/** Another process writes there; the message names it and what to do. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
}

/**
 * Keeps other processes that ask from writing a file, until it is disposed of: `PATH.lock` beside it names this one. A
 * process that was killed holds nothing any more. Throws HeldError where another one still has it after `waitMs`, or
 * what the file system throws.
 */
export function hold(path: string, waitMs = 0): Disposable {
  if (isSpecial(path)) return { [Symbol.dispose]: () => {} };
  const lock = `${realName(path)}.lock`;
  const mine = JSON.stringify(thisProcess());
  const end = performance.now() + waitMs;
  while (!claim(lock, mine)) {
    if (free(lock)) continue;
    if (performance.now() >= end) throw heldError(path, lock);
    sleep(POLL_MS);
  }
  return {
    [Symbol.dispose]: () => {
      if (textOf(lock) === mine) rmSync(lock, { force: true });
    },
  };
}

const POLL_MS = 20;

/** A pipe or a terminal: there is nothing to keep, and nothing can stand beside it. */
function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Two names of one file have one lock, also before the file is there. */
function realName(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
}

function claim(lock: string, mine: string): boolean {
  try {
    writeFileSync(lock, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the lock of a process that is no more; says whether it is worth another try. */
function free(lock: string): boolean {
  const found = textOf(lock);
  if (found === undefined) return true;
  const owner = ownerIn(found);
  if (owner ? isAlive(owner) : isFresh(lock)) return false;
  // By name first: of several that find it dead, one gets it.
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
  const taken = textOf(aside);
  rmSync(aside, { force: true });
  // Another one was faster, and this is its new lock.
  if (taken !== undefined && taken !== found) claim(lock, taken);
  return true;
}

function textOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined where the text is not all there: between making a lock and writing it a process can be killed. */
function ownerIn(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

/** Whether somebody may be writing it just now. */
const isFresh = (lock: string): boolean => {
  const found = statSync(lock, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs < 2_000;
};

function heldError(path: string, lock: string): HeldError {
  const owner = ownerIn(textOf(lock) ?? '');
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
  return new HeldError(
    `${path} is being written by ${who}. Next: wait for it or name another file; where no such process runs, delete ${lock}.`,
  );
}

/** The wait is for a write of milliseconds, and callers are synchronous. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
