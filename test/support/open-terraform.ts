import { type OpenCatalogue, openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import type { DetectOptions, EngineRequest } from '../../src/terraform/detect-engine.ts';
import { openValidator } from '../../src/terraform/open-validator.ts';
import type { Validator } from '../../src/terraform/validator.ts';

/** `import.meta` is not to be had under jest, whose root is the package's. */
export const storedSchemas = (): OpenCatalogue =>
  openCatalogue(schemasDirectory(`file://${process.cwd()}/src/schema/`));

/** A validator of real terraform; throws what `openValidator` throws. */
export async function openTerraform(
  request: EngineRequest = 'local',
  options: Partial<DetectOptions> = {},
  catalogue: OpenCatalogue = storedSchemas(),
): Promise<Validator> {
  const opened = await openValidator(request, catalogue, {
    environment: process.env,
    ...options,
  });
  if (opened.kind === 'checker') throw new Error(opened.why);
  return opened.validator;
}
