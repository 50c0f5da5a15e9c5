import type { Finding } from '../../finding/finding.ts';
import type { Item } from '../../hcl/tree.ts';

/** Tells of a path of items, outermost first, whether the last one lies in something the schema does not know. */
export type IsUnread = (path: readonly Item[]) => boolean;

/** Terraform reads no references in arguments and blocks it does not know; `findings` of one file tell which. */
export function unreadIn(findings: readonly Finding[]): IsUnread {
  const starts = new Set(
    findings.flatMap(({ kind, place }) =>
      place && (kind === 'unsupported-argument' || kind === 'unsupported-block-type')
        ? [place.range.start]
        : [],
    ),
  );
  if (starts.size === 0) return () => false;
  return (path) =>
    path.some((item, index) => {
      if (starts.has(item.range.start)) return true;
      // A `dynamic` that makes unknown blocks has its own arguments read all the same.
      const isUnknownDynamic =
        item.kind === 'block' && starts.has(item.labels[0]?.range.start ?? -1);
      return isUnknownDynamic && path[index + 1]?.kind === 'block';
    });
}
