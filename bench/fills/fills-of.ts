import type { Controller } from '../../src/controller/controller.ts';
import { authorWithController } from '../../src/controller/fill/author-with-controller.ts';
import type { Module } from '../../src/module/module.ts';
import type { Fault } from '../../src/preference/faults/fault.ts';
import type { BrokenText } from '../../src/preference/pairs/break-text.ts';
import { saysTheSame } from '../../src/preference/says-the-same.ts';
import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import { Budget, DEFAULT_BUDGET } from '../../src/repair/budget.ts';
import type { Candidate } from '../../src/repair/candidate.ts';
import { contextOf } from '../../src/repair/context.ts';
import { findingKey } from '../../src/repair/finding-key.ts';
import { propose } from '../../src/repair/propose.ts';
import { ruleRanker } from '../../src/repair/ranker.ts';
import { startSearch } from '../../src/repair/search.ts';
import { tryAll } from '../../src/repair/try-all.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';

/** One place where something has to be made up. */
export interface Fill {
  readonly id: string;
  readonly class: string;
  /** Whether the likeliest candidate of the rules that passes gives the text back. */
  readonly rules: boolean;
  /** What the model wrote, unless its text was none that may stand. */
  readonly written?: Written;
}

export interface Written {
  readonly right: boolean;
  /** The checker and the gates take it as it is. */
  readonly passes: boolean;
  /** Mean natural logarithm a token, 0 or less. */
  readonly sure: number;
}

/** The fills of one text, every other fault in place. */
export async function fillsOf(
  { id, module, faults }: BrokenText,
  catalogue: SchemaCatalogue,
  controller: Controller,
): Promise<Fill[]> {
  const fills: Fill[] = [];
  const context = contextOf(module, catalogue);
  for (const fault of faults) {
    const proposal = propose(context, fault.finding);
    if ('abstained' in proposal || !MAKES_UP.has(fault.finding.kind)) continue;
    const options = { catalogue, ranker: ruleRanker, budget: new Budget(DEFAULT_BUDGET, () => 0) };
    const state = startSearch(module, options);
    const key = findingKey(context, fault.finding);
    const passing = (candidates: readonly Candidate[]) =>
      tryAll(state, context, key, candidates, options).filter(
        ({ tried }) => tried.kind === 'passed',
      );
    const watched = watch(controller);
    const { finding } = fault;
    const request = { context, finding, candidates: proposal.candidates };
    const [text] = await authorWithController(watched.controller, { leastSure: -Infinity }).write(
      request,
    );
    // Nothing is made up here: the rules know.
    if (!watched.wasAsked()) continue;
    const [best] = passing(proposal.candidates);
    fills.push({
      id,
      class: fault.class,
      rules: best !== undefined && isRight(module, best.candidate, fault),
      ...(text && {
        written: {
          right: isRight(module, text, fault),
          passes: passing([text]).length > 0,
          sure: watched.sure(),
        },
      }),
    });
  }
  return fills;
}

const MAKES_UP: ReadonlySet<string> = new Set([
  'missing-required-argument',
  'insufficient-blocks',
  'undeclared-resource',
]);

function isRight(module: Module, candidate: Candidate, fault: Fault): boolean {
  const gold = textOf(applyCandidate(module, fault.inverse));
  return saysTheSame(textOf(applyCandidate(module, candidate.edits)), gold);
}

const textOf = ({ files }: Module): string =>
  files.map(({ bytes }) => bytes.toString('utf8')).join('\n');

/** The same controller, and what it was last asked. */
function watch(controller: Controller) {
  let tokens = 0;
  let log = Number.NEGATIVE_INFINITY;
  let asked = false;
  const seen: Controller = {
    description: controller.description,
    failures: controller.failures,
    write: async (...all) => {
      asked = true;
      const written = await controller.write(...all);
      tokens = written.tokens;
      return written;
    },
    score: async (...all) => {
      const logs = await controller.score(...all);
      log = logs[0] ?? log;
      return logs;
    },
    [Symbol.asyncDispose]: async () => {},
  };
  return { controller: seen, sure: () => log / Math.max(1, tokens), wasAsked: () => asked };
}
