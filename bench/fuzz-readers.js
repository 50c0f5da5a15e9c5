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
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';

// Every reader gets a process of its own; they share what is bundled once, inside node_modules for its packages.
const given = process.env.FUZZ_BUNDLE;
const file =
  given ??
  fileURLToPath(new URL(`../node_modules/.cache/fuzz-readers-${process.pid}.js`, import.meta.url));
if (given === undefined) {
  await mkdir(new URL('../node_modules/.cache/', import.meta.url), { recursive: true });
  await writeFile(
    file,
    await bundle(fileURLToPath(new URL('fuzz-readers/main.ts', import.meta.url))),
  );
}
try {
  const { main } = await import(pathToFileURL(file).href);
  await main(process.argv.slice(2), file);
} finally {
  if (given === undefined) await rm(file);
}
