/**
 * Faults for measuring and training: counts what drafts do wrong, breaks valid Terraform alike, puts both
 * distributions side by side, and asks the rules to repair what was broken.
 *
 *     node bench/faults.js [--rows 1000] [--seed 1] [--repair 400]     writes tmp/evaluation/faults*.json(l)
 *     node bench/faults.js --count       counts the drafts again into src/preference/faults/draft-counts.json
 */
import { runBench } from './bundle.js';

await runBench('faults');
