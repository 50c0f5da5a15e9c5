import type { ArgumentConstraints } from '../constraints/constraint.ts';
import { sourceOf } from '../hcl/value.ts';
import { attribute, type Declared, type ModuleView } from '../module/module-view.ts';
import type { AttributeSchema, CtyType } from '../schema/schema.ts';
import { freeVariableName, isSecretName, type NewVariable } from './declare-variable.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';
import { similarity, words } from './similarity.ts';
import { tellsApart } from './tells-apart.ts';

/** Nearer than this, a name is taken for the same word. */
const SAME = 0.9;

/** A variable or local of the draft with that name and, where it tells one, a type that converts. */
export function existingNames(
  draft: ModuleView,
  place: FillPlace,
  { name, type }: AttributeSchema,
): Filled[] {
  const fit = (own: string): number =>
    Math.max(similarity(own, name), similarity(own, `${place.label}_${name}`));
  return [
    ...draft.variables
      .filter((variable) => convertible(variable, type))
      .map((variable) => ({ text: `var.${variable.name}`, fit: fit(variable.name) })),
    ...draft.locals.map((local) => ({ text: `local.${local.name}`, fit: fit(local.name) })),
  ]
    .filter((found) => found.fit >= SAME)
    .map(({ text, fit: nearness }) => ({
      text,
      score: 0.85 * nearness,
      declares: [],
      how: `from ${text}`,
    }));
}

function convertible({ block, document }: Declared, type: CtyType): boolean {
  const written = attribute(block, 'type')?.value;
  const constraint = written ? sourceOf(document.bytes, written).replaceAll('"', '') : 'any';
  if (constraint === 'any') return true;
  if (typeof type === 'string') return PRIMITIVES.has(constraint);
  return (
    (type[0] === 'list' || type[0] === 'set') &&
    /^(?:list|set)\(/.test(constraint) &&
    typeof type[1] === 'string'
  );
}

const PRIMITIVES: ReadonlySet<string> = new Set(['string', 'number', 'bool']);

/** A variable for what only the author knows, named and described after the argument. */
export function newVariable(
  view: ModuleView,
  place: FillPlace,
  { name, type, sensitive }: AttributeSchema,
  { usageOf, constraintsOf }: KnownFacts,
): Filled {
  const generic = words(name).length === 1 || tellsApart(place.type, name);
  const wanted = generic
    ? `${place.label.replaceAll('-', '_')}_${[...place.path.slice(-1), name].join('_')}`
    : name;
  const isOfOtherType = (place.declared ?? []).some(
    (other) => other.name === wanted && JSON.stringify(other.type) !== JSON.stringify(type),
  );
  const variable: NewVariable = {
    name: freeVariableName(view, wanted, isOfOtherType ? [wanted] : []),
    type,
    description: `Value of ${[place.type, ...place.path, name].join('.')}${allowed(constraintsOf(name))}`,
    sensitive: sensitive || isSecretName(name),
  };
  return {
    text: `var.${variable.name}`,
    score: NEW + USUAL * (usageOf(name)?.variable ?? 0),
    declares: [variable],
    how: `as the new variable ${variable.name}`,
  };
}

const NEW = 0.5;
/** Where everyone has a variable, it is better than a literal. */
const USUAL = 0.2;

/** `, one of A, B, C` where the provider takes but a few words. */
function allowed(constraints: ArgumentConstraints | undefined): string {
  for (const { rule } of constraints?.values ?? []) {
    const values = rule.kind === 'one-of' ? rule.values.filter((value) => value !== '') : [];
    if (values.length > 0 && values.length <= MOST_NAMED) return `, one of ${values.join(', ')}`;
  }
  return '';
}

/** More words than this are a page of the documentation. */
const MOST_NAMED = 12;
