import { insertAttribute } from '../../hcl/edit/attribute.ts';
import { attribute, type DeclaredResource, type ModuleView } from '../../module/module-view.ts';
import type { Edit } from '../candidate.ts';
import { inFile } from '../context.ts';
import { findReferences } from '../rewrite-references.ts';

/** Resources of some types that refer to another one. */
export function dependentsOf(
  view: ModuleView,
  { type, name }: Pick<DeclaredResource, 'type' | 'name'>,
  types: RegExp,
): DeclaredResource[] {
  const blocks = new Set(findReferences(view, [type, name]).map(({ path }) => path[0]));
  return view.resources.filter(
    (resource) => types.test(resource.type) && blocks.has(resource.block),
  );
}

/** Edits that make a resource wait for others, by address; undefined where its `depends_on` is no list. */
export function waitFor(
  { file, document, block }: DeclaredResource,
  addresses: readonly string[],
): Edit[] | undefined {
  const written = attribute(block, 'depends_on')?.value;
  const text = addresses.join(', ');
  if (!written) return inFile(file, insertAttribute(document, block, 'depends_on', `[${text}]`));
  if (written.kind !== 'tuple') return undefined;
  const last = written.items.at(-1);
  const at = last ? last.range.end : written.range.start + 1;
  return [{ file, range: { start: at, end: at }, text: last ? `, ${text}` : text }];
}
