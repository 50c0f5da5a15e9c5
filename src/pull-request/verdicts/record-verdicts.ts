import type { Validation } from '../../finding/verdict.ts';
import type { Module } from '../../module/module.ts';
import { moduleHash } from '../../module/module-hash.ts';
import type { VerdictFile } from './verdict-file.ts';

type Validate = (module: Module, signal?: AbortSignal) => Promise<Validation>;

/** A validator that remembers what terraform said; what only the checker said, or nobody, is not worth handing on. */
export function recordVerdicts(validate: Validate): {
  readonly validate: Validate;
  readonly verdicts: () => VerdictFile['verdicts'];
} {
  const said = new Map<string, VerdictFile['verdicts'][number]>();
  return {
    validate: async (module, signal) => {
      const validation = await validate(module, signal);
      const { tier, verdict, schemas = [] } = validation;
      if (tier !== 'checker' && verdict !== 'unknown') {
        const hash = moduleHash(module);
        const used = schemas.map(({ provider, version, exactness, how }) => ({
          provider,
          version,
          exactness,
          how,
        }));
        said.set(hash, { module: hash, tier, verdict, schemas: used });
      }
      return validation;
    },
    verdicts: () => [...said.values()],
  };
}
