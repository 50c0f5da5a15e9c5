import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue } from '../../../src/schema/catalogue.ts';
import { readSourceSchemas } from '../../../src/schema/read-source-schema.ts';
import { schemasDirectory } from '../../../src/schema/schemas-directory.ts';
import { addSchema } from '../../../src/schema/user-schemas.ts';
import { programOf } from '../programs.ts';
import type { Scenario } from '../scenario.ts';

/** A release that is added anew, in place of one of the same version. */
export const schemaAdd: Scenario = {
  name: 'iac-dpo schema add',
  promise: 'the old schema is found until the new one is, and no other one is lost',
  atOnce: 'safe',
  open: async (folder) => {
    const [input, mine] = [join(folder, 'cloud.json'), join(folder, 'mine')];
    await writeFile(input, exported('new_server'));
    for (const version of [VERSION, '1.0.0']) {
      const schema = readSourceSchemas(exported('old_server')).get(ADDRESS);
      if (schema) addSchema(mine, { address: ADDRESS, version, schema, source: 'before' });
    }
    const found = (): string => {
      const catalogue = openCatalogue(schemasDirectory(), mine);
      const typesAt = (locked: string) => [
        ...(catalogue.find(ADDRESS, { locked, constraints: [] })?.resourceTypes ?? []),
      ];
      return `${typesAt('1.0.0')}, ${typesAt(VERSION)}`;
    };
    return {
      program: {
        args: [
          await programOf('src/cli.ts'),
          'schema',
          'add',
          input,
          '--version',
          VERSION,
          '--schemas',
          mine,
        ],
        cwd: folder,
        env: {},
      },
      check: async (whole) => {
        const now = found();
        if (!whole.startsWith(now) && now !== 'old_server, old_server')
          throw new Error(`the catalogue finds ${now}`);
      },
      result: async () => {
        const { files } = JSON.parse(await readFile(join(mine, 'manifest.json'), 'utf8'));
        return `${found()} in ${files.length} files`;
      },
      [Symbol.asyncDispose]: async () => {},
    };
  },
};

const ADDRESS = 'registry.example.com/acme/cloud';
const VERSION = '2.0.0';

const exported = (type: string): string =>
  JSON.stringify({
    format_version: '1.0',
    provider_schemas: {
      [ADDRESS]: {
        provider: { version: 0, block: {} },
        resource_schemas: {
          [type]: {
            version: 0,
            block: { attributes: { name: { type: 'string', required: true } } },
          },
        },
      },
    },
  });
