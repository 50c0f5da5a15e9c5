import { type FSWatcher, watch } from 'chokidar';

/**
 * Yields whenever something changed in the directories and it has been quiet since, until `signal`. Changes during the
 * consumer's own work are told once it is back.
 */
export async function* fileChanges(
  directories: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<void> {
  if (signal.aborted) return;
  const watcher: FSWatcher = watch([...directories], {
    ignored: isIgnored,
    ignoreInitial: true,
    followSymlinks: false,
  });
  let isChanged = false;
  let pause: NodeJS.Timeout | undefined;
  let wake = () => {};
  let fail: unknown;
  watcher.on('all', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      isChanged = true;
      wake();
    }, QUIET_MS);
  });
  watcher.on('error', (error) => {
    fail = error;
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (fail !== undefined) throw fail;
      if (isChanged) {
        isChanged = false;
        yield;
        continue;
      }
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  } finally {
    clearTimeout(pause);
    await watcher.close();
  }
}

/** Editors and git write several files at a time. */
const QUIET_MS = 200;

/** What terraform, git and npm keep for themselves. */
const isIgnored = (path: string): boolean =>
  /(?:^|[\\/])(?:\.git|\.terraform|terraform\.d|node_modules)(?:[\\/]|$)/.test(path);
