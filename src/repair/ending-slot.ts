import type { Attribute, Block, Document } from '../hcl/tree.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import { type RepairContext, schemaAt } from './context.ts';
import { type FittedValue, fittedValue } from './fitted-value.ts';
import { isHardlyEverSet } from './hardly-ever-set.ts';
import { knownFacts } from './known-facts.ts';
import { valueEvidence } from './value-evidence.ts';
import { whereaboutsOf } from './whereabouts.ts';
import { LIGHT, meaningOf } from './word-meanings.ts';

/** An argument whose name ends in the wrong one. */
export interface EndingSlot {
  readonly attribute: AttributeSchema;
  readonly value: FittedValue;
  /** 0 to 1. */
  readonly score: number;
}

interface Ending extends EndingSlot {
  /** How well the value speaks for it; at least 0. */
  readonly evidence: number;
}

/**
 * A name cut short, where only one argument of the block that is not set can be meant: the one that has to be there,
 * the one the value speaks for, the one everyone sets, the only one left. `key` is the `hash_key`, `port` beside a
 * `from_port` the `to_port`.
 */
export function endingSlot(
  context: RepairContext,
  document: Document,
  path: readonly Block[],
  wrong: Attribute,
  isHeld: (name: string) => boolean,
): EndingSlot | undefined {
  const said = meaningOf(wrong.name.text);
  const schema = schemaAt(context, path);
  const { place } = whereaboutsOf(path);
  const given = { name: wrong.name.text, value: wrong.value };
  const free = [...(schema?.attributes.values() ?? [])]
    .filter((to) => (to.optional || to.required) && !isHeld(to.name) && endsIn(to.name, said))
    .flatMap((attribute): Ending[] => {
      const evidence = valueEvidence(context, document, wrong.value, place, attribute);
      const value =
        evidence < 0 ? undefined : fittedValue(context, document, given, attribute, place);
      return value ? [{ attribute, value, evidence, score: 0 }] : [];
    });
  // Every other argument is an `id` or a `name`: there the value has to tell.
  const isLight = said.every((word) => LIGHT.has(word));
  const told = free.filter(({ evidence }) => evidence > 0);
  const open = isLight ? told : free;
  const { usageOf } = knownFacts(context.scope, place);
  const isCurious = ({ attribute: to }: Ending) => isHardlyEverSet(context.scope, place, to);
  return (
    onlyOf(
      open.filter(({ attribute }) => attribute.required),
      REQUIRED,
    ) ??
    onlyOf(told, TOLD) ??
    onlyOf(
      usualOf(open, ({ attribute: { name } }) => usageOf(name)?.share ?? 0),
      USUAL,
    ) ??
    (open.some(isCurious) ? undefined : onlyOf(open, ONLY_LEFT))
  );
}

const endsIn = (name: string, said: readonly string[]): boolean => {
  const words = meaningOf(name);
  return (
    words.length > said.length &&
    !words.slice(0, -said.length).some((word) => NEGATIONS.has(word)) &&
    said.every((word, index) => words.at(index - said.length) === word)
  );
};

/** To skip a snapshot is the opposite of a snapshot. */
const NEGATIONS: ReadonlySet<string> = new Set([
  'skip',
  'disable',
  'disabled',
  'exclude',
  'ignore',
  'no',
]);

function onlyOf([only, ...others]: readonly Ending[], score: number): EndingSlot | undefined {
  return only && others.length === 0
    ? { attribute: only.attribute, value: only.value, score: score * only.value.worth }
    : undefined;
}

/** What nearly everyone sets, or many where hardly anyone sets the others. */
function usualOf(endings: readonly Ending[], share: (ending: Ending) => number): readonly Ending[] {
  const nearlyAll = endings.filter((ending) => share(ending) >= CUSTOM);
  if (nearlyAll.length > 0) return nearlyAll;
  const [most, next] = [...endings].sort((a, b) => share(b) - share(a));
  const isFarAhead = most && next && share(most) >= OFTEN && share(most) >= FAR_AHEAD * share(next);
  return isFarAhead ? [most] : [];
}

/** Of those who write such a block, so many set it. */
const CUSTOM = 0.8;
const OFTEN = 0.3;
const FAR_AHEAD = 5;
const REQUIRED = 0.97;
const TOLD = 0.8;
const USUAL = 0.76;
const ONLY_LEFT = 0.72;
