/**
 * Repairs every AWS row of the corpora with `iac-dpo batch`, does the same in the ways it is compared with, has
 * ../shared/tools/judge.py judge all texts with the real provider, and writes docs/evaluation.md:
 *
 *     npm run build && TF_MIRROR=<folder of terraform-provider-aws> node bench/evaluation.js
 *
 * `--sample` writes the diffs of fifty repairs to tmp/evaluation/sample.txt instead; what was thought of them is
 * kept in bench/evaluation/reviewed.json. Steps that are done are not done again: delete
 * tmp/evaluation/repaired-*.jsonl to repair afresh. An hour on two cores.
 */
import { runBench } from './bundle.js';

await runBench('evaluation');
