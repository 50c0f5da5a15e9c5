import { checkModule } from '../check/check.ts';
import { type FindConstraints, openConstraints } from '../constraints/open-constraints.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { readModule } from '../module/read-module.ts';
import { draftChoiceMaker } from '../preference/drafts/draft-choices.ts';
import { heldOutMaker } from '../preference/pairs/held-out.ts';
import { choiceMaker } from '../preference/pairs/make-choices.ts';
import { repairModule } from '../repair/repair-module.ts';
import { type OpenCatalogue, openCatalogue } from '../schema/catalogue.ts';
import { schemasDirectory } from '../schema/schemas-directory.ts';
import { addedSchemas } from '../schema/user-schemas.ts';
import type { CoreRequest } from '../terraform/engine/core.ts';
import { asOpenTofu } from '../terraform/opentofu-files.ts';
import { openUsage } from '../usage/open-usage.ts';
import { type UsageCatalogue, withUsage } from '../usage/with-usage.ts';
import { containerSettings } from './container-settings.ts';
import type { Engine, Services, Validator } from './services.ts';
import { wireRanker } from './wire-ranker.ts';

/** What is stored of the providers. */
type Knowledge = OpenCatalogue & UsageCatalogue & { readonly constraints: FindConstraints };

/** The real services, over the package's own schemas and the environment of the process. */
export function wireServices(env: Readonly<Record<string, string | undefined>>): Services {
  let opened: Knowledge | undefined;
  const catalogue = (): Knowledge => {
    opened ??= {
      ...withUsage(
        openCatalogue(schemasDirectory(), addedSchemas(env)),
        openUsage(schemasDirectory()),
      ),
      constraints: openConstraints(schemasDirectory()),
    };
    return opened;
  };
  return {
    readModule,
    validator: (engine, core) => openValidator(engine, core, catalogue(), env),
    ranker: wireRanker,
    catalogue,
    choices: (seed, sampler) => choiceMaker(catalogue(), seed, sampler),
    draftChoices: ({ validate }) => draftChoiceMaker(catalogue(), validate),
    heldOut: (seed) => heldOutMaker(catalogue(), seed),
    repair: (module, { validator, ...options }) =>
      repairModule(validator.core === 'tofu' ? asOpenTofu(module) : module, {
        ...options,
        catalogue: catalogue(),
        validate: validator.validate,
      }),
  };
}

async function openValidator(
  engine: Engine,
  core: CoreRequest,
  catalogue: Knowledge,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Validator> {
  const containers = containerSettings(env);
  // gRPC is half of the bundle: loaded only when terraform may be asked.
  const terraform = await import('../terraform/open-validator.ts');
  const found = await terraform.openValidator(engine, catalogue, {
    environment: env,
    core,
    ...(containers && { containers }),
  });
  if (found.kind === 'checker')
    return checker(catalogue, engine === 'auto' ? found.why : undefined);
  const { validator } = found;
  if (validator.core === 'terraform') return validator;
  return {
    ...validator,
    validate: (module, signal) => validator.validate(asOpenTofu(module), signal),
  };
}

const checker = (catalogue: Knowledge, why: string | undefined): Validator => ({
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
