import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import type { OpenCatalogue } from '../schema/catalogue.ts';
import { SCHEMAS_VARIABLE, userSchemasDirectory } from '../schema/user-schemas.ts';
import { addSchemas } from './add-schemas.ts';
import { useColour } from './colour.ts';
import type { Context } from './context.ts';
import { withExamples } from './examples.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openSchemas } from './open-schemas.ts';
import { schemaListJson, schemaPageJson } from './schema-json.ts';
import { schemaList } from './schema-list.ts';
import { schemaPage } from './schema-page.ts';

/** `schema add`, `schema list` and `schema show`. */
export function schemaCommand(context: Context, exit: (code: ExitCode) => void): Command {
  const command = new Command('schema').description(
    'Show the provider schemas that are stored, and add your own.',
  );
  const add = command
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
    .addOption(jsonOption())
    .action(async (file: string, flags: AddFlags) => {
      const directory = directoryOf(flags, context);
      exit(await addSchemas(file, { ...flags, directory }, context));
    });
  withExamples(add, [
    ['iac-dpo schema add schema.json --version 1.2.3', 'of one provider'],
    ['iac-dpo schema add infra/schema.json', 'versions as in infra/.terraform.lock.hcl'],
    ['iac-dpo schema add schema.json --name acme/cloud --version 1.2.3', 'one of several'],
  ]);
  const list = command
    .command('list')
    .description('List the stored releases of every provider, the newest first.')
    .addOption(schemasOption())
    .addOption(jsonOption())
    .action((flags: Flags) => {
      const catalogue = open(flags, context);
      context.stdout.write(
        flags.json ? schemaListJson(catalogue) : schemaList(catalogue, colours(context)),
      );
      exit(EXIT.ok);
    });
  withExamples(list, [
    ['iac-dpo schema list', 'what is stored, the newest first'],
    ['iac-dpo schema list --schemas mine --json', 'for a program to read'],
  ]);
  const show = command
    .command('show')
    .description('Show the arguments and blocks of a type, or of a provider itself.')
    .argument(
      '<type>',
      'a resource, data source (data.TYPE), ephemeral resource (ephemeral.TYPE) or provider',
    )
    .addOption(new Option('--provider <name>', 'whose type it is, e.g. google-beta'))
    .addOption(new Option('--version <version>', 'of which release'))
    .addOption(schemasOption())
    .addOption(jsonOption())
    .action((type: string, flags: ShowFlags) => {
      const catalogue = open(flags, context);
      context.stdout.write(
        flags.json
          ? schemaPageJson(catalogue, type, flags)
          : schemaPage(catalogue, type, flags, colours(context)),
      );
      exit(EXIT.ok);
    });
  withExamples(show, [
    ['iac-dpo schema show aws_s3_bucket', 'a resource'],
    ['iac-dpo schema show data.aws_ami --version 6.69.1', 'a data source, of one release'],
    ['iac-dpo schema show google_project --provider google-beta', 'of one provider'],
  ]);
  return command;
}

interface Flags {
  readonly schemas?: string;
  readonly json?: true;
}

interface AddFlags extends Flags {
  readonly name?: string;
  readonly version?: string;
}

interface ShowFlags extends Flags {
  readonly provider?: string;
  readonly version?: string;
}

const jsonOption = (): Option => new Option('--json', 'print one JSON document');

const schemasOption = (): Option =>
  new Option(
    '--schemas <folder>',
    `the folder of your own schemas, instead of $${SCHEMAS_VARIABLE}`,
  );

const directoryOf = (flags: Flags, context: Context): string =>
  userSchemasDirectory(withFolder(flags, context));

const withFolder = ({ schemas }: Flags, { cwd, env }: Context): Context['env'] =>
  schemas === undefined ? env : { ...env, [SCHEMAS_VARIABLE]: resolve(cwd, schemas) };

const open = (flags: Flags, context: Context): OpenCatalogue =>
  openSchemas(withFolder(flags, context));

const colours = (context: Context) => pc.createColors(useColour(context.stdout, context.env));
