import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { type OpenCatalogue, openCatalogue, SchemaError } from '../schema/catalogue.ts';
import { schemasDirectory } from '../schema/schemas-directory.ts';
import { addedSchemas, SCHEMAS_VARIABLE, userSchemasDirectory } from '../schema/user-schemas.ts';
import { addSchemas } from './add-schemas.ts';
import { CliError } from './cli-error.ts';
import { useColour } from './colour.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { schemaList } from './schema-list.ts';
import { schemaPage } from './schema-page.ts';

/** `schema add`, `schema list` and `schema show`. */
export function schemaCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('schema').description(
    'Show the provider schemas that are stored, and add your own.',
  );
  command
    .command('add')
    .description(
      'Add the output of `terraform providers schema -json`. It is verified and packed into ' +
        `a folder of your own: $${SCHEMAS_VARIABLE}, else iac-dpo/schemas in your cache folder.`,
    )
    .argument('<file>', 'that output, .json or .json.gz; - for standard input')
    .addOption(new Option('--name <provider>', 'which provider of the file (default: all)'))
    .addOption(
      new Option(
        '--version <version>',
        'the release it is of (default: what .terraform.lock.hcl beside FILE says)',
      ),
    )
    .addOption(schemasOption())
    .action(async (file: string, flags: AddFlags) => {
      const directory = directoryOf(flags, context);
      exit(await addSchemas(file, { ...flags, directory }, context));
    });
  command
    .command('list')
    .description('List the stored releases of every provider, the newest first.')
    .addOption(schemasOption())
    .action((flags: Flags) => {
      context.stdout.write(schemaList(open(flags, context), colours(context)));
      exit(EXIT.ok);
    });
  command
    .command('show')
    .description('Show the arguments and blocks of a type, or of a provider itself.')
    .argument(
      '<type>',
      'a resource, data source (data.TYPE), ephemeral resource (ephemeral.TYPE) or provider',
    )
    .addOption(new Option('--provider <name>', 'whose type it is, e.g. google-beta'))
    .addOption(new Option('--version <version>', 'of which release'))
    .addOption(schemasOption())
    .action((type: string, flags: ShowFlags) => {
      context.stdout.write(schemaPage(open(flags, context), type, flags, colours(context)));
      exit(EXIT.ok);
    });
  return command;
}

interface Flags {
  readonly schemas?: string;
}

interface AddFlags extends Flags {
  readonly name?: string;
  readonly version?: string;
}

interface ShowFlags extends Flags {
  readonly provider?: string;
  readonly version?: string;
}

const schemasOption = (): Option =>
  new Option(
    '--schemas <folder>',
    `the folder of your own schemas, instead of $${SCHEMAS_VARIABLE}`,
  );

const directoryOf = (flags: Flags, context: Context): string =>
  userSchemasDirectory(withFolder(flags, context));

const withFolder = ({ schemas }: Flags, { cwd, env }: Context): Context['env'] =>
  schemas === undefined ? env : { ...env, [SCHEMAS_VARIABLE]: resolve(cwd, schemas) };

function open(flags: Flags, context: Context): OpenCatalogue {
  try {
    return openCatalogue(schemasDirectory(), addedSchemas(withFolder(flags, context)));
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new CliError(EXIT.input, `${error.message} Next: do that and run it again.`, {
      cause: error,
    });
  }
}

const colours = (context: Context) => pc.createColors(useColour(context.stdout, context.env));
