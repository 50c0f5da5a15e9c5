import type { ValueConstraint, ValueRule, Words } from '../../src/constraints/constraint.ts';
import { holds } from '../../src/constraints/value-rule.ts';
import { filled } from '../../src/constraints/wording.ts';
import { LIBRARY, spelledRules } from './candidates.ts';
import type { Diagnostic } from './decode-diagnostics.ts';
import type { ObservedSlot } from './observation.ts';
import type { Slot } from './slots.ts';
import { spellingsOf, templateOf } from './template.ts';

/** A message an argument was refused with, and for which samples. */
export interface Refusal {
  readonly slot: Slot;
  readonly words: Words;
  readonly samples: readonly (string | number)[];
  readonly fired: readonly boolean[];
}

export function refusalsOf({ slot, observed }: ObservedSlot): readonly Refusal[] {
  const cases = observed.flatMap(([value, says]) =>
    typeof value === 'boolean'
      ? []
      : [{ value, errors: says.filter(({ severity }) => severity === 'error') }],
  );
  // A line break shows whether a message quotes its value as Go does; a short value stands anywhere.
  const rank = (value: string | number): number =>
    typeof value !== 'string' || value.length < 5 ? 0 : value.includes('\n') ? 2 : 1;
  const templates = new Map<string, { words: Words; fired: Set<string | number> }>();
  for (const { value, errors } of cases.toSorted((a, b) => rank(b.value) - rank(a.value))) {
    for (const said of errors) {
      const found = [...templates.values()].find(({ words }) => says(words, slot, value, said));
      const words = found?.words ?? withoutReason(templateOf(slot, value, said));
      const key = JSON.stringify(words);
      const entry = found ?? templates.get(key) ?? { words, fired: new Set() };
      entry.fired.add(value);
      templates.set(JSON.stringify(entry.words), entry);
    }
  }
  const samples = cases.map(({ value }) => value);
  const inSet = slot.above.some(({ nesting }) => nesting === 'set');
  // Paths end at a set, so a message there may be about a neighbour.
  const own = [...templates.values()].filter(
    ({ words }) => !inSet || /\{\w+\}/.test(words.summary + words.detail),
  );
  // What is no whole number is not looked at any further.
  const broken = own.find(({ words }) => words.summary.includes('must be a whole number'))?.fired;
  return own.map(({ words, fired }) => {
    const seen = fired === broken ? samples : samples.filter((sample) => !broken?.has(sample));
    return { slot, words, samples: seen, fired: seen.map((sample) => fired.has(sample)) };
  });
}

/** Whether the message is these words, filled in or with its reason left out. */
export function isSaidWith(
  words: Words,
  slot: Slot,
  value: string | number,
  said: Diagnostic,
): boolean {
  return (
    says(words, slot, value, said) ||
    JSON.stringify(withoutReason(templateOf(slot, value, said))) === JSON.stringify(words)
  );
}

function says(words: Words, slot: Slot, value: string | number, said: Diagnostic): boolean {
  const element = slot.collection === 'none' ? '' : '.0';
  const { key, dotted } = spellingsOf(slot);
  const filling = {
    name: slot.name,
    key: `${key}${element}`,
    dotted: `${dotted}${element ? '[0]' : ''}`,
    value: String(value),
  };
  return (
    filled(words.summary, filling) === said.summary && filled(words.detail, filling) === said.detail
  );
}

/** Go's own words about what it could not read differ from value to value; they are left out. */
function withoutReason({ summary, detail }: Words): Words {
  const cut = (text: string): string =>
    text
      .replace(/(contains an invalid JSON): .*$/s, '$1')
      .replace(/(invalid JSON policy): (?!not a JSON object|leading).*$/s, '$1')
      .replace(/(,? got (?:"\{value\}"|"\{quoted\}"))?: parsing time .*$/s, '')
      .replace(/: parsing time .*$/s, '')
      .replace(/\nError: parsing time .*$/s, '')
      .replace(/(is invalid): .*$/s, '$1')
      .replace(
        /(time: invalid duration|time: unknown unit|time: missing unit).*$/s,
        'not a duration',
      );
  return { summary: cut(summary), detail: cut(detail) };
}

/** Rules that explain a message, likeliest first: those it spells out, then those adopted for the same words, then the library. */
export type Explanations = ReadonlyMap<string, readonly ValueConstraint[]>;

export function explain(
  refusals: readonly Refusal[],
  known: Explanations,
): readonly (ValueConstraint | undefined)[] {
  return refusals.map((refusal) => {
    const { slot, words } = refusal;
    if (!comesAlone(refusal, refusals)) return alternatives(refusal, refusals, known);
    for (const rule of spelledRules(slot, words)) {
      if (isProven(rule, refusal)) return { rule, unless: [], words };
    }
    for (const { rule, unless } of known.get(JSON.stringify(words)) ?? []) {
      if (fits(rule, unless, refusal)) return { rule, unless, words };
    }
    const found = LIBRARY.find((rule) => canTell(rule, refusal) && isProven(rule, refusal));
    return found ? { rule: found, unless: [], words } : undefined;
  });
}

/** Whether the samples tell a rule of the library from the others; `TELLING_STRINGS` do for formats. */
const canTell = (rule: ValueRule, refusal: Refusal): boolean =>
  isRich(refusal) || (rule.kind === 'format' && refusal.samples.length >= 30);

/**
 * Whether some sample is refused with this message and no other. If none is, then perhaps the provider
 * takes any of several forms and this is only one of them.
 */
function comesAlone({ samples, fired }: Refusal, all: readonly Refusal[]): boolean {
  return samples.some(
    (sample, index) =>
      fired[index] &&
      all.filter((other) => other.fired[other.samples.indexOf(sample)] === true).length === 1,
  );
}

/** A pattern could fit by chance where little was refused, or nothing accepted. */
function isProven(rule: ValueRule, refusal: Refusal): boolean {
  if (!fits(rule, [], refusal)) return false;
  if (rule.kind !== 'matches' && rule.kind !== 'differs' && rule.kind !== 'format') return true;
  const { samples, fired, words } = refusal;
  if (rule.kind === 'matches' && /regular expression/.test(words.summary + words.detail))
    return true;
  const accepted = samples.filter((sample, index) => sample !== '' && !fired[index]);
  return accepted.length >= 2 && (rule.kind === 'format' || fired.filter(Boolean).length >= 2);
}

/** `validation.Any` of SDK 2: all messages come at once, where no alternative holds. */
function alternatives(
  refusal: Refusal,
  all: readonly Refusal[],
  known: Explanations,
): ValueConstraint | undefined {
  const together = all.filter(
    (other) =>
      other !== refusal &&
      other.samples.length === refusal.samples.length &&
      same(other.fired, refusal.fired),
  );
  if (together.length === 0 || together.length > 2) return undefined;
  const others = together.map((other) => rulesFor(other, known));
  for (const rule of rulesFor(refusal, known)) {
    for (const unless of combinations(others)) {
      if (fits(rule, unless, refusal)) return { rule, unless, words: refusal.words };
    }
  }
  return undefined;
}

/** Rules that may be one of several alternatives: broken wherever the message comes. */
function rulesFor(refusal: Refusal, known: Explanations): readonly ValueRule[] {
  const rules = [
    ...spelledRules(refusal.slot, refusal.words).slice(0, 12),
    ...(known.get(JSON.stringify(refusal.words)) ?? []).map(({ rule }) => rule),
    ...(isRich(refusal) ? LIBRARY.filter((rule) => rule.kind === 'format') : []),
  ];
  const { samples, fired } = refusal;
  return rules.filter((rule) => samples.every((s, i) => !fired[i] || !keeps(rule, s))).slice(0, 12);
}

function combinations(lists: readonly (readonly ValueRule[])[]): ValueRule[][] {
  return lists.reduce<ValueRule[][]>(
    (all, list) => all.flatMap((head) => list.map((rule) => [...head, rule])),
    [[]],
  );
}

function fits(rule: ValueRule, unless: readonly ValueRule[], { samples, fired }: Refusal): boolean {
  return samples.every((sample, index) => {
    const isBroken = !keeps(rule, sample) && !unless.some((other) => keeps(other, sample));
    return isBroken === fired[index];
  });
}

/** `holds`, remembered for the rules of the library, which meet the same samples thousands of times. */
function keeps(rule: ValueRule, sample: string | number): boolean {
  const answers = ANSWERS.get(rule);
  if (!answers) return holds(rule, sample);
  const known = answers.get(sample) ?? holds(rule, sample);
  answers.set(sample, known);
  return known;
}

const ANSWERS = new Map(LIBRARY.map((rule) => [rule, new Map<string | number, boolean>()]));

const same = (a: readonly boolean[], b: readonly boolean[]): boolean =>
  a.every((value, index) => value === b[index]);

/** Enough samples to tell the rules of the library apart. */
export const isRich = ({ samples, fired }: Refusal): boolean =>
  samples.length >= 60 && fired.filter(Boolean).length >= 1 && fired.some((f) => !f);
