/**
 * What it costs to find the roots that one changed file touches, in a generated repository:
 *
 *     node bench/discovery.js [--modules 1000] [--runs 5]
 */
import { runBench } from './bundle.js';

await runBench('discovery');
