/**
 * Makes every external call of a run fail in every known way, one (call × fault) at a time, and looks whether anything
 * was lost, doubled or falsely praised; then runs once more without a fault and compares with a run that never had one.
 *
 *     node bench/failing-calls.js [--most N] [--seed 1] [--jobs 2] [--only WORDS] [--case NAME] [--list]
 *
 * Writes tmp/reliability/failing-calls*.json, of which `node bench/reliability.js --page` makes docs/reliability.md.
 */
import { runBench } from './bundle.js';

await runBench('failing-calls');
