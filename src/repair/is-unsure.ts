import { providerOf } from '../check/scope.ts';
import type { Finding } from '../finding/finding.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import { canonicalAddress } from '../schema/catalogue.ts';
import type { ChosenHow } from '../schema/choose-release.ts';
import type { Exactness } from '../schema/schema.ts';
import { locate, type RepairContext } from './context.ts';

/** Whether the finding rests on a schema that may be wrong: put together from other sources, or of another release. */
export function isUnsure(context: RepairContext, finding: Finding): boolean {
  const { exactness, how } = sourceOf(context, finding);
  return exactness === 'reconstructed' || how === 'nearest';
}

/** Whether the finding rests on the schema of a release that the module does not ask for, the nearest that is stored. */
export const isOfOtherRelease = (context: RepairContext, finding: Finding): boolean =>
  sourceOf(context, finding).how === 'nearest';

function sourceOf(
  context: RepairContext,
  finding: Finding,
): { readonly exactness?: Exactness; readonly how?: ChosenHow } {
  const [block] = locate(context, finding)?.path ?? [];
  const [type] = block?.labels ?? [];
  if (!block || !type) return {};
  const name = block.type.text === 'provider' ? type.text : providerNameOf(type.text, block);
  const provider = providerOf(context.scope, name);
  const choice = provider && context.scope.chosen?.choices.get(canonicalAddress(provider.address));
  return {
    ...(provider && { exactness: provider.exactness }),
    ...(choice && { how: choice.how }),
  };
}
