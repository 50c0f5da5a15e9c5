import type { FindConstraints } from '../../src/constraints/open-constraints.ts';
import type { ProviderSchema } from '../../src/schema/schema.ts';
import type { FindSchema } from './observe.ts';
import { observe } from './observe.ts';
import { type Counted, packUsage } from './pack.ts';
import type { CorpusRow } from './rows.ts';
import { Tally } from './tally.ts';

/**
 * The provider's own tests set what no one else does, and far outnumber the rest: five of them count as one
 * configuration that somebody needed.
 */
const ACCEPTANCE_WEIGHT = 0.2;

/** The packed statistics of one provider over rows of any. */
export function countUsage(
  provider: ProviderSchema,
  constraints: ReturnType<FindConstraints>,
  rows: readonly CorpusRow[],
  counted: Counted,
): string {
  const prefix = `${provider.address.split('/').at(-1)}_`;
  const schemaOf: FindSchema = (mode, type) =>
    type.startsWith(prefix) ? provider.schemaOf(mode, type) : undefined;
  const tally = new Tally();
  for (const row of rows) {
    for (const resource of observe(row.text, schemaOf))
      tally.add(resource, row.acceptance ? ACCEPTANCE_WEIGHT : 1, row);
  }
  return packUsage(tally, schemaOf, constraints, counted);
}
