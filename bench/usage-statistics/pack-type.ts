import type { ArgumentConstraints } from '../../src/constraints/constraint.ts';
import type { AttributeSchema, BlockSchema } from '../../src/schema/schema.ts';
import type { PackedPath, PackedType } from '../../src/usage/unpack-usage.ts';
import type { FindSchema } from './observe.ts';
import { packEdges } from './pack-edges.ts';
import { packLiterals, plainShare } from './pack-literals.ts';
import { byKey, percent, rounded } from './rounding.ts';
import type { TypeTally } from './tally.ts';

/** Everything counted about one type; `facts` are what the provider checks of an argument. */
export function packType(
  { declared, bodies, paths }: TypeTally,
  schema: BlockSchema,
  facts: (path: readonly string[]) => ArgumentConstraints | undefined,
  schemaOf: FindSchema,
): PackedType {
  const at = Object.fromEntries(
    byKey(paths).map(([path, tally]): [string, PackedPath] => {
      const names = path.split('.');
      const above = names.slice(0, -1).map((name) => `${name}.`);
      const around = bodies.get(above.join('')) ?? [];
      const possible = around.reduce((sum, { weight }) => sum + weight, 0);
      const attribute = attributeAt(schema, names);
      const variable = percent(tally.variable / tally.count);
      const plain = percent(plainShare(tally));
      const literals = attribute ? packLiterals(tally, attribute, facts(names), around) : [];
      const edges = packEdges(tally.uses, around, schemaOf);
      return [
        path,
        {
          s: percent(tally.parents / possible),
          n: rounded(tally.count),
          ...(variable > 0 && { v: variable }),
          ...(plain < 100 && { w: plain }),
          ...(literals.length > 0 && { l: literals }),
          ...(edges.length > 0 && { e: edges }),
        },
      ];
    }),
  );
  return { n: rounded(declared), p: at };
}

function attributeAt(schema: BlockSchema, names: readonly string[]): AttributeSchema | undefined {
  const [name = '', ...inner] = names;
  const attribute = schema.attributes.get(name);
  if (inner.length === 0) return attribute;
  const block = schema.blocks.get(name)?.block;
  if (block) return attributeAt(block, inner);
  return attribute?.nested && attributeAt({ ...attribute.nested, ...NO_BLOCKS }, inner);
}

const NO_BLOCKS = { blocks: new Map(), deprecated: false };
