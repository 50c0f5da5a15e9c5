/**
 * Kills real processes at random moments, goes on, and holds what they left against a run that was left alone:
 *
 *     node bench/kill-and-resume.js [--trials 30] [--seed 1] [--only batch]    writes tmp/reliability/kill-and-resume.json
 */
import { runBench } from './bundle.js';

await runBench('kill-and-resume');
