import { removeItem } from '../../../hcl/edit/remove-item.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import { inFile } from '../../../repair/context.ts';
import { findReferences, renameReference } from '../../../repair/rewrite-references.ts';
import type { Draw } from '../fault.ts';
import { type DrawFault, firstDraw } from '../first-draw.ts';
import type { Ground } from '../ground.ts';
import { onlyUse } from '../only-use.ts';
import { slipOf } from '../slip-of.ts';

/** A reference to what is declared nowhere: its declaration was left out, or the reference has another label. */
export const undeclaredResource: DrawFault = (ground) =>
  firstDraw(ground, ground.resources, (resource) =>
    ground.random.chance(SLIPS) ? slipped(ground, resource) : leftOut(ground, resource),
  );

/** In 8 of 343 cases of the drafts there is another declaration of the type. Less here: any reference can slip. */
const SLIPS = 0.01;

function leftOut({ view }: Ground, resource: DeclaredResource): Draw | undefined {
  const { document, block, file, address, mode } = resource;
  const outside = findReferences(view, address.split('.')).filter(({ path }) => path[0] !== block);
  const isOnly = view.resources.every(
    (other) => other === resource || other.mode !== mode || other.type !== resource.type,
  );
  if (outside.length === 0 || !isOnly) return undefined;
  return {
    how: mode === 'data' ? 'no data source' : 'no resource',
    edits: inFile(file, removeItem(document, document.body, block)),
    expects: { kinds: ['undeclared-resource'], name: address, ...onlyUse(outside) },
  };
}

function slipped({ view, random }: Ground, resource: DeclaredResource): Draw | undefined {
  const { address, name } = resource;
  const found = random.pick(
    findReferences(view, address.split('.')).filter(({ path }) => path[0] !== resource.block),
  );
  const wrong = slipOf(random, name, (other) =>
    view.resources.some((one) => one.address === `${address.slice(0, -name.length)}${other}`),
  );
  if (!found || wrong === undefined) return undefined;
  const text = `${address.slice(0, -name.length)}${wrong}`;
  return {
    how: 'another label',
    edits: [renameReference(found, text)],
    expects: { kinds: ['undeclared-resource'], name: text, ...onlyUse([found]) },
  };
}
