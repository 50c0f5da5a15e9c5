import { readSourceSchemas } from '../../../src/schema/read-source-schema.ts';
import { addSchema } from '../../../src/schema/user-schemas.ts';

// Adds the one provider of an exported schema as this version.
const [directory = '', version = '', text = ''] = process.argv.slice(2);
for (const [address, schema] of readSourceSchemas(text))
  addSchema(directory, { address, version, schema, source: 'program' });
