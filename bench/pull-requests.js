/**
 * Runs the bundled action, as a runner would, on pull requests made of the drafts of the corpora, against a GitHub of
 * our own that keeps GitHub's rules; commits every suggestion and asks terraform about what comes of it.
 *
 *     node bench/pull-requests.js [--count 200] [--seed 1] [--engine local] [--node PATH] [--jobs 3]
 *
 * Writes tmp/pull-requests.jsonl and docs/pull-requests.md. Run `npm run build` first.
 */
import { runBench } from './bundle.js';

await runBench('pull-requests');
