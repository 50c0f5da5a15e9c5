import { removeItem } from '../../../hcl/edit/remove-item.ts';
import type { Block } from '../../../hcl/tree.ts';
import { inFile } from '../../../repair/context.ts';
import { findReferences } from '../../../repair/rewrite-references.ts';
import { type DrawFault, firstDraw } from '../first-draw.ts';
import { onlyUse } from '../only-use.ts';

/** `local.prefix` without its line in `locals`. */
export const undeclaredLocal: DrawFault = (ground) =>
  firstDraw(
    ground,
    ground.view.locals.filter(({ file }) => file.endsWith('.tf')),
    ({ file, document, attribute, name }) => {
      const around = document.body.items.find(
        (item): item is Block => item.kind === 'block' && item.body.items.includes(attribute),
      );
      const uses = findReferences(ground.view, ['local', name]);
      if (!around || uses.length === 0) return undefined;
      const isOnly = around.body.items.length === 1;
      return {
        how: 'not declared',
        edits: inFile(
          file,
          isOnly
            ? removeItem(document, document.body, around)
            : removeItem(document, around.body, attribute),
        ),
        expects: { kinds: ['undeclared-local'], name, ...onlyUse(uses) },
      };
    },
  );
