import { quote, sourceOf } from '../hcl/value.ts';
import { attribute, type Declared, type ModuleView } from '../module/module-view.ts';
import type { AttributeSchema, CtyType } from '../schema/schema.ts';
import type { RepairContext } from './context.ts';
import { freeVariableName, isSecretName, type NewVariable } from './declare-variable.ts';
import { typicalValue } from './facts/typical-values.ts';
import { references } from './fill-reference.ts';
import type { Filled, FillPlace } from './filled.ts';
import { similarity, words } from './similarity.ts';

/** Values for a required argument, best first: a reference, a variable that is there, a literal, a new variable. */
export function fillValue(
  { scope, draft }: RepairContext,
  place: FillPlace,
  schema: AttributeSchema,
): Filled[] {
  const filled = [
    ...references(scope, place, schema),
    ...existingVariables(draft, place, schema),
    ...literals(place, schema),
    newVariable(scope.view, place, schema),
  ];
  return filled.sort((a, b) => b.score - a.score);
}

/** A variable of the draft with that name and a type that converts. */
function existingVariables(
  draft: ModuleView,
  place: FillPlace,
  { name, type }: AttributeSchema,
): Filled[] {
  return draft.variables
    .filter((variable) => convertible(variable, type))
    .map((variable) => ({
      variable,
      fit: Math.max(
        similarity(variable.name, name),
        similarity(variable.name, `${place.label}_${name}`),
      ),
    }))
    .filter(({ fit }) => fit >= 0.9)
    .map(({ variable, fit }) => ({
      text: `var.${variable.name}`,
      score: 0.85 * fit,
      declares: [],
      how: `from var.${variable.name}`,
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

function literals(place: FillPlace, { name, type }: AttributeSchema): Filled[] {
  const typical = typicalValue(place.type, [...place.path, name]);
  const found: Filled[] =
    typical === undefined
      ? []
      : [{ text: typical, score: 0.8, declares: [], how: `as ${typical}` }];
  if (
    type === 'string' &&
    /(?:^|_)(?:name|identifier)$/.test(name) &&
    !/domain|user|zone|host/.test(name)
  ) {
    const label = quote(nameFromLabel(place.label));
    found.push({ text: label, score: 0.6, declares: [], how: `as ${label}` });
  }
  if (type === 'string' && name === 'description')
    found.push({
      text: '"Managed by Terraform"',
      score: 0.6,
      declares: [],
      how: 'with a plain text',
    });
  if (type === 'bool') found.push({ text: 'true', score: 0.45, declares: [], how: 'as true' });
  return found;
}

/** AWS names take letters, digits and dashes nearly everywhere. */
const nameFromLabel = (label: string): string => label.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();

function newVariable(
  view: ModuleView,
  place: FillPlace,
  { name, type, sensitive }: AttributeSchema,
): Filled {
  const generic = words(name).length === 1 || name === 'name';
  const wanted = generic
    ? `${place.label.replaceAll('-', '_')}_${[...place.path.slice(-1), name].join('_')}`
    : name;
  const variable: NewVariable = {
    name: freeVariableName(view, wanted),
    type,
    description: `Value of ${[place.type, ...place.path, name].join('.')}`,
    sensitive: sensitive || isSecretName(name),
  };
  return {
    text: `var.${variable.name}`,
    score: 0.5,
    declares: [variable],
    how: `as the new variable ${variable.name}`,
  };
}
