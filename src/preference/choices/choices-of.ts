import type { Module } from '../../module/module.ts';
import { contextOf } from '../../repair/context.ts';
import { startSearch } from '../../repair/search.ts';
import type { SearchOptions } from '../../repair/search-state.ts';
import { type Asked, ask, choiceOf } from './asked.ts';
import type { Choice, Question } from './choice.ts';

/** The decision that each question asks of a repair, all else that is wrong in place. */
export const choicesOf = (
  module: Module,
  questions: readonly Question[],
  options: SearchOptions,
): Choice[] => askAll(module, questions, options).map((asked) => choiceOf(asked, asked.trials));

/** Those that can be asked, with what the rules offer and what became of it. */
export function askAll(
  module: Module,
  questions: readonly Question[],
  options: SearchOptions,
): Asked[] {
  const state = startSearch(module, options);
  const context = contextOf(module, options.catalogue);
  return questions.flatMap((question) => ask(state, context, question, options) ?? []);
}
