import { providerOf } from '../check/scope.ts';
import type { Finding } from '../finding/finding.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import { canonicalAddress } from '../schema/catalogue.ts';
import { locate, type RepairContext } from './context.ts';

/** Whether the finding rests on a schema that may be wrong: put together from other sources, or of another release. */
export function isUnsure(context: RepairContext, finding: Finding): boolean {
  const [block] = locate(context, finding)?.path ?? [];
  const [type] = block?.labels ?? [];
  if (!block || !type) return false;
  const name = block.type.text === 'provider' ? type.text : providerNameOf(type.text, block);
  const provider = providerOf(context.scope, name);
  const choice = provider && context.scope.chosen?.choices.get(canonicalAddress(provider.address));
  return provider?.exactness === 'reconstructed' || choice?.how === 'nearest';
}
