/**
 * Looks for modules on which the checker and terraform differ: mutates modules of the corpora,
 * asks both, and makes what differs small.
 *
 *     node bench/fuzz-checker.js --cases 2000 --seed 1
 *     node bench/fuzz-checker.js --cases 2000 --seed 1 --only wrong-reference --shrink 5
 *
 * The same seed makes the same modules; terraform's answers are kept, so that a second run after a
 * change of the checker takes seconds. Shrunk modules go to tmp/fuzz/<class>/.
 */
import { runBench } from './bundle.js';

await runBench('fuzz-checker');
