/**
 * A quick look at the rules: repairs the AWS drafts of the corpora with the checker as the validator, and
 * prints what was mended, by which actions, and what is left, by finding and reason. Minutes instead of the hour
 * that bench/evaluation.js needs; for work on the candidates, not for docs/.
 *
 *     node bench/quick-look.js [--corpus gpt4,local-llm] [--every 4] [--ids a,b] [--out tmp/look.jsonl]
 */
import { runBench } from './bundle.js';

await runBench('quick-look');
