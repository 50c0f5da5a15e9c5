import type { ArgumentConstraints } from '../constraints/constraint.ts';
import { isBroken } from '../constraints/value-rule.ts';
import { quote } from '../hcl/value.ts';
import type { ModuleView } from '../module/module-view.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import type { LiteralUsage, PathUsage } from '../usage/usage.ts';
import { isSecretName } from './declare-variable.ts';
import { typicalValue } from './facts/typical-values.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';
import { choiceOfBlock, isWhereabouts, toldChoice } from './told-choice.ts';

/**
 * Literals that need no one's knowledge: what nearly everyone writes, the only word allowed or the only one that the
 * module speaks of, a name after the label.
 */
export function literals(
  place: FillPlace,
  schema: AttributeSchema,
  facts: KnownFacts,
  view: ModuleView,
): Filled[] {
  const { usageOf, constraintsOf } = facts;
  const { name, type } = schema;
  const constraints = constraintsOf(name);
  const found: { readonly text: string; readonly score: number; readonly how?: string }[] = [];
  const known = typicalValue(place.type, [...place.path, name]);
  if (known !== undefined) found.push({ text: known, score: 0.8 });
  const choices = choicesOf(constraints);
  const told =
    choiceOfBlock(place, choices) ??
    (isWhereabouts(place.path, name) ? toldChoice(view, choices) : undefined);
  if (told !== undefined)
    found.push({
      text: quote(told),
      score: 0.75,
      how: `as ${quote(told)}, which the module speaks of`,
    });
  for (const { text, share } of habitsOf(place, schema, usageOf(name), choices))
    found.push({ text, score: CHANCE + HABIT * share, how: `as ${text}, as most have it` });
  const only = onlyWord(constraints);
  if (only !== undefined) found.push({ text: wrapped(quote(only), type), score: 0.8 });
  if (isNameOf(schema, place, facts)) {
    const text = nameFor(place.label, constraints);
    if (text !== undefined) found.push({ text: quote(text), score: 0.6 });
  }
  if (type === 'string' && name === 'description' && !refuses(constraints, PLAIN))
    found.push({ text: quote(PLAIN), score: 0.6, how: 'with a plain text' });
  if (type === 'bool') found.push({ text: 'true', score: ENABLING.test(name) ? 0.6 : 0.45 });
  return found.map(({ text, score, how = `as ${text}` }) => ({ text, score, declares: [], how }));
}

/** Half of all must write a literal before it is a better guess than a variable. */
const CHANCE = 0.24;
const HABIT = 0.5;

/** What keeps something safe is not decided by custom: examples are careless. */
const GUARDING = /encrypt|public|secur|protect|verif|auth/;

/** Who writes a block with such a switch means it to be on. */
const ENABLING = /^enabled?$/;

/** Of those who choose from a list, so many have to choose alike before it is no choice. */
const NO_CHOICE = 0.75;
/** That nothing is wanted commits the author to nothing. */
const NOTHING = /^"(?:NO_\w+|NONE)"$/i;

/** What others write, with the share of them that few observations vouch for. */
function habitsOf(
  { path }: FillPlace,
  { name, required }: AttributeSchema,
  usage: PathUsage | undefined,
  choices: readonly string[],
): { readonly text: string; readonly share: number }[] {
  if (!usage || GUARDING.test(name) || ENABLING.test(name)) return [];
  const isChoice = required && choices.length > 1;
  return inOneSpelling(usage.literals)
    .filter(({ text, share, brings }) => {
      if (IS_NUMBER.test(text)) return share > USUAL_NUMBER;
      if (!isChoice || NOTHING.test(text)) return true;
      return !isWhereabouts(path, name) && (share > NO_CHOICE || brings.length > 0);
    })
    .map(({ text, share }) => {
      const doubt = IS_NUMBER.test(text) ? NUMBER_DOUBT : WORD_DOUBT;
      return { text, share: share * (usage.count / (usage.count + doubt)) };
    });
}

const IS_NUMBER = /^[\d.-]+$/;
/** A size or a time that costs something is not decided by a bare majority. */
const USUAL_NUMBER = 0.65;

/** `"http"` and `"HTTP"` are one habit. */
const inOneSpelling = (literals: readonly LiteralUsage[]): LiteralUsage[] =>
  literals.map((one) => ({
    ...one,
    share: literals
      .filter(({ text }) => text.toLowerCase() === one.text.toLowerCase())
      .reduce((sum, { share }) => sum + share, 0),
  }));

/** Observations, weighted, that would halve a share. Words are few, so that one seen is soon the usual one. */
const WORD_DOUBT = 0.4;
const NUMBER_DOUBT = 0.8;

const PLAIN = 'Managed by Terraform';

function onlyWord(constraints: ArgumentConstraints | undefined): string | undefined {
  const [word, ...others] = choicesOf(constraints);
  return others.length === 0 ? word : undefined;
}

/** The words that the provider takes, where it takes but some. */
function choicesOf(constraints: ArgumentConstraints | undefined): readonly string[] {
  for (const { rule } of constraints?.values ?? [])
    if (rule.kind === 'one-of') return rule.values.map(String);
  return [];
}

const wrapped = (text: string, type: AttributeSchema['type']): string =>
  Array.isArray(type) ? `[${text}]` : text;

/** Whether the argument only tells things apart; `id` does inside a block, at the top it is computed. */
function isNameOf(
  { name, type, sensitive }: AttributeSchema,
  { path }: FillPlace,
  facts: KnownFacts,
): boolean {
  const usage = facts.usageOf(name);
  if (type !== 'string' || sensitive || isSecretName(name)) return false;
  if (isAnothers(usage)) return false;
  if (name === 'id') return path.length > 0 && usage !== undefined;
  // The name of a zone is a domain, which only its owner knows.
  if ((usage?.plain ?? 1) < MOSTLY) return false;
  // Beside a value it is a key, which means something.
  if (facts.usageOf('value') || facts.usageOf('values')) return false;
  return /(?:^|_)(?:name|identifier)$/.test(name) && !/domain|user|zone|host|service/.test(name);
}

/** Where fewer are plain words, the label is none of them. */
const MOSTLY = 0.7;

/** Whether the name is usually that of something else, which is referred to. */
function isAnothers(usage: PathUsage | undefined): boolean {
  const referred = (usage?.edges ?? []).reduce((sum, { count }) => sum + count, 0);
  return referred > 0.3 * (usage?.count ?? 0);
}

/** The label as a name that the provider takes; AWS takes letters, digits and dashes nearly everywhere. */
function nameFor(label: string, constraints: ArgumentConstraints | undefined): string | undefined {
  const dashed = label.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  return [dashed, dashed.replaceAll('-', '_'), dashed.replaceAll('-', '')].find(
    (name) => !refuses(constraints, name),
  );
}

const refuses = (constraints: ArgumentConstraints | undefined, text: string): boolean =>
  (constraints?.values ?? []).some((constraint) => isBroken(constraint, text));
