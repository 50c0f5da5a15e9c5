import { checkModule } from '../src/check/check.ts';
import type { Module } from '../src/module/module.ts';
import type { Repair } from '../src/repair/repair.ts';
import { DEFAULT_ROUNDS, type RepairOptions, repairModule } from '../src/repair/repair-module.ts';
import type { SchemaCatalogue } from '../src/schema/schema.ts';

/** The rules at work with the checker as the validator: milliseconds a module. */
export const repairByChecker = (
  module: Module,
  catalogue: SchemaCatalogue,
  options: Pick<RepairOptions, 'modernise' | 'budget'> = {},
): Promise<Repair> =>
  repairModule(module, {
    catalogue,
    validate: async (edited) => checkModule(edited, catalogue),
    maxRounds: DEFAULT_ROUNDS,
    ...options,
  });
