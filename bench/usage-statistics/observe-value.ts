import { resourceSteps } from '../../src/check/resolve-type.ts';
import type { ResourceMode } from '../../src/finding/finding.ts';
import type { Expression, Step, Traversal } from '../../src/hcl/expression.ts';
import { constantString, quote } from '../../src/hcl/value.ts';
import type { ServicesOf } from './role-services.ts';

export type ObservedValue =
  | { readonly kind: 'block' }
  | { readonly kind: 'literal'; readonly items: readonly string[]; readonly text: string }
  | {
      readonly kind: 'reference';
      readonly edges: readonly ObservedEdge[];
      /** The services that the roles referred to are for. */
      readonly principals: readonly string[];
    }
  | { readonly kind: 'variable' | 'other' };

export interface ObservedEdge {
  readonly mode: ResourceMode;
  readonly type: string;
  readonly attribute: string;
  readonly address: string;
}

/** What kind of value an argument has; only literals and names of the schema are kept. */
export function observedValue(
  bytes: Buffer,
  servicesOf: ServicesOf,
  value: Expression,
): ObservedValue {
  const whole = bare(value);
  const items = whole.kind === 'tuple' ? whole.items.map(bare) : [whole];
  const list = whole.kind === 'tuple';
  const texts = items.map((item) => literalText(bytes, item));
  if (texts.length > 0 && texts.every((text) => text !== undefined)) {
    const text = list ? `[${texts.join(', ')}]` : (texts[0] ?? '');
    return { kind: 'literal', items: texts, text };
  }
  const edges = items.map(edgeOf);
  if (edges.length > 0 && edges.every((edge) => edge !== undefined))
    return { kind: 'reference', edges, principals: edges.flatMap(servicesOf) };
  return { kind: items.length > 0 && items.every(isVariable) ? 'variable' : 'other' };
}

/** Without parentheses and the quotes of `"${x}"`. */
function bare(value: Expression): Expression {
  if (value.kind === 'parens') return bare(value.inner);
  const [only, ...more] = value.kind === 'template' && !value.heredoc ? value.parts : [];
  return only?.kind === 'interpolation' && more.length === 0 ? bare(only.value) : value;
}

function literalText(bytes: Buffer, value: Expression): string | undefined {
  if (value.kind === 'number') return value.text;
  if (value.kind === 'bool') return String(value.value);
  if (value.kind === 'template' && value.heredoc) return undefined;
  const text = constantString(bytes, value);
  return text === undefined ? undefined : quote(text);
}

function isVariable(value: Expression): boolean {
  return value.kind === 'traversal' && (value.root.text === 'var' || value.root.text === 'local');
}

function edgeOf(value: Expression): ObservedEdge | undefined {
  if (value.kind !== 'traversal' || NO_RESOURCE.has(value.root.text)) return undefined;
  const steps = resourceSteps(value as Traversal);
  if (!steps) return undefined;
  const { mode, type, address, rest } = steps;
  const attribute = attributeText(withoutInstance(rest));
  return attribute === undefined ? undefined : { mode, type, address, attribute };
}

const NO_RESOURCE: ReadonlySet<string> = new Set([
  'var',
  'local',
  'each',
  'count',
  'module',
  'path',
  'self',
  'terraform',
]);

/** `[0]`, `["a"]` and `[*]` right behind an address choose instances. */
const withoutInstance = (steps: readonly Step[]): readonly Step[] =>
  steps[0] && steps[0].kind !== 'attribute' ? steps.slice(1) : steps;

/** `id`, `identity[0].oidc[0].issuer`; undefined for what is not made of names and constant numbers. */
function attributeText(steps: readonly Step[]): string | undefined {
  let text = '';
  for (const step of steps) {
    if (step.kind === 'attribute') text += text === '' ? step.name : `.${step.name}`;
    else if (step.kind === 'index' && step.key.kind === 'number') text += `[${step.key.text}]`;
    else return undefined;
  }
  return text === '' ? undefined : text;
}
