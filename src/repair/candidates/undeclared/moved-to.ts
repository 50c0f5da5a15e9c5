import { sourceOf } from '../../../hcl/value.ts';
import { attribute } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import type { RepairContext } from '../../context.ts';
import { renameReference } from '../../rewrite-references.ts';
import type { Missing } from './missing.ts';

/** A `moved` block says where a resource went; references to its old address were left behind. */
export function movedTo({ scope }: RepairContext, { path, uses }: Missing): Candidate[] {
  const from = path.join('.');
  return [...scope.view.documents.values()].flatMap(({ body, bytes }) =>
    body.items.flatMap((item): Candidate[] => {
      if (item.kind !== 'block' || item.type.text !== 'moved') return [];
      const [old, to] = ['from', 'to'].map((name) => {
        const value = attribute(item, name)?.value;
        return value && sourceOf(bytes, value);
      });
      if (old !== from || to === undefined || !scope.resources.has(to)) return [];
      return [
        {
          action: 'rename-reference',
          title: `refer to \`${to}\`, to which \`${from}\` was moved`,
          edits: uses.map((use) => renameReference(use, to)),
          score: 0.97,
        },
      ];
    }),
  );
}
