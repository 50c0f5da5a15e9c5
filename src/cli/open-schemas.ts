import { type OpenCatalogue, openCatalogue, SchemaError } from '../schema/catalogue.ts';
import { schemasDirectory } from '../schema/schemas-directory.ts';
import { addedSchemas } from '../schema/user-schemas.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';

/** The stored schemas, those that the user of this environment added included. */
export function openSchemas(env: Context['env']): OpenCatalogue {
  try {
    return openCatalogue(schemasDirectory(), addedSchemas(env));
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new CliError(EXIT.input, `${error.message} Next: do that and run it again.`, {
      cause: error,
    });
  }
}
