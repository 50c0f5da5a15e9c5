/**
 * How often the value of a required argument is found again once it is taken out of a valid module: 500 rows of
 * human-terraform, of repositories that the usage statistics were not counted on.
 *
 *     node bench/masked-arguments.js [--rows 500] [--seed 1] [--out tmp/masked-arguments.jsonl]
 */
import { runBench } from './bundle.js';

await runBench('masked-arguments');
