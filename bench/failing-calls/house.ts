import { checkModule } from '../../src/check/check.ts';
import type { Services, Validator } from '../../src/cli/services.ts';
import { wireServices } from '../../src/cli/wire-services.ts';
import type { Module } from '../../src/module/module.ts';

/** The real services, but for the judge: our checker, which speaks as terraform would and remembers what it accepted. */
export interface House {
  readonly services: Services;
  /** Modules that were called valid, as texts by file name. */
  readonly accepted: ReadonlyMap<string, string>[];
}

/** `judge`: what takes the checker's place as terraform. */
export function openHouse(judge?: (services: Services) => Promise<Validator>): House {
  services ??= wireServices(process.env);
  return furnish(services, judge);
}

/** Its catalogue is opened once. */
let services: Services | undefined;

function furnish(
  services: Services,
  judge: ((services: Services) => Promise<Validator>) | undefined,
): House {
  const accepted: ReadonlyMap<string, string>[] = [];
  const checker: Validator = {
    description: 'the checker alone',
    validate: async (module) => checkModule(module, services.catalogue()),
    [Symbol.asyncDispose]: async () => {},
  };
  const terraform: Validator = {
    ...checker,
    core: 'terraform',
    description: 'terraform 1.11.4 here',
    validate: async (module, signal) => {
      signal?.throwIfAborted();
      return { ...checkModule(module, services.catalogue()), tier: 'validator' };
    },
  };
  const remembering = (judging: Validator): Validator => ({
    ...judging,
    validate: async (module: Module, signal?: AbortSignal) => {
      const validation = await judging.validate(module, signal);
      if (validation.verdict === 'valid' && validation.tier !== 'checker')
        accepted.push(new Map(module.files.map(({ path, bytes }) => [path, bytes.toString()])));
      return validation;
    },
  });
  return {
    services: {
      ...services,
      validator: async (engine) =>
        engine === 'checker' ? checker : remembering(judge ? await judge(services) : terraform),
    },
    accepted,
  };
}
