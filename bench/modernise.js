/**
 * What `--modernise` does with the drafts of the corpora, judged by the checker: how often what is deprecated, how
 * much of it is written the newer way, why the rest stays, and whether a verdict got worse. Every row goes to `--out`.
 *
 *     node bench/modernise.js [--corpus gpt4,local-llm] [--every 4] [--ids a,b] [--out tmp/modernise.jsonl] [--page]
 */
import { runBench } from './bundle.js';

await runBench('modernise');
