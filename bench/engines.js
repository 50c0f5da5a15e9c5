/**
 * What a validation costs in every engine that is here, interleaved in one run, and the memory of
 * terraform in each; with TF_MIRROR also over the real AWS provider:
 *
 *     node bench/engines.js ../shared/corpus/drafts-gpt4.jsonl --field draft --rows 20 --out tmp/engines.json
 *
 * Without a JSONL file it takes the modules of examples/. `--ways` compares a container for each module
 * with containers that are made before they are needed. The container engine is the one that
 * IAC_DPO_CONTAINER_… names, else docker with the image of container/, else podman over the local terraform.
 */
import { runBench } from './bundle.js';

await runBench('engines');
