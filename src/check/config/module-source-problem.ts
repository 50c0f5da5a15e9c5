import { readSource } from '../../module/module-source.ts';
import { registryProblem } from '../../module/registry-source.ts';

/**
 * Why terraform cannot tell where to get a module from; undefined where it can, or finds out only when it
 * fetches it. Source: terraform internal/configs/module_call.go.
 */
export function moduleSourceProblem(
  source: string,
  hasVersion: boolean,
): { readonly summary: string; readonly detail: string } | undefined {
  const meant = readSource(source);
  if (!hasVersion)
    return meant.kind === 'invalid'
      ? { summary: 'Invalid module source address', detail: meant.why }
      : undefined;
  const problem =
    meant.kind === 'local'
      ? `can't use local directory "${source}" as a module registry address`
      : registryProblem(source);
  if (problem === undefined) return undefined;
  const detail = `Failed to parse module registry address: ${problem}.\n\nTerraform assumed that you intended a module registry source address because you also set the argument "version", which applies only to registry modules.`;
  return { summary: 'Invalid registry module source address', detail };
}
