/**
 * How well src/functions and src/value agree with real terraform on calls with constant and unknown arguments:
 *
 *     node bench/function-agreement.js [--seed 1] [--each 12] [--show 20] [--only cidrsubnet,merge] [--record 150]
 *
 * Needs `terraform` on the PATH. Written calls and `--each` generated ones a function are evaluated by both; one
 * `validate`, one `apply` and one `console` of a module of outputs answer for terraform. `--record` prints a
 * sample of the written calls with terraform's answers, which is what test/functions/recorded-calls.jsonl holds.
 */
import { runBench } from './bundle.js';

await runBench('function-agreement');
