import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { openValidator } from '../../src/terraform/open-validator.ts';

/** Real terraform over replayed schemas. This file is what `freezeOracle` freezes. */
export interface Oracle extends AsyncDisposable {
  readonly validate: (module: Module) => Promise<Validation>;
  /** With the version of terraform. */
  readonly description: string;
}

export async function openOracle(): Promise<Oracle> {
  const catalogue = openCatalogue(schemasDirectory());
  const opened = await openValidator('local', catalogue, { environment: process.env });
  if (opened.kind === 'checker') throw new Error(opened.why);
  return opened.validator;
}
