import { resolve } from 'node:path';
import { ControllerError } from '../controller/controller-error.ts';
import { modelSource } from '../controller/package/model-source.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { NO_CONTROLLER } from './options.ts';
import { RULES_ALONE } from './rules-alone.ts';
import type { ControllerRequest, OpenedRanker } from './services.ts';

/** The controller that was asked for; where its model cannot be used, its own words on the way out. */
export async function openRanker(
  { controller, device }: ControllerRequest,
  { services, cwd, signal }: Context,
): Promise<OpenedRanker> {
  if (controller === NO_CONTROLLER) return RULES_ALONE;
  try {
    const source = modelSource(controller);
    const named = source.kind === 'folder' ? resolve(cwd, source.path) : controller;
    return await services.ranker({ controller: named, device }, signal);
  } catch (error) {
    if (!(error instanceof ControllerError)) throw error;
    const words = cleanLine(error.message);
    const next =
      error.reason === 'no-runtime'
        ? 'let npm_config_registry name a registry that has it, or take --controller none'
        : 'name another folder, or none';
    throw new CliError(
      EXIT.validator,
      `--controller ${cleanLine(shown(controller))}: ${words} Next: ${next}.`,
      { cause: error },
    );
  }
}

/** Without the query of a URL, which may be a secret. */
const shown = (controller: string): string => controller.replace(/\?[^#]*/, '');

/** Says what the controller could not answer, once everything is done. */
export function tellFailures({ failed }: OpenedRanker, { stderr }: Context): void {
  const words = failed();
  if (words !== undefined) stderr.write(`iac-dpo: ${cleanLine(words)}\n`);
}

/** The options of a repair that say who ranks and who writes. */
export const whoDecides = ({ ranker, author }: OpenedRanker) => ({
  ...(ranker && { ranker }),
  ...(author && { author }),
});
