/**
 * Learns what the AWS provider checks beyond its schema by asking the provider itself, and writes it
 * to schemas/constraints-aws-VERSION.br with its manifest:
 *
 *     TF_MIRROR=<folder of terraform-provider-aws> node scripts/probe-provider.js [--folder tmp/probe-provider]
 *
 * Took 33 minutes on two cores shared with others, and 3 GB. Stopped and started again it goes on where it was;
 * the same answers give the same file.
 */
import { runBench } from '../bench/bundle.js';

await runBench('probe-provider');
