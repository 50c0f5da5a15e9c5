import type { ValueConstraint, ValueRule, Words } from '../../src/constraints/constraint.ts';
import { groupsOf, type Presence, presenceOf, sdkOf } from './derive-presence.ts';
import { explain, isRich, type Refusal, refusalsOf } from './derive-values.ts';
import type { FirstLook, SecondLook } from './observe-type.ts';
import { slotName } from './slots.ts';
import { spellingsOf } from './template.ts';

export interface TypeFacts {
  readonly mode: FirstLook['mode'];
  readonly type: string;
  readonly sdk: 'sdk2' | 'framework';
  readonly refusesId: boolean;
  readonly deprecated: Words | undefined;
  readonly groups: ReturnType<typeof groupsOf>;
  /** By the names on the way to the argument, joined with dots. */
  readonly arguments: ReadonlyMap<string, ArgumentFacts>;
}

export interface ArgumentFacts extends Presence {
  values?: readonly ValueConstraint[];
  deprecated?: Words;
}

export interface Derived {
  readonly facts: readonly TypeFacts[];
  /** Messages that no rule explains. */
  readonly unexplained: readonly (Refusal & {
    readonly mode: FirstLook['mode'];
    readonly type: string;
  })[];
  readonly counts: Readonly<Record<string, number>>;
}

export function derive(
  firsts: readonly FirstLook[],
  seconds: readonly SecondLook[],
  learned: readonly { readonly words: Words; readonly rule?: ValueRule }[],
): Derived {
  const more = new Map(
    seconds.map((look) => [
      `${look.mode} ${look.type}`,
      new Map(look.slots.map((s) => [slotName(s.slot), s])),
    ]),
  );
  const looked = firsts.map((first) => {
    const second = more.get(`${first.mode} ${first.type}`);
    const slots = first.slots
      .filter(({ slot }) => slot.collection !== 'map')
      .map(({ slot, observed }) => ({
        name: slotName(slot),
        refusals: refusalsOf({
          slot,
          observed: [...observed, ...(second?.get(slotName(slot))?.observed ?? [])],
        }),
      }));
    return { first, slots };
  });

  const known = new Map<string, ValueConstraint[]>();
  const learn = (words: Words, found: ValueConstraint) => {
    const key = JSON.stringify(words);
    const list = known.get(key) ?? [];
    if (!list.some((other) => JSON.stringify(other) === JSON.stringify(found))) list.push(found);
    known.set(key, list);
  };
  for (const { words, rule } of learned) if (rule) learn(words, { rule, unless: [], words });
  for (const { slots } of looked) {
    for (const { refusals } of slots) {
      if (!refusals.some(isRich)) continue;
      explain(refusals, known).forEach((found, index) => {
        const refusal = refusals[index];
        if (found && refusal && isRich(refusal)) learn(refusal.words, found);
      });
    }
  }

  const counts: Record<string, number> = {};
  const unexplained: Derived['unexplained'][number][] = [];
  const facts = looked.map(({ first, slots }): TypeFacts => {
    const { mode, type } = first;
    const byName = new Map<string, ArgumentFacts>();
    for (const [name, presence] of presenceOf(first)) byName.set(name, { ...presence });
    for (const [name, words] of deprecationsOf(first))
      byName.set(name, { ...byName.get(name), deprecated: words });
    for (const { name, refusals } of slots) {
      const found = explain(refusals, known);
      const values = found.flatMap((constraint, index) => {
        const refusal = refusals[index];
        if (!constraint && refusal) unexplained.push({ ...refusal, mode, type });
        return constraint ? [constraint] : [];
      });
      for (const { rule } of values) counts[rule.kind] = (counts[rule.kind] ?? 0) + 1;
      if (values.length > 0) byName.set(name, { ...byName.get(name), values });
    }
    const whole = first.empty.find(
      ({ severity, path }) => severity === 'warning' && path.length === 0,
    );
    return {
      mode,
      type,
      sdk: sdkOf(first),
      refusesId: first.readOnly.some(
        ({ summary, path }) => summary === 'Invalid or unknown key' && path[0] === 'id',
      ),
      deprecated: whole && { summary: whole.summary, detail: whole.detail },
      groups: groupsOf(first),
      arguments: byName,
    };
  });
  return { facts, unexplained, counts };
}

/** Warnings about the mere use of an argument, where the path tells it. */
function deprecationsOf({ crowded }: FirstLook): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>();
  for (const { above, says } of crowded) {
    if (above.some(({ nesting }) => nesting === 'set')) continue;
    for (const { severity, summary, detail, path } of says) {
      const name = path.at(-1);
      if (severity !== 'warning' || !/deprecat/i.test(summary) || typeof name !== 'string')
        continue;
      const { dotted } = spellingsOf({ above, name, scalar: 'string', collection: 'none' });
      const spelt = path.reduce<string>(
        (text, step) =>
          typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step,
        '',
      );
      if (spelt === dotted) found.set(slotName({ above, name }), { summary, detail });
    }
  }
  return found;
}
