import { countUsage } from '../../bench/usage-statistics/count.ts';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { unpackUsage } from '../../src/usage/unpack-usage.ts';
import type { ProviderUsage } from '../../src/usage/usage.ts';
import { withUsage } from '../../src/usage/with-usage.ts';
import { storedSchemas } from './open-terraform.ts';

/** Configurations to count, by repository; those of `acceptance` are the provider's own tests. */
export type Written = Readonly<Record<string, readonly string[]>>;

/** The statistics of AWS over a few texts. */
export function usageOf(written: Written): ProviderUsage {
  const provider = storedSchemas().find('aws');
  if (!provider) throw new Error('No stored schema of AWS.');
  const constraints = openConstraints(schemasDirectory())(provider.address, provider.version);
  const rows = Object.entries(written).flatMap(([repository, texts]) =>
    texts.map((text, index) => ({
      id: `${repository}-${index}`,
      text,
      repository,
      licence: 'MIT',
      group: repository,
      acceptance: repository === 'acceptance',
      valid: true,
    })),
  );
  return unpackUsage(countUsage(provider, constraints, rows, []));
}

/** The stored schemas with what the provider checks, and with statistics over a few texts. */
export function schemasUsedAs(written: Written) {
  const usage = usageOf(written);
  return {
    ...withUsage(storedSchemas(), (address) => (address.endsWith('/aws') ? usage : undefined)),
    constraints: openConstraints(schemasDirectory()),
  };
}
