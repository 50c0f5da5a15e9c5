import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { testsOf } from './tests-of.js';

/**
 * The tests of some files, as `testsOf` tells them, by loading the files without running a test: only so are titles known
 * that a table or a helper makes.
 * @param {string[]} files relative to the working directory
 */
export async function listTests(files) {
  const there = files.filter((file) => existsSync(file));
  if (there.length === 0) return new Map();
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-tests-'));
  try {
    const output = join(folder, 'result.json');
    const { error } = await run(process.execPath, [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      ...[resolve('node_modules/jest/bin/jest.js'), '--silent', '--json', `--outputFile=${output}`],
      // Matches no title.
      ...['--testNamePattern', '(?!)', '--runTestsByPath', ...there],
    ]).catch((error) => ({ error }));
    const text = await readFile(output, 'utf8').catch(() => {
      throw new Error('jest listed no tests', { cause: error });
    });
    return testsOf(JSON.parse(text), resolve('.'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const run = promisify(execFile);
