/**
 * The texts of ../shared that may be learned from, in the form and order that `iac-dpo pairs` reads:
 *
 *     node bench/pairs.js [--seed 7]        writes tmp/pairs/sources.jsonl
 *     iac-dpo pairs tmp/pairs/sources.jsonl tmp/pairs/choices.jsonl --seed 7 --card tmp/pairs/card.md
 */
import { runBench } from './bundle.js';

await runBench('pairs');
