import { checkModule } from '../../src/check/check.ts';
import type { Module } from '../../src/module/module.ts';
import type { Author } from '../../src/repair/author.ts';
import type { Candidate } from '../../src/repair/candidate.ts';
import type { Ranker } from '../../src/repair/ranker.ts';
import type { Repair } from '../../src/repair/repair.ts';
import {
  DEFAULT_ROUNDS,
  type RepairOptions,
  repairModule,
} from '../../src/repair/repair-module.ts';
import { storedSchemas } from './open-terraform.ts';

export const catalogue = storedSchemas();

/** A repair that takes the checker's word, so that it needs no terraform. */
export function repairByChecker(
  module: Module,
  options: Partial<RepairOptions> = {},
): Promise<Repair> {
  return repairModule(module, {
    catalogue,
    validate: async (state) => checkModule(state, catalogue),
    maxRounds: DEFAULT_ROUNDS,
    ...options,
  });
}

/** A ranker that wants the candidates it is asked for before all others. */
export const rankerFor = (isWanted: (candidate: Candidate) => boolean): Ranker => ({
  score: async ({ candidates }) =>
    candidates.map((candidate) => candidate.score + (isWanted(candidate) ? 100 : 0)),
});

/** An author gone bad: it writes every candidate once more, with something in it, and praises its own. */
export const authorThatAdds = (text: string): Author => ({
  write: async ({ candidates }) =>
    candidates.map((candidate) => ({
      ...candidate,
      score: candidate.score + 100,
      edits: candidate.edits.map((edit, index) =>
        index === 0 ? { ...edit, text: edit.text + text } : edit,
      ),
    })),
});
