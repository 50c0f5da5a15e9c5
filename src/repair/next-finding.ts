import type { Finding } from '../finding/finding.ts';
import { isOwnFinding } from '../module/is-own-finding.ts';
import { checkerErrors, contextOf } from './context.ts';
import { findingKey } from './finding-key.ts';
import type { SearchOptions, SearchState } from './search-state.ts';

/** The finding to mend next: in scope, not given up; by stage, then by what clears the way for others. */
export function nextFinding(state: SearchState, options: SearchOptions): Finding | undefined {
  const { catalogue, leave } = options;
  const context = contextOf(state.module, catalogue);
  const open = openFindings(state, options);
  const unreadable = new Set(
    open.filter(({ kind }) => kind === 'syntax').map(({ place }) => place?.file),
  );
  return open
    .filter((finding) => {
      const key = findingKey(context, finding);
      // What a file that cannot be read says of its blocks may be an echo of the slip.
      const isReadable = finding.kind === 'syntax' || !unreadable.has(finding.place?.file);
      return isReadable && !state.abstained.has(key) && !leave?.has(key);
    })
    .sort((a, b) => a.stage - b.stage || priority(a) - priority(b))[0];
}

/** The errors that this repair is about: of the module's own files, and in scope. */
export const openFindings = (
  state: SearchState,
  { catalogue }: Pick<SearchOptions, 'catalogue'>,
): readonly Finding[] =>
  // What stands in a called module is mended where that module is repaired.
  checkerErrors(state.module, catalogue).filter(
    (finding) => isOwnFinding(state.module, finding) && isInScope(state, finding),
  );

export function isInScope({ scope }: Pick<SearchState, 'scope'>, { place }: Finding): boolean {
  if (scope === undefined) return true;
  return (
    place !== undefined &&
    scope.some(
      ({ file, range }) =>
        file === place.file && range.start <= place.range.start && place.range.start <= range.end,
    )
  );
}

/** A wrong type or block hides what is inside it; a rename may give a required argument its value. */
function priority({ kind }: Finding): number {
  const index = FIRST.indexOf(kind);
  return index < 0 ? FIRST.length : index;
}

const FIRST: readonly Finding['kind'][] = [
  'invalid-resource-type',
  'unsupported-block-type',
  'unsupported-argument',
  'read-only-argument',
  'undeclared-resource',
  'missing-required-argument',
  'insufficient-blocks',
];
