import { type ProviderUse, providersOf } from '../init/providers-of.ts';
import type { Module } from '../module/module.ts';
import type { OpenCatalogue } from '../schema/catalogue.ts';
import type { Check } from './check.ts';

/** Whether the providers of some modules have schemas, each on a line. */
export function schemaChecks(
  modules: readonly Module[],
  catalogue: OpenCatalogue,
): readonly Check[] {
  const uses = providersOf(modules, catalogue);
  if (uses.length > 0) return uses.map(schemaCheck);
  const { releases, providers } = catalogue;
  const found = `${releases.length} releases of ${providers.length} providers are stored; none is needed here`;
  return [{ name: 'schemas', status: 'ok', found }];
}

function schemaCheck({ address, release }: ProviderUse): Check {
  if (!release)
    return {
      name: 'schemas',
      status: 'warning',
      found: `none of ${address}: what is written for it is not validated`,
      next: 'terraform providers schema -json > schema.json where it is initialised, then iac-dpo schema add schema.json',
    };
  const { version, exactness, how, wanted } = release;
  if (how === 'nearest')
    return {
      name: 'schemas',
      status: 'warning',
      found: `${address} ${version} (${exactness}) stands in for ${wanted}`,
      next: `add the one that is wanted with iac-dpo schema add, or see iac-dpo schema list`,
    };
  return {
    name: 'schemas',
    status: 'ok',
    found: `${address} ${version} (${exactness}, ${WORDS[how]})`,
  };
}

const WORDS = {
  default: 'no version is asked for',
  locked: 'as in the lock file',
  allowed: 'as its constraints allow',
} as const;
