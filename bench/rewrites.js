/**
 * The paper's way: a model that is given a draft writes the whole file anew.
 *
 *     node bench/rewrites.js --pairs                            choices to learn it from, as training/ reads them
 *     node bench/rewrites.js --controller FOLDER [--name NAME]  the test part rewritten, judged and measured
 *
 * Writes tmp/pairs/rewrites.jsonl and tmp/pairs/rewritten-NAME.json; `node bench/choices.js --page` tells of them.
 * TF_MIRROR as for the evaluation, whose judges and drafts these are.
 */
import { runBench } from './bundle.js';

await runBench('rewrites');
