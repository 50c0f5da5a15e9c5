/**
 * Repairs hundreds of pull requests in one process, one after the other and many at once, against a GitHub of our own,
 * and looks what is left of each: memory, descriptors, processes, temporary files, containers.
 *
 *     node --expose-gc bench/load.js [--pulls 500] [--at-once 20] [--engine local|container|checker]
 *
 * Containers are those that the variables IAC_DPO_CONTAINER_… name, see README.md. Writes tmp/reliability/load.json.
 * Ends with 1 where something was left or a run did not post what the first one did.
 */
import { runBench } from './bundle.js';

await runBench('load');
