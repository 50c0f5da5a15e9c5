import type { Block } from '../hcl/tree.ts';
import { attribute } from './module-view.ts';

/** The local provider name a resource belongs to: its `provider` argument or the first word of its type. */
export function providerNameOf(type: string, block: Block): string {
  const given = attribute(block, 'provider')?.value;
  if (given?.kind === 'traversal') return given.root.text;
  const separator = type.indexOf('_');
  return separator < 0 ? type : type.slice(0, separator);
}
