/**
 * Rules against a model where several repairs pass: fits the weights of the ranking on the dev split, measures on the
 * test split.
 *
 *     node bench/choices.js --controller FOLDER [--choices tmp/pairs/choices.jsonl] [--most 400]
 *
 * Writes tmp/pairs/ranked-NAME.json; `--page` makes docs/controller.md of those.
 */
import { runBench } from './bundle.js';

await runBench('choices');
