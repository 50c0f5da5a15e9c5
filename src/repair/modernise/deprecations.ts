import { checkModule } from '../../check/check.ts';
import { compareFindings, type Finding, type Place } from '../../finding/finding.ts';
import { contains } from '../../hcl/range.ts';
import { isOwnFinding } from '../../module/is-own-finding.ts';
import { locate, type RepairContext } from '../context.ts';
import { deprecatedItems } from './deprecated-items.ts';
import { deprecatedReferences } from './deprecated-references.ts';
import type { Deprecation, Outdated } from './deprecation.ts';
import { oldSpellings } from './old-spellings.ts';

/**
 * Everything in the module's own files that works and is on its way out, in source order: what the provider calls
 * deprecated, what terraform warns about, and what `terraform fmt` and the linters of the field rewrite.
 */
export function deprecations(context: RepairContext): readonly Deprecation[] {
  const found = [
    ...deprecatedItems(context),
    ...deprecatedReferences(context),
    ...oldSpellings(context),
  ];
  return [...found, ...otherWarnings(context, found)].sort((a, b) =>
    compareFindings(a.finding, b.finding),
  );
}

/** What the checker calls deprecated, as terraform does, and nothing above has found. */
function otherWarnings(context: RepairContext, found: readonly Deprecation[]): Deprecation[] {
  const { module } = context.scope.view;
  const covered = found.flatMap((one) => rangeOf(one));
  return checkModule(module, context.scope.catalogue)
    .findings.filter(
      (finding) =>
        finding.kind === 'deprecated' &&
        finding.place !== undefined &&
        isOwnFinding(module, finding),
    )
    .filter(
      ({ place, stage }) =>
        // Terraform's own words on what is inside are words of their own.
        stage < 5 ||
        !covered.some(({ file, range }) => file === place?.file && contains(range, place.range)),
    )
    .map((finding) => ({ finding, ...warned(context, finding) }));
}

/** The whole of what is told: what is inside a deprecated block is told with it. */
function rangeOf({ finding: { place }, ...one }: Deprecation): Place[] {
  if (!place) return [];
  switch (one.what) {
    case 'argument':
      return [{ file: place.file, range: one.attribute.range }];
    case 'block':
    case 'type':
      return [{ file: place.file, range: one.block.range }];
    default:
      return [];
  }
}

/** What terraform itself warns about, as its own words tell it. */
function warned(context: RepairContext, finding: Finding): Outdated {
  const at = locate(context, finding);
  const block = at?.path[0];
  const { summary, place } = finding;
  if (place && /^Quoted (?:references|keywords) are deprecated$/.test(summary))
    return { what: 'quoted', range: place.range };
  if (block && at.attribute && summary.startsWith('Version constraints inside provider'))
    return { what: 'provider-version', block, attribute: at.attribute };
  return { what: 'other' };
}
