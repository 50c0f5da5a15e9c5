import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { cleanLine } from '../report/untrusted-text.ts';
import { SchemaError } from '../schema/catalogue.ts';
import { canonicalAddress } from '../schema/provider-address.ts';
import { readSourceSchemas } from '../schema/read-source-schema.ts';
import type { SourceProvider } from '../schema/source-schema.ts';
import { addSchema } from '../schema/user-schemas.ts';
import { parseVersion } from '../schema/version.ts';
import { LOCK_FILE, lockedVersions } from '../schema/wanted-versions.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

interface AddOptions {
  readonly name?: string;
  readonly version?: string;
  readonly json?: true;
  /** Where to. */
  readonly directory: string;
}

/** Adds the providers of a file to the user's own schemas. */
export async function addSchemas(
  file: string,
  options: AddOptions,
  context: Context,
): Promise<ExitCode> {
  const path = file === '-' ? file : resolve(context.cwd, file);
  const label = file === '-' ? 'standard input' : cleanLine(file);
  const schemas = meant(parse(await read(path, label), label), options, label);
  const locked = await lockedBeside(file === '-' ? context.cwd : dirname(path));
  // All versions first: a file is added as a whole or not at all.
  const versions = [...schemas.keys()].map(
    (address) => options.version ?? locked.get(canonicalAddress(address)) ?? unversioned(address),
  );
  for (const version of versions) assertVersion(version);
  const added: object[] = [];
  for (const [index, [address, schema]] of [...schemas].entries()) {
    const version = versions[index] ?? '';
    add({ address, version, schema, source: `schema add ${label}` }, options.directory);
    const types = Object.keys(schema.resource_schemas).length;
    added.push({ address, version, resourceTypes: types });
    if (options.json) continue;
    context.stdout.write(
      `added ${address} ${version}: ${types} resource types, in ${cleanLine(options.directory)}\n`,
    );
  }
  if (options.json)
    context.stdout.write(
      `${JSON.stringify({ formatVersion: 1, directory: options.directory, added }, null, 2)}\n`,
    );
  return EXIT.ok;
}

/** Five times the largest provider (AWS, 14 MB); what is larger was not made by terraform for one root. */
const MAX_BYTES = 64 * 1024 * 1024;

async function read(path: string, label: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    const source = path === '-' ? process.stdin : createReadStream(path);
    const stream = path.endsWith('.gz') ? source.pipe(createGunzip()) : source;
    source.on('error', (error: Error) => stream.destroy(error));
    for await (const chunk of stream) {
      bytes += (chunk as Buffer).length;
      if (bytes > MAX_BYTES) throw new SchemaError(`it holds more than ${MAX_BYTES >> 20} MB`);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw unusable(label, error);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string, label: string): ReadonlyMap<string, SourceProvider> {
  try {
    return readSourceSchemas(text);
  } catch (error) {
    throw unusable(label, error);
  }
}

function unusable(label: string, error: unknown): CliError {
  const words = cleanLine((error as Error).message);
  return new CliError(
    EXIT.input,
    `cannot use ${label}: ${words}. Next: give it what \`terraform providers schema -json\` prints.`,
    { cause: error },
  );
}

function meant(
  schemas: ReadonlyMap<string, SourceProvider>,
  { name, version }: AddOptions,
  label: string,
): ReadonlyMap<string, SourceProvider> {
  const addresses = [...schemas.keys()];
  const found = addresses.filter((address) => name === undefined || isNamed(address, name));
  const names = addresses.map((address) => cleanLine(address)).join(', ') || 'no provider';
  if (found.length === 0) {
    const what = name === undefined ? 'nothing to add' : `no ${cleanLine(name)}`;
    throw new CliError(
      EXIT.input,
      `${label} holds ${names}, ${what}. Next: check FILE and --name.`,
    );
  }
  if (version !== undefined && found.length > 1) {
    throw new CliError(
      EXIT.usage,
      `--version is of one provider, and ${label} holds ${names}. Next: pass --name.`,
    );
  }
  return new Map([...schemas].filter(([address]) => found.includes(address)));
}

const isNamed = (address: string, name: string): boolean =>
  canonicalAddress(address) === canonicalAddress(name) || address.endsWith(`/${name}`);

async function lockedBeside(folder: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await readFile(join(folder, LOCK_FILE)).catch(() => undefined);
  return bytes && bytes.length < MAX_LOCK_BYTES ? lockedVersions(bytes) : new Map();
}

const MAX_LOCK_BYTES = 1024 * 1024;

function unversioned(address: string): never {
  throw new CliError(
    EXIT.usage,
    `the version of ${cleanLine(address)} is not known: schemas do not say it. Next: pass --version, or put ${LOCK_FILE} beside FILE.`,
  );
}

function assertVersion(version: string): void {
  if (parseVersion(version)) return;
  throw new CliError(
    EXIT.usage,
    `"${cleanLine(version)}" is no version. Next: pass one like 5.100.0.`,
  );
}

function add(schema: Parameters<typeof addSchema>[1], directory: string): void {
  try {
    addSchema(directory, schema);
  } catch (error) {
    const words = cleanLine((error as Error).message);
    const next = error instanceof SchemaError ? 'do that' : 'check the folder, or pass --schemas';
    throw new CliError(
      EXIT.input,
      `cannot write to ${cleanLine(directory)}: ${words}. Next: ${next}.`,
      {
        cause: error,
      },
    );
  }
}
