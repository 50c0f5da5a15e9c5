import type { OpenCatalogue } from '../schema/catalogue.ts';
import { type DetectOptions, detectEngine, type EngineRequest } from './detect-engine.ts';
import { temporaryFolder } from './sandbox.ts';
import { createValidator, type Validator } from './validator.ts';

export type OpenedValidator =
  | { readonly kind: 'terraform'; readonly validator: Validator; readonly why: string }
  | { readonly kind: 'checker'; readonly why: string };

/**
 * A validator with its engine and its temporary folder, all gone when it is disposed.
 * Throws EngineError when `request` names an engine that does not answer.
 */
export async function openValidator(
  request: EngineRequest,
  catalogue: OpenCatalogue,
  options: Omit<DetectOptions, 'folder'>,
): Promise<OpenedValidator> {
  const folder = await temporaryFolder();
  try {
    const detected = await detectEngine(request, { ...options, folder: folder.path });
    if (detected.kind === 'checker') {
      await folder[Symbol.asyncDispose]();
      return detected;
    }
    const { engine, why } = detected;
    const validator = createValidator({ catalogue, engine, folder: folder.path });
    const dispose = async (): Promise<void> => {
      await validator[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    };
    return { kind: 'terraform', why, validator: { ...validator, [Symbol.asyncDispose]: dispose } };
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw error;
  }
}
