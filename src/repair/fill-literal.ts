import type { ArgumentConstraints } from '../constraints/constraint.ts';
import { isBroken } from '../constraints/value-rule.ts';
import { quote } from '../hcl/value.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import type { PathUsage } from '../usage/usage.ts';
import { isSecretName } from './declare-variable.ts';
import { typicalValue } from './facts/typical-values.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';

/** Literals that need no one's knowledge: what nearly everyone writes, the only word allowed, a name after the label. */
export function literals(place: FillPlace, schema: AttributeSchema, facts: KnownFacts): Filled[] {
  const { usageOf, constraintsOf } = facts;
  const { name, type } = schema;
  const constraints = constraintsOf(name);
  const found: { readonly text: string; readonly score: number; readonly how?: string }[] = [];
  const known = typicalValue(place.type, [...place.path, name]);
  if (known !== undefined) found.push({ text: known, score: 0.8 });
  for (const { text, share } of habitsOf(name, usageOf(name)))
    found.push({ text, score: CHANCE + HABIT * share });
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

/** What others write, with the share of them that few observations vouch for. */
function habitsOf(
  name: string,
  usage: PathUsage | undefined,
): { readonly text: string; readonly share: number }[] {
  if (!usage || GUARDING.test(name) || ENABLING.test(name)) return [];
  return usage.literals.map(({ text, share }) => {
    const doubt = /^[\d.-]+$/.test(text) ? NUMBER_DOUBT : WORD_DOUBT;
    return { text, share: share * (usage.count / (usage.count + doubt)) };
  });
}

/** Observations, weighted, that would halve a share. Words are few, so that one seen is soon the usual one. */
const WORD_DOUBT = 0.4;
const NUMBER_DOUBT = 0.8;

const PLAIN = 'Managed by Terraform';

function onlyWord(constraints: ArgumentConstraints | undefined): string | undefined {
  for (const { rule } of constraints?.values ?? []) {
    if (rule.kind === 'one-of' && rule.values.length === 1) return String(rule.values[0]);
  }
  return undefined;
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
