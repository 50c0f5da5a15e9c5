/**
 * Everything that docs/performance.md says, measured on this machine one after the other, and the page written: the
 * controller's runtime with each model (bench/controller.js), then beside node-llama-cpp on the same edits
 * (bench/peer.js) where it is installed. It is no dependency: `npm install node-llama-cpp` in a folder under tmp/.
 *
 *     node bench/performance.js [--model tmp/models/smollm2-base-int4]... [--edits tmp/look.jsonl] [--rounds 5]
 *       [--pairs 8] [--peer tmp/peer --gguf FILE] [--page docs/performance.md]
 *     node bench/performance.js --again                     the page once more, from the last run's figures
 */
import { runBench } from './bundle.js';

await runBench('performance');
