/**
 * Puts what the reliability benches measured on one page.
 *
 *     node bench/reliability.js --page
 *
 * Reads tmp/reliability/*.json and writes docs/reliability.md; a bench that was not run is not on it.
 */
import { runBench } from './bundle.js';

await runBench('reliability');
