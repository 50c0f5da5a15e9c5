import { cleanLine } from '../report/untrusted-text.ts';
import type { CoreRequest } from '../terraform/engine/core.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';
import type { Engine, Services, Validator } from './services.ts';

/** The validator of an engine; where a named one is not there, the engine's own words on the way out. */
export async function openValidator(
  services: Services,
  { engine, core }: { readonly engine: Engine; readonly core: CoreRequest },
  warn: (notice: string) => void,
): Promise<Validator> {
  const validator = await services.validator(engine, core).catch((error: unknown) => {
    if (error instanceof CliError) throw error;
    const words = cleanLine(error instanceof Error ? error.message : String(error));
    throw new CliError(EXIT.validator, `--engine ${engine}: ${words}`, { cause: error });
  });
  if (validator.notice !== undefined) warn(cleanLine(validator.notice));
  return validator;
}
