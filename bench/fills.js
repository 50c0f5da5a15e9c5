/**
 * What a controller writes where the rules make something up (values, blocks, resources), held against the text that
 * was taken out: each fault of `iac-dpo pairs` whose finding asks for one. The sureness below which its text is
 * dropped is fitted on the dev split. Needs `dist/` and tmp/pairs/sources.jsonl (`node bench/pairs.js`).
 *
 *     node bench/fills.js --controller FOLDER [--most 100] [--seed 7] [--out tmp/pairs/fills-FOLDER.json]
 */
import { runBench } from './bundle.js';

await runBench('fills');
