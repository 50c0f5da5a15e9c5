/**
 * IaC-Eval's own check before and after repair: a plan against a mock AWS, then the row's policy. Takes local-LLM
 * drafts by the hash of their id; needs `npm run evaluate` to have repaired them, terraform, TF_MIRROR, and the
 * Python packages moto[server] and regopy. Five seconds a row; writes tmp/evaluation/functional.json.
 *
 *     TF_MIRROR=<folder of terraform-provider-aws> node bench/functional.js [--rows 200]
 */
import { runBench } from './bundle.js';

await runBench('functional');
