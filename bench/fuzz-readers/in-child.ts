import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startCoverage } from './covered.ts';
import { fuzzReader } from './fuzz-reader.ts';
import { keepFound } from './keep-found.ts';
import type { Reader } from './reader.ts';
import { draftSeeds } from './seeds.ts';
import { tried } from './try-input.ts';
import { HCL_WORDS } from './words.ts';

/** Names in the folder that parent and child share. */
export const BATCH = 'batch.json';
export const FIGURES = 'figures.json';

export interface ChildOptions {
  readonly seed: number;
  readonly seconds: number;
  /** That parent and child share. */
  readonly folder: string;
  /** The file our code is in. */
  readonly bundle: string;
}

/** Fuzzes one reader; says in `folder` what it reads before it does, and what came of it. */
export async function readerInChild(
  reader: Reader,
  { seed, seconds, folder, bundle }: ChildOptions,
): Promise<void> {
  const found: string[] = [];
  const end = performance.now() + seconds * 1000;
  const figures = await fuzzReader({
    reader,
    seed,
    isOver: () => performance.now() > end,
    seeds: reader.words === HCL_WORDS ? draftSeeds() : [],
    coverage: startCoverage((url) => url === pathToFileURL(bundle).href),
    onBatch: (batch) =>
      writeFileSync(
        join(folder, BATCH),
        JSON.stringify(batch.map((input) => input.toString('base64'))),
      ),
    onFound: (one) => found.push(keepFound(reader, one)),
  });
  writeFileSync(join(folder, FIGURES), JSON.stringify({ ...figures, found }));
}

/** Reads one input, for its parent to see whether that comes to an end. */
export async function replayInChild(reader: Reader, path: string): Promise<void> {
  await tried(reader, readFileSync(path));
}
