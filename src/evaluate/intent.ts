import type { Finding } from '../finding/finding.ts';
import { contains } from '../hcl/range.ts';
import { sourceOf } from '../hcl/value.ts';
import { attributesOf } from '../hcl/walk.ts';
import type { DeclaredResource, ModuleView } from '../module/module-view.ts';
import { successor } from '../repair/gates/keeps-addresses.ts';

/** How much of what was right in a draft is still there. */
export interface Intent {
  readonly addresses: number;
  readonly addressesKept: number;
  /** Arguments of resources, nested blocks included, in which no finding stands. */
  readonly arguments: number;
  /** Those that are still in their resource with their value, under whatever name, or under their name. */
  readonly argumentsKept: number;
}

/** Every address and every right argument is still there. */
export const losesNothing = (intent: Intent): boolean =>
  intent.addressesKept === intent.addresses && intent.argumentsKept === intent.arguments;

/** Written apart from the gates on purpose: it measures what they should have held. */
export function intentKept(
  draft: ModuleView,
  repaired: ModuleView,
  findings: readonly Finding[],
): Intent {
  const pairs = draft.resources.map((resource) => ({
    resource,
    after: successor(draft, repaired, resource),
  }));
  const kept = pairs.flatMap(({ resource, after }) => {
    const there = after ? argumentsOf(after) : [];
    const names = new Set(there.map(({ name }) => name));
    const values = new Set(there.map(({ value }) => value));
    return argumentsOf(resource)
      .filter(({ isWrong }) => !isWrong(findings))
      .map(({ name, value }) => names.has(name) || values.has(value));
  });
  return {
    addresses: pairs.length,
    addressesKept: pairs.filter(({ after }) => after !== undefined).length,
    arguments: kept.length,
    argumentsKept: kept.filter(Boolean).length,
  };
}

function argumentsOf({ file, document, block }: DeclaredResource) {
  return [...attributesOf(block.body)].map(({ attribute, path }) => ({
    name: attribute.name.text,
    value: sourceOf(document.bytes, attribute.value).replace(/\s+/g, ' '),
    isWrong: (findings: readonly Finding[]) =>
      findings.some(({ place }) => {
        if (place?.file !== file) return false;
        const at = { start: place.range.start, end: place.range.start };
        return (
          contains(attribute.range, at) ||
          [block, ...path].some(
            ({ type, labels }) =>
              contains(type.range, at) || labels.some(({ range }) => contains(range, at)),
          )
        );
      }),
  }));
}
