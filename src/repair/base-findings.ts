import type { Finding } from '../finding/finding.ts';
import { lineEnd, lineStart } from '../hcl/bytes.ts';
import type { RepairContext } from './context.ts';
import { findingKey } from './finding-key.ts';

/** What was said of one state of a module, by every tier that was asked. */
export interface Told {
  readonly context: RepairContext;
  readonly findings: readonly (readonly Finding[])[];
}

export interface SinceBase {
  /** Findings that the change brought. */
  readonly added: readonly Finding[];
  /** Findings that were there before it. */
  readonly existed: readonly Finding[];
}

/**
 * Tells the findings that a change brought from those that were there before it. They are recognised by what they
 * are about, not by where they stand; of several about the same thing, those on a line that the base has existed.
 */
export function sinceBase(base: Told, head: Told): SinceBase {
  const before = byKey(base);
  const existed = new Set<Finding>();
  for (const [key, findings] of byKey(head)) {
    const known = before.get(key) ?? [];
    const lines = new Set(known.map((finding) => lineOf(base.context, finding)));
    const isOldLine = (finding: Finding) => lines.has(lineOf(head.context, finding));
    const sorted = [...findings.filter(isOldLine), ...findings.filter((one) => !isOldLine(one))];
    for (const finding of sorted.slice(0, known.length)) existed.add(finding);
  }
  const all = [...byKey(head).values()].flat();
  return {
    added: all.filter((finding) => !existed.has(finding)),
    existed: all.filter((finding) => existed.has(finding)),
  };
}

/**
 * The findings by what they are about. Terraform hides later stages behind earlier ones and the checker does not, so of
 * two tiers the one counts that tells more of a thing; where they tell as much, the first.
 */
function byKey({ context, findings }: Told): ReadonlyMap<string, readonly Finding[]> {
  const most = new Map<string, readonly Finding[]>();
  for (const tier of findings) {
    const own = new Map<string, Finding[]>();
    for (const finding of tier.filter(({ severity }) => severity === 'error')) {
      const key = findingKey(context, finding);
      const alike = own.get(key) ?? [];
      alike.push(finding);
      own.set(key, alike);
    }
    for (const [key, list] of own)
      if (list.length > (most.get(key)?.length ?? 0)) most.set(key, list);
  }
  return most;
}

/** The text of the line a finding stands on, blanks around it aside. */
function lineOf({ scope }: RepairContext, { place }: Finding): string | undefined {
  const bytes = place && scope.view.documents.get(place.file)?.bytes;
  if (!bytes) return undefined;
  const start = Math.min(place.range.start, bytes.length);
  return bytes.toString('utf8', lineStart(bytes, start), lineEnd(bytes, start)).trim();
}
