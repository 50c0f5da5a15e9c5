import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CORPUS_FOLDER } from '../../../../bench/evaluation/corpora.ts';
import { openFacts } from '../../../../bench/evaluation/open-facts.ts';
import {
  draftFigures,
  type Figures,
  faultFigures,
} from '../../../../bench/evaluation/record/figures.ts';
import { fallen, readRecord } from '../../../../bench/evaluation/record/record.ts';

const { figures: recorded } = readRecord();

/** What fell, of the recorded figures whose name `isOne` takes. */
const fallenOf = (figures: Figures, isOne: (name: string) => boolean): string[] =>
  Object.entries(recorded)
    .filter(([name]) => isOne(name))
    .flatMap(([name, figure]) => {
      const now = figures[name];
      return now ? (fallen(name, figure, now) ?? []) : `${name} is no longer measured.`;
    });

const isAboutFaults = (name: string): boolean => name.startsWith('faults: ');

describe('the recorded quality', () => {
  test('holds for faults in modules of our own', async () => {
    expect(fallenOf(await faultFigures(openFacts()), isAboutFaults)).toEqual([]);
  }, 120_000);

  const hasCorpora = existsSync(CORPUS_FOLDER);
  if (!hasCorpora)
    console.warn('The recorded quality of drafts is skipped: there is no ../shared.');
  (hasCorpora ? test : test.skip)(
    'holds for a sample of real drafts',
    async () => {
      const figures = await draftFigures(openFacts());
      expect(fallenOf(figures, (name) => !isAboutFaults(name))).toEqual([]);
    },
    120_000,
  );
});

describe('a figure has fallen', () => {
  test('by more than one standard error, not by less', () => {
    // 80 of 100: one standard error is 4 rows.
    expect(fallen('x', { good: 80, rows: 100 }, { good: 76, rows: 100 })).toBeUndefined();
    expect(fallen('x', { good: 80, rows: 100 }, { good: 75, rows: 100 })).toMatch(/^x: 75 of 100/);
  });

  test('by a single row where all were good', () => {
    expect(fallen('x', { good: 50, rows: 50 }, { good: 49, rows: 50 })).toBeDefined();
  });
});
