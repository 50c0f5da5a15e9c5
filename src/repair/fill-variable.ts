import type { ArgumentConstraints } from '../constraints/constraint.ts';
import type { ModuleView } from '../module/module-view.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import { freeVariableName, isSecretName, type NewVariable } from './declare-variable.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';
import { words } from './similarity.ts';
import { tellsApart } from './tells-apart.ts';

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
