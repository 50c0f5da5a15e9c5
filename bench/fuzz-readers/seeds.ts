import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA, CORPUS_FOLDER, rowsOf } from '../evaluation/corpora.ts';

/** Files of our own tests; benches and tests run in the project's folder. */
const FIXTURES = 'test/fixtures';

export const terraformSeeds = (): readonly Buffer[] => fixtures('.tf');

export const jsonSeeds = (): readonly Buffer[] => fixtures('.tf.json', '.json');

/** Commit messages and descriptions. */
export const messageSeeds = (): readonly Buffer[] => fixtures('message.txt', '.txt', '.md');

/** Drafts of the corpora, where they are; they are read and never kept. */
export function draftSeeds(): readonly Buffer[] {
  if (!existsSync(CORPUS_FOLDER)) return [];
  const drafts = CORPORA.flatMap((corpus) => rowsOf(corpus).map(({ draft }) => Buffer.from(draft)));
  return thinned(drafts.filter(isSmall));
}

function fixtures(...endings: readonly string[]): readonly Buffer[] {
  const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();
  return thinned(names.map((name) => readFileSync(join(FIXTURES, name))).filter(isSmall));
}

/** Small inputs are read often. */
const isSmall = ({ length }: Buffer): boolean => length > 0 && length <= 4096;

/** Evenly from the whole list. */
function thinned(all: readonly Buffer[]): readonly Buffer[] {
  const step = Math.max(1, all.length / MOST_SEEDS);
  return Array.from(
    { length: Math.min(all.length, MOST_SEEDS) },
    (_, index) => all[Math.floor(index * step)] as Buffer,
  );
}

const MOST_SEEDS = 150;
