import { basename } from 'node:path';
import { cleanLine } from '../report/untrusted-text.ts';
import { canonicalAddress, type OpenCatalogue, SchemaError } from '../schema/catalogue.ts';
import type { BlockSchema, ProviderSchema } from '../schema/schema.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';

export interface Question {
  readonly provider?: string;
  readonly version?: string;
}

interface Answer {
  readonly provider: ProviderSchema;
  readonly title: string;
  readonly block: BlockSchema;
  /** Another mode that has a type of the same name, as one would ask for it. */
  readonly also?: string;
}

type Mode = 'resource' | 'data' | 'ephemeral';

/** The block that `aws_instance`, `data.aws_ami`, `ephemeral.x` or the name of a provider stands for. */
export function findSchemaType(catalogue: OpenCatalogue, name: string, question: Question): Answer {
  const [, prefix, type = ''] = /^(?:(resource|data|ephemeral)\.)?(.*)$/s.exec(name) ?? [];
  const modes: readonly Mode[] = prefix ? [prefix as Mode] : ['resource', 'data', 'ephemeral'];
  for (const address of addressesFor(catalogue, type, question)) {
    const provider = opened(catalogue, address, question);
    if (!prefix && isNameOf(address, type)) {
      return { provider, title: `provider ${type}`, block: provider.provider };
    }
    const [mode, other] = modes.filter((each) => provider.schemaOf(each, type) !== undefined);
    const block = mode && provider.schemaOf(mode, type);
    if (!mode || !block) continue;
    return {
      provider,
      title: `${mode} ${type}`,
      block,
      ...(other && { also: `${other}.${type}` }),
    };
  }
  const where = question.provider ? cleanLine(question.provider) : 'no stored provider';
  throw new CliError(
    EXIT.input,
    `${where} has ${question.provider ? 'no' : 'a'} type ${cleanLine(name)}. Next: see iac-dpo schema list, or pass --provider.`,
  );
}

/** The providers to look in: the one named, else those of the type's first word before all others. */
function addressesFor(
  catalogue: OpenCatalogue,
  type: string,
  { provider }: Question,
): readonly string[] {
  const addresses = catalogue.providers.map(({ address }) => address);
  if (provider === undefined) {
    const likely = addresses.filter((address) => isNameOf(address, type.split('_')[0] ?? ''));
    return [...likely, ...addresses.filter((address) => !likely.includes(address))];
  }
  const found = addresses.filter(
    (address) =>
      canonicalAddress(address) === canonicalAddress(provider) || isNameOf(address, provider),
  );
  if (found.length > 0) return found;
  throw new CliError(
    EXIT.usage,
    `no schema of ${cleanLine(provider)} is stored. Next: see iac-dpo schema list, or add it with iac-dpo schema add.`,
  );
}

const isNameOf = (address: string, name: string): boolean => basename(address) === name;

function opened(catalogue: OpenCatalogue, address: string, { version }: Question): ProviderSchema {
  try {
    const wanted = version === undefined ? undefined : { locked: version, constraints: [] };
    const choice = catalogue.choose(address, wanted);
    const found = catalogue.find(address, wanted);
    if (found && choice?.how !== 'nearest') return found;
    const held = catalogue.releases
      .filter((one) => one.address === address)
      .map((one) => one.version);
    throw new CliError(
      EXIT.usage,
      `${address} ${cleanLine(version ?? '')} is not stored. Next: pass one of ${held.join(', ')}, or add it with iac-dpo schema add.`,
    );
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new CliError(EXIT.input, `${error.message} Next: do that and run it again.`, {
      cause: error,
    });
  }
}
