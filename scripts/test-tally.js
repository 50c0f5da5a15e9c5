// Prints jest's own count as one plain line, the last of a CI run: `N passed, N failed, N skipped`.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const text = file ? readFileSync(file, 'utf8') : '';
if (!text) {
  console.error('jest wrote no result: it did not get as far as running a test');
  process.exit(1);
}
const result = JSON.parse(text);
// A suite that cannot even load has no test to count, and still is a failure.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
console.log(`${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests} skipped`);
process.exit(failed === 0 && result.numPassedTests > 0 ? 0 : 1);
