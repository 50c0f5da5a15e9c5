import type { Block } from '../hcl/tree.ts';
import { attribute } from '../module/module-view.ts';

/** By what a resource or module call is repeated; undefined for one that is there once. */
export function repetitionOf(block: Block): 'count' | 'for_each' | undefined {
  if (attribute(block, 'count')) return 'count';
  return attribute(block, 'for_each') ? 'for_each' : undefined;
}
