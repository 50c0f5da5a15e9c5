/**
 * Gives every system the drafts of the corpora, the paper's prompts and the injected faults, has
 * ../shared/tools/judge.py judge all texts with the real provider, and writes docs/evaluation.md,
 * docs/evaluation.png and tmp/evaluation/report.html:
 *
 *     npm run build && TF_MIRROR=<folder of terraform-provider-aws> npm run evaluate
 *
 * `npm run evaluate -- --help` lists its parts: one shard, merging shards, the reports alone, fifty repairs to read.
 * What is done is not done again: repairs are kept by build and drafts, verdicts by text. Two hours on two cores
 * when nothing is kept; the figure needs Chromium.
 */
import { runBench } from './bundle.js';

await runBench('evaluation');
