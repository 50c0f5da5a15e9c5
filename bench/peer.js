/**
 * Tokens a second on real edits: our runtime and node-llama-cpp by turns in one process, plainly and with guesses
 * (its own lookup predictor). Each writes what its own model finds likeliest.
 *
 *     node bench/peer.js --peer tmp/peer --gguf FILE [--model tmp/models/smollm2-base-int4]... [--edits tmp/look.jsonl]
 *       [--rounds 3] [--pairs 4] [--out tmp/controller/peer.json]
 */
import { runBench } from './bundle.js';

await runBench('peer');
