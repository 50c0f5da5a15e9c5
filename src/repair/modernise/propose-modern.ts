import { aligned } from '../../hcl/edit/align.ts';
import type { TextEdit } from '../../hcl/edit/text-edit.ts';
import { sourceOf } from '../../hcl/value.ts';
import type { ModuleView } from '../../module/module-view.ts';
import { nameOfBlock } from '../block-place.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located, locate, type RepairContext } from '../context.ts';
import { movedPart } from '../facts/moved-parts.ts';
import { movePart } from './candidates/move-part.ts';
import { providerVersion } from './candidates/provider-version.ts';
import { successorOf, withoutSuccessor } from './candidates/successor-argument.ts';
import { successorOfReference } from './candidates/successor-attribute.ts';
import { successorType } from './candidates/successor-type.ts';
import type { Deprecation } from './deprecation.ts';
import { isAbstained } from './old-forms.ts';

/** What can take the place of something deprecated with the meaning kept, or one sentence on why it stays. */
export function proposeModern(
  context: RepairContext,
  one: Deprecation,
  base: ModuleView | undefined,
): readonly Candidate[] | Abstained {
  const at = locate(context, one.finding);
  if (!at) return { abstained: 'Terraform names no place in the source for it.' };
  const { detail } = one.finding;
  switch (one.what) {
    case 'argument':
      return (
        moved(context, one.path.length, at, one.attribute.name.text) ??
        successorOf(
          context,
          { ...at, path: one.path, attribute: one.attribute },
          one.attribute,
          detail,
        )
      );
    case 'block':
      return (
        moved(context, one.path.length, at, nameOfBlock(one.block)) ?? {
          abstained: withoutSuccessor(detail),
        }
      );
    case 'type':
      return successorType(context, at, one.block, detail, base);
    case 'reference':
      return successorOfReference(context, at.file, one.reference, one.step);
    case 'provider-version':
      return providerVersion(context, at, one.block, one.attribute);
    case 'quoted': {
      const { start, end } = one.range;
      const text = sourceOf(at.document.bytes, { range: { start: start + 1, end: end - 1 } });
      return [inPlace('write what is meant without quotes', at, [{ range: one.range, text }])];
    }
    case 'spelling':
      return [inPlace(one.title, at, one.edits)];
    case 'other':
      return { abstained: withoutSuccessor(detail) };
  }
}

const inPlace = (
  title: string,
  { file, document }: Located,
  edits: readonly TextEdit[],
): Candidate => ({
  action: 'change-value',
  title,
  edits: inFile(file, aligned(document, edits)),
  score: 1,
});

/** Where the part of a resource went; undefined where it is none. */
function moved(
  context: RepairContext,
  depth: number,
  { path: [block] }: Located,
  name: string,
): readonly Candidate[] | Abstained | undefined {
  const parent = context.scope.view.resources.find((resource) => resource.block === block);
  const part =
    depth === 1 && parent?.mode === 'resource' ? movedPart(parent.type, name) : undefined;
  if (!parent || !part) return undefined;
  const found = movePart(context, parent, name, part);
  return isAbstained(found) ? found : [found];
}
