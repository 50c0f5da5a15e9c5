import type { Document } from '../../hcl/tree.ts';
import type { ModuleView } from '../../module/module-view.ts';
import { isFormatted } from './fmt/is-formatted.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';

export const KEEPS_FORMAT: Gate = {
  id: 'fmt',
  name: 'stays formatted',
  reason:
    'Where `terraform fmt -check` passed before, it passes after, so that no other check turns red.',
  always: false,
};

/** A file that `terraform fmt` would have left alone it leaves alone still; nothing is said of the others. */
export function keepsFormat(draft: ModuleView, repaired: ModuleView): GateVerdict {
  const spoilt = [...repaired.documents]
    .filter(([file, after]) => {
      if (file.endsWith('.json')) return false;
      const before = draft.documents.get(file);
      return before !== after && (!before || stands(before)) && !stands(after);
    })
    .map(([file]) => file);
  return verdictOf(
    KEEPS_FORMAT,
    spoilt.length === 0 ? undefined : `it would leave ${spoilt.join(', ')} unformatted`,
  );
}

/** Documents never change, and the draft's is asked for with every candidate. */
const known = new WeakMap<Document, boolean>();

function stands(document: Document): boolean {
  const found = known.get(document) ?? isFormatted(document);
  known.set(document, found);
  return found;
}
