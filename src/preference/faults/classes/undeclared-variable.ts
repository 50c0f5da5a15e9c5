import { removeItem } from '../../../hcl/edit/remove-item.ts';
import type { Declared } from '../../../module/module-view.ts';
import { inFile } from '../../../repair/context.ts';
import { findReferences, renameReference } from '../../../repair/rewrite-references.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw } from '../first-draw.ts';
import type { Ground } from '../ground.ts';
import { onlyUse } from '../only-use.ts';
import { slipOf } from '../slip-of.ts';

/** `var.region` without its `variable` block, or with a name that differs. */
export const undeclaredVariable: DrawFault = (ground) =>
  firstDraw(
    ground,
    ground.view.variables.filter(({ file }) => file.endsWith('.tf')),
    (variable) =>
      ground.random.chance(SLIPS) ? slipped(ground, variable) : leftOut(ground, variable),
  );

/** In 18 of 413 cases of the drafts there is a declaration of some variable. Less here: what is left out once cannot be again. */
const SLIPS = 0.01;

function leftOut({ view }: Ground, { file, document, block, name }: Declared): Draw | undefined {
  const uses = findReferences(view, ['var', name]).filter(({ path }) => path[0] !== block);
  if (uses.length === 0) return undefined;
  return {
    how: 'not declared',
    edits: inFile(file, removeItem(document, document.body, block)),
    expects: { kinds: ['undeclared-variable'], name, ...onlyUse(uses) },
  };
}

function slipped({ view, random }: Ground, { name, block }: Declared): Draw | undefined {
  const found = random.pick(
    findReferences(view, ['var', name]).filter(({ path }) => path[0] !== block),
  );
  const wrong = slipOf(random, name, (other) => view.variables.some((one) => one.name === other));
  if (!found || wrong === undefined) return undefined;
  return {
    how: 'another name',
    edits: [renameReference(found, `var.${wrong}`)],
    expects: { kinds: ['undeclared-variable'], name: wrong, ...onlyUse([found]) },
  };
}
