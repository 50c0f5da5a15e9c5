import { removeItem } from '../../../src/hcl/edit/attribute.ts';
import type { Module } from '../../../src/module/module.ts';
import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import { checkerErrors, contextOf, locate } from '../../../src/repair/context.ts';
import type { SchemaCatalogue } from '../../../src/schema/schema.ts';

/** A draft with a hundred faults is not worth a longer walk. */
const MOST = 100;

/**
 * The cheapest way to a valid module: delete what the first finding points at, again and again. An argument
 * where it points into one, else the innermost block; where a block lacks something, that block.
 */
export function deleteOnly(draft: Module, catalogue: SchemaCatalogue): Module {
  let module = draft;
  for (let count = 0; count < MOST; count++) {
    const context = contextOf(module, catalogue);
    const [finding] = checkerErrors(module, catalogue).filter(({ place }) => place !== undefined);
    const at = finding && locate(context, finding);
    const item = at?.attribute ?? at?.path.at(-1);
    const body = at?.attribute ? at.path.at(-1)?.body : at?.path.at(-2)?.body;
    if (!at || !item) return module;
    const edits = removeItem(at.document, body ?? at.document.body, item);
    const shorter = applyCandidate(
      module,
      edits.map((edit) => ({ file: at.file, ...edit })),
    );
    module = shorter;
  }
  return module;
}
