import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePart } from '../reliability/write-part.ts';
import { fuzzInChild } from './fuzz-in-child.ts';
import { readerInChild, replayInChild } from './in-child.ts';
import type { Reader } from './reader.ts';
import { READERS } from './readers.ts';
import { pageRows } from './rows.ts';

/** `bundle`: the file this code is in, for processes of our own. */
export async function main(args: readonly string[], bundle: string): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '600' },
      seed: { type: 'string', default: '1' },
      /** Names of readers, with commas; absent: all. */
      only: { type: 'string' },
      /** Of a process of our own: the folder in which it says what it does, and the reader. */
      child: { type: 'string' },
      replay: { type: 'string' },
    },
  });
  const readers = chosen(values.only);
  const [first] = readers;
  const seed = Number(values.seed);
  if (values.replay !== undefined && first) return replayInChild(first, values.replay);
  if (values.child !== undefined && first)
    return readerInChild(first, {
      seed,
      seconds: Number(values.seconds),
      folder: values.child,
      bundle,
    });
  const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-fuzz-'));
  try {
    const seconds = Number(values.seconds) / readers.length;
    const rows = [];
    for (const reader of readers) {
      const run = await fuzzInChild(reader, { seed, seconds, folder, bundle });
      console.log(
        `${reader.name}: ${run.inputs} inputs, ${run.covered} characters of code, ${run.found.length} found`,
      );
      for (const path of run.found) console.log(`  ${path}`);
      rows.push({ reader, run });
    }
    writePart('fuzz', {
      heading: 'Fuzzing',
      order: 40,
      command: `node bench/fuzz-readers.js --seconds ${values.seconds} --seed ${seed}`,
      ...pageRows(rows),
    });
    if (rows.some(({ run }) => run.found.length > 0)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function chosen(only: string | undefined): readonly Reader[] {
  if (only === undefined) return READERS;
  const names = only.split(',');
  const readers = READERS.filter(({ name }) => names.includes(name));
  if (readers.length === names.length) return readers;
  throw new Error(`Readers are ${READERS.map(({ name }) => name).join(', ')}.`);
}
