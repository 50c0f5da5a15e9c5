import type { Validation } from '../../finding/verdict.ts';
import type { Module } from '../../module/module.ts';
import { checkerErrors, contextOf } from '../context.ts';
import { countKeys, difference } from '../finding-key.ts';
import { moduleWith } from '../history.ts';
import type { SearchState } from '../search-state.ts';
import { splitRepair, standsAlone } from '../split-repair.ts';
import type { ModerniseOptions } from './modernise-options.ts';
import { findingsOf, MENDED, wordsOf } from './try-modern.ts';

export interface Proven {
  readonly groups: readonly (readonly number[])[];
  readonly module: Module;
  readonly after: Validation;
  /** Why what was taken back was, by the key of the finding. */
  readonly why: ReadonlyMap<string, string>;
}

/**
 * The groups of steps that can be taken one by one and with which the validator says no worse than `before`, the word
 * on the module without any. Where it does, each group has to show by itself that it is not the one.
 */
export async function provenGroups(
  state: SearchState,
  before: Validation,
  options: ModerniseOptions,
): Promise<Proven> {
  const { history, steps } = state;
  const why = new Map<string, string>();
  const takeBack = (groups: readonly (readonly number[])[], reason: string) => {
    for (const step of groups.flat()) why.set(steps[step]?.key ?? '', reason);
  };
  const keysOf = (module: Module) => {
    const context = contextOf(module, options.catalogue, state.draft);
    const errors = countKeys(context, checkerErrors(module, options.catalogue));
    return new Map([...errors, ...wordsOf(findingsOf(context))]);
  };
  const all = splitRepair(history, new Set(steps.keys()), options, keysOf);
  const stands = standsAlone(history, keysOf);
  const whole = all.filter((group) => stands(new Set(group)));
  takeBack(
    all.filter((group) => !whole.includes(group)),
    NOT_ALONE,
  );
  const moduleOf = (groups: readonly (readonly number[])[]) =>
    moduleWith(history, new Set([MENDED, ...groups.flat()]));
  const said = async (groups: readonly (readonly number[])[]) => {
    const module = moduleOf(groups);
    return { module, after: groups.length === 0 ? before : await options.validate(module) };
  };
  const isNoWorse = ({ module, after }: { module: Module; after: Validation }) =>
    after.verdict === before.verdict &&
    difference(
      countKeys(contextOf(moduleOf([]), options.catalogue), before.findings),
      countKeys(contextOf(module, options.catalogue), after.findings),
    ).introduced === 0;
  const together = await said(whole);
  if (isNoWorse(together)) return { groups: whole, ...together, why };
  let kept: { groups: readonly (readonly number[])[]; module: Module; after: Validation } = {
    groups: [],
    ...(await said([])),
  };
  for (const group of whole) {
    const groups = [...kept.groups, group];
    const next = await said(groups);
    if (isNoWorse(next)) kept = { groups, ...next };
    else takeBack([group], REFUSED);
  }
  return { ...kept, why };
}

const NOT_ALONE =
  'What would take its place makes sense only with what mends the errors; run again once that is in.';
const REFUSED =
  'With what would take its place terraform says something that it did not say before.';
