import type { Block, Document, Item } from '../../../hcl/tree.ts';
import { attributesOf } from '../../../hcl/walk.ts';
import { attribute as attributeNamed } from '../../../module/module-view.ts';
import { type ConstantValue, textOf } from './constant-values.ts';
import { type KeyedText, leavesOfExpression } from './leaves-of-expression.ts';

/** A constant with the names it stands under: what the hazards are looked for in. */
export interface Leaf extends KeyedText {
  /** Blocks around it, outermost first. */
  readonly path: readonly Block[];
}

/** Every constant of a declaration, also inside of function calls, templates and JSON texts. Each place once. */
export function* leavesOf(
  document: Document,
  item: Item,
  constantOf: ConstantValue,
): Generator<Leaf> {
  const attributes =
    item.kind === 'attribute' ? [{ attribute: item, path: [] }] : attributesOf(item.body, [item]);
  for (const { attribute, path } of attributes) {
    const seen = new Set<string>();
    const keys = keysOf(document, attribute.name.text, path, constantOf);
    for (const leaf of leavesOfExpression(document.bytes, attribute.value, keys, constantOf)) {
      const place = [...leaf.keys, leaf.text].join('\0');
      if (seen.has(place)) continue;
      seen.add(place);
      yield { ...leaf, path };
    }
  }
}

/** The default of a variable stands under the variable's name; a `value` beside a `name` under that, too. */
function keysOf(
  { bytes }: Document,
  name: string,
  path: readonly Block[],
  constantOf: ConstantValue,
): readonly string[] {
  const block = path.at(-1);
  if (path.length === 1 && block?.type.text === 'variable' && name === 'default')
    return [block.labels[0]?.text ?? name];
  const beside = name === 'value' && block ? attributeNamed(block, 'name') : undefined;
  const about = beside && textOf(constantOf(bytes, beside.value));
  return about === undefined ? [name] : [name, about];
}
