/**
 * The controller's runtime on this machine: loading, scoring 12 candidates behind 300 tokens, writing edits with and
 * without guesses, memory. Edits are those that bench/quick-look.js left in tmp/look.jsonl.
 *
 *     node bench/controller.js --model tmp/models/smollm2-base-int4 [--edits tmp/look.jsonl] [--rounds 5]
 *       [--pairs 8] [--out tmp/controller/bench.json]
 */
import { runBench } from './bundle.js';

await runBench('controller');
