import { tmpdir } from 'node:os';
import { cleanLine } from '../report/untrusted-text.ts';
import type { CoreRequest } from '../terraform/engine/core.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import type { Engine, Services, Validator } from './services.ts';

/** The validator that the flags of a command name; what a user should know of it goes to standard error. */
export const validatorFor = (
  { services, stderr }: Pick<Context, 'services' | 'stderr'>,
  flags: EngineFlags,
): Promise<Validator> =>
  openValidator(services, flags, (notice) => stderr.write(`iac-dpo: ${notice}\n`));

interface EngineFlags {
  readonly engine: Engine;
  readonly core: CoreRequest;
}

/** The validator of an engine; where a named one is not there, the engine's own words on the way out. */
export async function openValidator(
  services: Services,
  { engine, core }: EngineFlags,
  warn: (notice: string) => void,
): Promise<Validator> {
  const validator = await services.validator(engine, core).catch((error: unknown) => {
    if (error instanceof CliError) throw error;
    if (isAboutTemporary(error)) throw noTemporaryFolder(error);
    const words = cleanLine(error instanceof Error ? error.message : String(error));
    throw new CliError(EXIT.validator, `--engine ${engine}: ${words}`, { cause: error });
  });
  if (validator.notice !== undefined) warn(cleanLine(validator.notice));
  return validator;
}

/** Modules are copied to a folder of their own before a program sees them. */
const isAboutTemporary = (error: unknown): error is NodeJS.ErrnoException =>
  (error as NodeJS.ErrnoException | undefined)?.syscall === 'mkdtemp';

const noTemporaryFolder = (error: NodeJS.ErrnoException): CliError =>
  new CliError(
    EXIT.validator,
    `cannot make a folder in ${cleanLine(tmpdir())} (${error.code}). Next: let TMPDIR name a folder that can be written, or pass --engine checker.`,
    { cause: error },
  );
