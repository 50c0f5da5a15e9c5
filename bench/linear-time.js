/**
 * Doubles hostile inputs from 62 to 992 KiB and looks how the time of everything that reads or renders them grows.
 *
 *     node bench/linear-time.js [--only parser,configuration] [--shape quotes] [--keep]
 *
 * Writes tmp/reliability/linear-time.json. Ends with 1 where the time of something more than doubles by MOST_GROWTH.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runBench } from './bundle.js';

// The garbage collector's threads and its moves between generations come in leaps, which are not the reader's.
const QUIET = ['--single-threaded-gc', '--max-semi-space-size=256', '--expose-gc'];

if (process.execArgv.includes(QUIET[0])) await runBench('linear-time');
else {
  const args = [...QUIET, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
