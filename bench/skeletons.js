/**
 * Declares every resource type of AWS minimally in an empty module and counts with the checker (the provider's own
 * checks among its rules) how many of them validate; `--judge N` asks the real provider about N of them, drawn by
 * seed, `--judge all` about all. Needs python3, terraform and TF_MIRROR for that.
 *
 *     node bench/skeletons.js [--judge 60] [--seed 1] [--no-usage] [--out tmp/skeletons.jsonl]
 */
import { runBench } from './bundle.js';

await runBench('skeletons');
