import type { Finding, Place } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { shiftScope } from './gates/in-scope.ts';
import { readingOf } from './gates/reading.ts';
import { draftPlace, withStep } from './history.ts';
import type { SearchState, Step } from './search-state.ts';

/** The state with one more step, which led to `module`. */
export const takeStep = (state: SearchState, module: Module, step: Step): SearchState => ({
  ...state,
  module,
  reading: readingOf(state.draft, module, state.reading),
  scope: state.scope && shiftScope(state.scope, step.candidate.edits),
  steps: [...state.steps, step],
  history: withStep(state.history, state.steps.length, step.candidate.edits),
});

/** Where a finding of the state's module stands in the draft. */
export const placeInDraft = (
  { history }: SearchState,
  { place }: Finding,
): { readonly at?: Place } => (place ? { at: draftPlace(history, place) } : {});
