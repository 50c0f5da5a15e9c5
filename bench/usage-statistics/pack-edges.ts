import type { PackedEdge } from '../../src/usage/unpack-usage.ts';
import type { EdgeUsage } from '../../src/usage/usage.ts';
import { edgesIn } from './edges.ts';
import type { FindSchema } from './observe.ts';
import { LEAST_SHARE, percent, rounded } from './rounding.ts';
import type { Use } from './tally.ts';

/** More of them would only name rarer habits. */
const MOST = 6;

export function packEdges(
  uses: readonly Use[],
  bodies: readonly Use[],
  schemaOf: FindSchema,
): PackedEdge[] {
  return edgesIn(uses, bodies, MOST)
    .filter((edge) => edge.share >= LEAST_SHARE && isOfSchema(edge, schemaOf))
    .map(({ mode, type, attribute, count, share, drawn, several }) => [
      `${mode === 'data' ? 'data.' : ''}${type}.${attribute}`,
      rounded(count),
      percent(share),
      percent(drawn),
      percent(several),
    ]);
}

const isOfSchema = ({ mode, type, attribute }: EdgeUsage, schemaOf: FindSchema): boolean => {
  const [name = ''] = attribute.split(/[.[]/);
  const schema = schemaOf(mode, type);
  return schema !== undefined && (schema.attributes.has(name) || schema.blocks.has(name));
};
