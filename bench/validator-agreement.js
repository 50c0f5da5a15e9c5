/**
 * How well terraform over replayed schemas agrees with terraform over the real AWS provider, and
 * what each costs, in the same run:
 *
 *     TF_MIRROR=<folder of terraform-provider-aws> node bench/validator-agreement.js \
 *       ../shared/corpus/drafts-gpt4.jsonl --field draft --rows 30 --out tmp/agreement.json
 *
 * Without TF_MIRROR, or with --replay-only, it only counts what the replay finds. Rows whose `cloud`
 * is not AWS are passed over. A row takes the real provider about 5 s on two cores.
 */
import { runBench } from './bundle.js';

await runBench('validator-agreement');
