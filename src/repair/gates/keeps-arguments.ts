import type { Finding } from '../../finding/finding.ts';
import { contains } from '../../hcl/range.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attributesOf } from '../../hcl/walk.ts';
import type { DeclaredResource, ModuleView } from '../../module/module-view.ts';
import type { GateVerdict } from '../repair.ts';
import { successor } from './keeps-addresses.ts';

const GATE = 'keeps every argument that was valid';

/**
 * Every argument of a resource that no finding spoke against is still in that resource, under its name or
 * with its value (where the type itself was wrong nobody can say what was valid), and no resource that held something is left empty.
 */
export function keepsArguments(
  draft: ModuleView,
  repaired: ModuleView,
  findings: readonly Finding[],
): GateVerdict {
  const lost: string[] = [];
  for (const resource of draft.resources) {
    const after = twin(draft, repaired, resource) ?? successor(draft, repaired, resource);
    if (!after) continue;
    const kept = new Set(
      argumentsOf(after).flatMap(({ name, value }) => [`name ${name}`, `value ${value}`]),
    );
    const wrongType = findings.some(
      ({ kind, place }) =>
        kind === 'invalid-resource-type' &&
        place?.file === resource.file &&
        contains(resource.block.range, place.range),
    );
    for (const { name, value, spokenAgainst } of argumentsOf(resource, findings)) {
      if (!wrongType && !spokenAgainst && !kept.has(`name ${name}`) && !kept.has(`value ${value}`))
        lost.push(`${resource.address}.${name}`);
    }
    if (resource.block.body.items.length > 0 && after.block.body.items.length === 0)
      lost.push(`all of ${resource.address}`);
  }
  return lost.length === 0
    ? { gate: GATE, passed: true }
    : { gate: GATE, passed: false, reason: `it would lose ${lost.join(', ')}` };
}

/** What a declaration that came twice has become: the same text under its address, or under another name. */
function twin(
  draft: ModuleView,
  repaired: ModuleView,
  resource: DeclaredResource,
): DeclaredResource | undefined {
  const twice = draft.resources.filter(({ address }) => address === resource.address).length > 1;
  const body = bodyOf(resource);
  return twice
    ? repaired.resources.find(({ type, ...at }) => type === resource.type && bodyOf(at) === body)
    : undefined;
}

const bodyOf = ({ document, block }: Pick<DeclaredResource, 'document' | 'block'>): string =>
  document.bytes.toString('utf8', block.open.start, block.range.end).replace(/\s+/g, ' ');

function argumentsOf(
  resource: DeclaredResource,
  findings: readonly Finding[] = [],
): { name: string; value: string; spokenAgainst: boolean }[] {
  const against = findings.filter(
    (finding) => finding.place?.file === resource.file && AGAINST.has(finding.kind),
  );
  return [...attributesOf(resource.block.body)].map(({ attribute, path }) => ({
    name: attribute.name.text,
    value: sourceOf(resource.document.bytes, attribute.value).replace(/\s+/g, ' '),
    spokenAgainst: against.some(({ place }) => {
      const start = place?.range.start ?? -1;
      const at = { start, end: start };
      return (
        contains(attribute.range, at) ||
        path.some(
          (block) =>
            contains(block.type.range, at) || block.labels.some(({ range }) => contains(range, at)),
        )
      );
    }),
  }));
}

/** Kinds of finding that say that an argument or the block around it is not valid as it stands. */
const AGAINST: ReadonlySet<Finding['kind']> = new Set([
  'unsupported-argument',
  'unsupported-block-type',
  'read-only-argument',
  'duplicate',
  'syntax',
  'too-many-blocks',
]);
