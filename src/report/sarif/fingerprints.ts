import { createHash } from 'node:crypto';
import type { Finding, Place } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import { contextOf } from '../../repair/context.ts';
import { findingKey } from '../../repair/finding-key.ts';

/**
 * Names each finding of a draft by what it is about and the blocks around it, not by its lines: 16 hexadecimal digits
 * and, after a colon, the how many-th of that name it is. Ask in the order of the findings in the text.
 */
export function fingerprinter(draft: Module): (finding: Finding, at: Place | undefined) => string {
  const context = contextOf(draft, NO_SCHEMAS);
  const seen = new Map<string, number>();
  return ({ place: _, ...finding }, at) => {
    const key = findingKey(context, { ...finding, ...(at && { place: at }) });
    const name = createHash('sha256')
      .update(JSON.stringify([draft.label, key]))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}:${count}`;
  };
}

/** Keys ask the tree of the text alone. */
const NO_SCHEMAS = { find: () => undefined, providers: [] };
