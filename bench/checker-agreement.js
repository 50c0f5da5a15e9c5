/**
 * How well the in-process checker agrees with real terraform over replayed schemas, on the corpora:
 *
 *     node bench/checker-agreement.js --fill              # asks terraform for every row, 2 at a time
 *     node bench/checker-agreement.js --out tmp/agreement.json
 *     node bench/checker-agreement.js --corpus gpt4 --show 'Unsupported argument'
 *     node bench/checker-agreement.js --time 60           # the ratio of the two times
 *
 * Terraform's answers are kept in tmp/validation by the hash of the text, so that the second line
 * takes seconds. They come from a frozen copy of the validator and its schemas; `--renew-oracle`
 * freezes the code as it is now and starts with no answers.
 */
import { runBench } from './bundle.js';

await runBench('checker-agreement');
