import { resolve } from 'node:path';
import { ControllerError } from '../controller/controller-error.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { NO_CONTROLLER } from './options.ts';
import type { ControllerRequest, OpenedRanker } from './services.ts';

/** The controller that was asked for; where its model cannot be used, its own words on the way out. */
export async function openRanker(
  { controller, device }: ControllerRequest,
  { services, cwd, signal }: Context,
): Promise<OpenedRanker> {
  if (controller === NO_CONTROLLER) return RULES_ALONE;
  return services
    .ranker({ controller: resolve(cwd, controller), device }, signal)
    .catch((error: unknown) => {
      if (!(error instanceof ControllerError)) throw error;
      const words = cleanLine(error.message);
      throw new CliError(
        EXIT.validator,
        `--controller ${cleanLine(controller)}: ${words} Next: name another folder, or none.`,
        { cause: error },
      );
    });
}

/** Says what the controller could not answer, once everything is done. */
export function tellFailures({ failed }: OpenedRanker, { stderr }: Context): void {
  const words = failed();
  if (words !== undefined) stderr.write(`iac-dpo: ${cleanLine(words)}\n`);
}

const RULES_ALONE: OpenedRanker = {
  ranker: undefined,
  failed: () => undefined,
  [Symbol.asyncDispose]: async () => {},
};
