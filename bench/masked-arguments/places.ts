import type { Expression } from '../../src/hcl/expression.ts';
import type { Attribute, Block, Body, Document } from '../../src/hcl/tree.ts';
import { sourceOf } from '../../src/hcl/value.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { viewModule } from '../../src/module/module-view.ts';
import type { AttributeSchema, BlockSchema, ProviderSchema } from '../../src/schema/schema.ts';

/** A required argument that a module sets, and what it is set to. */
export interface MaskedPlace {
  /** Blocks around it by their place among their parents' items, outermost first. */
  readonly blocks: readonly Block[];
  readonly attribute: Attribute;
  readonly schema: AttributeSchema;
  readonly truth: string;
  readonly kind: TruthKind;
}

export type TruthKind = 'reference' | 'variable or local' | 'bool or number' | 'text' | 'other';

/** Every required argument that the resources and data sources of a text set. */
export function requiredIn(text: string, provider: ProviderSchema): MaskedPlace[] {
  const view = viewModule(moduleFromText('text', text));
  const found: MaskedPlace[] = [];
  for (const { mode, type, block, document } of view.resources) {
    const schema = provider.schemaOf(mode, type);
    if (schema) collect(document, block.body, schema, [block], found);
  }
  return found;
}

function collect(
  document: Document,
  body: Body,
  schema: BlockSchema,
  blocks: readonly Block[],
  found: MaskedPlace[],
): void {
  for (const item of body.items) {
    if (item.kind === 'block') {
      const nested = schema.blocks.get(item.type.text);
      if (nested) collect(document, item.body, nested.block, [...blocks, item], found);
      continue;
    }
    const attribute = schema.attributes.get(item.name.text);
    if (!attribute?.required) continue;
    found.push({
      blocks,
      attribute: item,
      schema: attribute,
      truth: plain(sourceOf(document.bytes, item.value)),
      kind: kindOf(item.value),
    });
  }
}

/** Layout and the braces of `"${x}"` make no difference. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^"\$\{([^{}"]+)\}"$/, '$1')
    .replace(/\[ /g, '[')
    .replace(/,? \]/g, ']')
    .trim();

function kindOf(value: Expression): TruthKind {
  switch (value.kind) {
    case 'parens':
      return kindOf(value.inner);
    case 'bool':
    case 'number':
      return 'bool or number';
    case 'tuple': {
      const kinds = new Set(value.items.map(kindOf));
      return kinds.size === 1 ? ([...kinds][0] ?? 'other') : 'other';
    }
    case 'template': {
      const [only, ...more] = value.parts;
      if (value.heredoc) return 'other';
      if (value.parts.every(({ kind }) => kind === 'text')) return 'text';
      return only?.kind === 'interpolation' && more.length === 0 ? kindOf(only.value) : 'other';
    }
    case 'traversal':
      if (value.root.text === 'var' || value.root.text === 'local') return 'variable or local';
      return OTHER_ROOTS.has(value.root.text) ? 'other' : 'reference';
    default:
      return 'other';
  }
}

const OTHER_ROOTS: ReadonlySet<string> = new Set(['each', 'count', 'module', 'path', 'self']);
