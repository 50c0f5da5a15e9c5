/**
 * How well src/hcl agrees with `terraform fmt` and with tree-sitter-hcl, on the corpora of ../shared:
 *
 *     node bench/hcl-agreement.js [--every 8] [--only verdicts,parsers,edits,damage] [--show 5] [--json]
 *
 * Needs `terraform` and `xz` on the PATH. Reads rows, prints counts; nothing of a row is kept. All of it takes ten minutes,
 * `--every 8` takes one of eight files.
 */
import { runBench } from './bundle.js';

await runBench('hcl-agreement');
