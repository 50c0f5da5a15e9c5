import { readdirSync, readFileSync } from 'node:fs';
import { openConstraints } from '../../../src/constraints/open-constraints.ts';
import type { Module } from '../../../src/module/module.ts';
import { schemasDirectory } from '../../../src/schema/schemas-directory.ts';
import { openUsage } from '../../../src/usage/open-usage.ts';
import { withUsage } from '../../../src/usage/with-usage.ts';
import { moduleOf } from '../../support/module-of.ts';
import { storedSchemas } from '../../support/open-terraform.ts';

const FOLDER = 'test/fixtures/faults';

/** Valid modules that have a place for every class of faults between them. */
export const validModules = (): { readonly name: string; readonly module: Module }[] =>
  readdirSync(FOLDER).map((name) => ({
    name,
    module: moduleOf(readFileSync(`${FOLDER}/${name}/main.tf`, 'utf8')),
  }));

const directory = (): string => schemasDirectory(`file://${process.cwd()}/src/schema/`);

/** The stored schemas with all that is known beside them. */
export const factsCatalogue = () => ({
  ...withUsage(storedSchemas(), openUsage(directory())),
  constraints: openConstraints(directory()),
});
