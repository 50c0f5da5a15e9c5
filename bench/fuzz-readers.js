/**
 * Feeds broken and hostile bytes to everything that reads what others wrote, and looks for inputs at which a reader
 * throws what it does not declare, breaks a promise or takes too long. Coverage decides which inputs are built upon.
 *
 *     node bench/fuzz-readers.js --seconds 600 --seed 1
 *     node bench/fuzz-readers.js --seconds 60 --only hcl,config
 *
 * Seconds are those of all readers together. What is found becomes small and goes to test/fixtures/fuzz/<reader>/,
 * where test/fuzz/crashes.test.ts holds it; figures go to tmp/reliability/fuzz.json. Ends with 1 where something was
 * found.
 */
import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBundle } from './bundle.js';

// Every reader gets a process of its own; they share what is bundled once, inside node_modules for its packages.
const given = process.env.FUZZ_BUNDLE;
const file = given ?? fileURLToPath(await writeBundle('fuzz-readers/main.ts'));
try {
  const { main } = await import(pathToFileURL(file).href);
  await main(process.argv.slice(2), file);
} finally {
  if (given === undefined) await rm(file);
}
