import { createHash } from 'node:crypto';
import type { Finding, Place } from '../finding/finding.ts';
import type { RepairContext } from '../repair/context.ts';
import { findingKey } from '../repair/finding-key.ts';

/**
 * What a finding is about, as 16 hexadecimal digits: its directory, file, kind, names and the blocks around it, no lines.
 * `at` is its place in the draft, which is what `draft` is the context of.
 */
export function findingId(
  draft: RepairContext,
  directory: string,
  { finding: { place: _, ...finding }, at }: { finding: Finding; at?: Place },
): string {
  const key = findingKey(draft, { ...finding, ...(at && { place: at }) });
  return hash([directory, key]).slice(0, 16);
}

export const hash = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
