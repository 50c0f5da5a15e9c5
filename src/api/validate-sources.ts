import { validatorFor } from '../cli/open-validator.ts';
import type { Services } from '../cli/services.ts';
import { validationsJson } from '../report/json-report.ts';
import { contextOf, engineOf } from './call-context.ts';
import type { ValidateOptions } from './options.ts';
import { readSource } from './read-source.ts';
import type { ValidateResult } from './result.ts';
import type { Source } from './source.ts';

/** `validate`, with the rest of the house as a value. */
export async function validateSources(
  sources: readonly Source[],
  options: ValidateOptions,
  services: Services,
): Promise<ValidateResult> {
  const context = contextOf(options, services);
  const modules = (await Promise.all(sources.map((one) => readSource(one, context)))).flat();
  await using validator = await validatorFor(context, engineOf(options));
  const results: Parameters<typeof validationsJson>[0][number][] = [];
  for (const { module } of modules) {
    context.signal.throwIfAborted();
    results.push({ module, validation: await validator.validate(module, context.signal) });
  }
  // The text of the command line, so that the two can never differ.
  return JSON.parse(validationsJson(results)) as ValidateResult;
}
