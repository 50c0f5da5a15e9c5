/**
 * Makes a pull request of every draft of the corpora, repairs it with the checker as the validator, renders what would
 * be posted and applies it as GitHub does: each comment alone, and all of them. Prints how many suggestions and patches
 * there are, why something is no suggestion, and whatever did not give the very bytes or a worse module.
 *
 *     node bench/suggestions.js [--corpus gpt4,local-llm] [--every 4] [--as added|changed] [--show 3]
 */
import { runBench } from './bundle.js';

await runBench('suggestions');
