import { checkModule } from '../check/check.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { readModule } from '../module/read-module.ts';
import { repairModule } from '../repair/repair-module.ts';
import { openCatalogue } from '../schema/catalogue.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import { schemasDirectory } from '../schema/schemas-directory.ts';
import { containerSettings } from './container-settings.ts';
import type { Engine, Services, Validator } from './services.ts';

/** The real services, over the package's own schemas and the environment of the process. */
export function wireServices(env: Readonly<Record<string, string | undefined>>): Services {
  let opened: SchemaCatalogue | undefined;
  const catalogue = (): SchemaCatalogue => {
    opened ??= openCatalogue(schemasDirectory());
    return opened;
  };
  return {
    readModule: (directory) => readModule(directory),
    validator: (engine) => openValidator(engine, catalogue(), env),
    repair: (module, { validator, ...options }) =>
      repairModule(module, { ...options, catalogue: catalogue(), validate: validator.validate }),
  };
}

async function openValidator(
  engine: Engine,
  catalogue: SchemaCatalogue,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Validator> {
  const containers = containerSettings(env);
  // gRPC is half of the bundle: loaded only when terraform may be asked.
  const terraform = await import('../terraform/open-validator.ts');
  const found = await terraform.openValidator(engine, catalogue, {
    environment: env,
    ...(containers && { containers }),
  });
  return found.kind === 'terraform'
    ? found.validator
    : checker(catalogue, engine === 'auto' ? found.why : undefined);
}

const checker = (catalogue: SchemaCatalogue, why: string | undefined): Validator => ({
  description: 'the checker alone',
  ...(why && {
    notice: `${why}. Nothing will be validated, only checked. Next: install terraform, podman or docker.`,
  }),
  validate: async (module: Module, signal?: AbortSignal): Promise<Validation> => {
    signal?.throwIfAborted();
    return checkModule(module, catalogue);
  },
  [Symbol.asyncDispose]: async () => {},
});
