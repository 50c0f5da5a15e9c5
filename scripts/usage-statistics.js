/**
 * Counts what people set in resources, and to what, over ../shared/corpus (human-terraform and the dev golds of
 * IaC-Eval), and writes schemas/usage-*.br with their manifest: names of the schema, counts, and values anyone
 * would write. The same corpora give the same files.
 *
 *     node scripts/usage-statistics.js [--out schemas]
 */
import { runBench } from '../bench/bundle.js';

await runBench('usage-statistics');
