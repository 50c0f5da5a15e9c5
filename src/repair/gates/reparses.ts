import type { ModuleView } from '../../module/module-view.ts';
import { type Gate, type GateVerdict, verdictOf } from './gate.ts';

export const REPARSES: Gate = {
  id: 'reparses',
  name: 'reparses',
  reason: 'A file that cannot be read hides everything else that is wrong with it.',
  always: true,
};

/** Syntax problems never grow, in no file. */
export function reparses(draft: ModuleView, repaired: ModuleView): GateVerdict {
  const grown = [...repaired.documents].some(
    ([file, { problems }]) => problems.length > (draft.documents.get(file)?.problems.length ?? 0),
  );
  return verdictOf(REPARSES, grown ? 'the edited file would not parse' : undefined);
}
