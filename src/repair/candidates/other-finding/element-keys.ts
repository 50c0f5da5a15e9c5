import type { Expression } from '../../../hcl/expression.ts';
import type { Block } from '../../../hcl/tree.ts';
import { objectKey, sourceOf } from '../../../hcl/value.ts';
import { attribute, type ModuleView } from '../../../module/module-view.ts';
import type { Located, RepairContext } from '../../context.ts';
import { symbolsIn } from './repetition.ts';

/** Attributes that tell elements apart: those that every element has, the usual names first. */
export function keysOf(
  context: RepairContext,
  at: Located,
  block: Block,
  value: Expression,
): string[] {
  const known = attributesOf(context.scope.view, at, value);
  const used = new Set(
    symbolsIn(block, 'each').flatMap(({ steps: [first, second] }) =>
      first?.kind === 'attribute' && first.name === 'value' && second?.kind === 'attribute'
        ? [second.name]
        : [],
    ),
  );
  return KEYS.filter((key) => known?.has(key) ?? used.has(key)).slice(0, 1);
}

const KEYS: readonly string[] = [
  'name',
  'key',
  'id',
  'cidr_block',
  'cidr',
  'identifier',
  'username',
];

/** Of literal objects those that differ in all of them; of a variable those that its type names. */
function attributesOf(
  view: ModuleView,
  at: Located,
  value: Expression,
): ReadonlySet<string> | undefined {
  const list = literalBehind(view, at, value);
  if (list?.expression.kind === 'tuple') {
    const { bytes } = list;
    const rows = list.expression.items.map((item) =>
      item.kind === 'object'
        ? new Map(
            item.items.map((each) => [
              objectKey(bytes, each.key) ?? '',
              sourceOf(bytes, each.value),
            ]),
          )
        : new Map<string, string>(),
    );
    const [first] = rows;
    return new Set(
      [...(first?.keys() ?? [])].filter(
        (key) => new Set(rows.map((row) => row.get(key))).size === rows.length,
      ),
    );
  }
  const type = variableBehind(view, value);
  if (type === undefined) return undefined;
  return new Set([...type.matchAll(/([A-Za-z_]\w*)\s*=/g)].map(([, name]) => name as string));
}

/** Whether a list holds objects, as far as its literal or its type tells. */
export function hasObjects(view: ModuleView, at: Located, value: Expression): boolean {
  const list = literalBehind(view, at, value)?.expression;
  return (
    (list?.kind === 'tuple' && list.items.some(({ kind }) => kind === 'object')) ||
    /object\(/.test(variableBehind(view, value) ?? '')
  );
}

function literalBehind(
  view: ModuleView,
  { document }: Located,
  value: Expression,
): { bytes: Buffer; expression: Expression } | undefined {
  if (value.kind !== 'traversal') return { bytes: document.bytes, expression: value };
  const [step] = value.steps;
  const name = step?.kind === 'attribute' ? step.name : undefined;
  const local = view.locals.find((each) => value.root.text === 'local' && each.name === name);
  return local && { bytes: local.document.bytes, expression: local.attribute.value };
}

/** The type of the variable that a value is. */
function variableBehind(view: ModuleView, value: Expression): string | undefined {
  if (value.kind !== 'traversal' || value.root.text !== 'var') return undefined;
  const [step] = value.steps;
  const variable = view.variables.find(
    ({ name }) => step?.kind === 'attribute' && name === step.name,
  );
  const type = variable && attribute(variable.block, 'type')?.value;
  return variable && type ? sourceOf(variable.document.bytes, type) : undefined;
}
