import { foesOf } from './name-groups.ts';
import type { NewBody } from './new-body.ts';

/** Of those who write such a block, so many set what a new one gets too. */
const HABIT = 0.8;
/** Nearly all: what only the author knows is asked for by a variable. */
const LAW = 0.85;
/** Where nothing is asked for and nothing is a habit, an empty block would still say nothing. */
const MOSTLY = 0.5;
/** Fewer occurrences, weighted, make no custom. */
const ENOUGH = 2;

/** What nearly everyone sets beside the names that are asked for, and what the values written bring with them. */
export function usualNames(
  body: NewBody,
  asked: ReadonlySet<string>,
  present: ReadonlySet<string>,
): ReadonlySet<string> {
  const chosen = new Set(asked);
  const addFree = (names: readonly string[]) => {
    for (const name of names) {
      const isBarred = foesOf(body, name).some((foe) => chosen.has(foe) || present.has(foe));
      if (!isBarred) chosen.add(name);
    }
  };
  addFree(body.names.filter((name) => isUsual(body, name)));
  addFree([...chosen].flatMap((name) => broughtBy(body, name)));
  if (chosen.size === 0 && present.size === 0) addFree(firstOf(body));
  return new Set([...chosen].filter((name) => !asked.has(name)));
}

/** Whether nearly everyone has it and we know what to write. */
function isUsual({ schema, facts, fill }: NewBody, name: string): boolean {
  const usage = facts.usageOf(name);
  if (!usage || usage.count < ENOUGH || !isSettable(schema, name)) return false;
  if (schema.blocks.has(name)) return usage.share >= HABIT;
  const filled = fill(name);
  if (!filled) return false;
  if (filled.declares.length > 0) return usage.share >= LAW;
  // Whoever has such a resource in the module refers to it.
  const isDrawn = usage.edges.some(
    ({ drawn, count, type }) =>
      drawn >= HABIT && count >= ENOUGH && filled.text.includes(`${type}.`),
  );
  return usage.share >= HABIT || isDrawn;
}

function isSettable(schema: NewBody['schema'], name: string): boolean {
  if (NOTES.has(name)) return false;
  const attribute = schema.attributes.get(name);
  return attribute ? attribute.optional && !attribute.deprecated : schema.blocks.has(name);
}

/** What changes nothing is left to the author. */
const NOTES: ReadonlySet<string> = new Set(['description', 'tags', 'timeouts']);

/** A listener that forwards has a target. */
function broughtBy({ facts, fill, schema, names }: NewBody, name: string): string[] {
  const text = fill(name)?.text;
  const literal = facts.usageOf(name)?.literals.find((one) => one.text === text);
  return (literal?.brings ?? []).filter(
    (other) => names.includes(other) && isSettable(schema, other),
  );
}

/** What most have, the most frequent alone. */
function firstOf({ names, facts, schema, fill }: NewBody): string[] {
  const share = (name: string) => facts.usageOf(name)?.share ?? 0;
  return names
    .filter((name) => share(name) >= MOSTLY && isSettable(schema, name))
    .filter((name) => schema.blocks.has(name) || fill(name)?.declares.length === 0)
    .sort((a, b) => share(b) - share(a))
    .slice(0, 1);
}
