import type { ArgumentConstraints, ProviderConstraints } from '../../src/constraints/constraint.ts';
import type { ResourceMode } from '../../src/finding/finding.ts';
import type { PackedHeader } from '../../src/usage/unpack-usage.ts';
import type { FindSchema } from './observe.ts';
import { packEdges } from './pack-edges.ts';
import { packType } from './pack-type.ts';
import { byKey } from './rounding.ts';
import { entry, type Tally, type Use } from './tally.ts';

export type Counted = PackedHeader['counted'];

/** The text that `src/usage/unpack-usage.ts` reads. */
export function packUsage(
  tally: Tally,
  schemaOf: FindSchema,
  constraints: ProviderConstraints | undefined,
  counted: Counted,
): string {
  const lines: string[] = [''];
  const add = (value: object): number => lines.push(JSON.stringify(value)) - 1;
  const index: Record<'resource' | 'data', Record<string, number>> = { resource: {}, data: {} };
  const byName = new Map<string, Use[]>();
  for (const [key, type] of byKey(tally.types)) {
    const [mode, name] = key.split(' ') as [ResourceMode, string];
    const schema = schemaOf(mode, name);
    if (!schema || mode === 'ephemeral') continue;
    const facts = (path: readonly string[]): ArgumentConstraints | undefined =>
      constraintsAt(constraints, mode, name, path);
    index[mode][name] = add(packType(type, schema, facts, schemaOf));
    for (const [path, { uses }] of byKey(type.paths))
      entry(byName, path.split('.').at(-1) ?? '', (): Use[] => []).push(...uses);
  }
  const edges = add(
    Object.fromEntries(
      byKey(byName).flatMap(([name, uses]) => {
        const packed = packEdges(uses, [], schemaOf);
        return packed.length === 0 ? [] : [[name, packed]];
      }),
    ),
  );
  const principals = packPrincipals(tally.principals);
  lines[0] = JSON.stringify({
    format: 1,
    counted,
    ...index,
    edges,
    principals,
  } satisfies PackedHeader);
  return lines.join('\n');
}

/** The service of an argument where most agree. */
function packPrincipals(
  principals: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Record<string, string> {
  return Object.fromEntries(
    byKey(principals).flatMap(([argument, services]) => {
      const all = [...services.values()].reduce((sum, count) => sum + count, 0);
      const [best] = [...services].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return best && best[1] / all > AGREED ? [[argument, best[0]]] : [];
    }),
  );
}

const AGREED = 0.6;

function constraintsAt(
  constraints: ProviderConstraints | undefined,
  mode: ResourceMode,
  type: string,
  names: readonly string[],
): ArgumentConstraints | undefined {
  let place = constraints?.of(mode, type)?.place;
  for (const name of names.slice(0, -1)) place = place?.places.get(name)?.place;
  return place?.arguments.get(names.at(-1) ?? '');
}
