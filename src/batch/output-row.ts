import type { Repair } from '../repair/repair.ts';
import {
  abstentionJson,
  appliedJson,
  outdatedJson,
  validationJson,
} from '../report/json-report.ts';
import type { RowId } from './draft-row.ts';
import { moduleText } from './module-text.ts';

/** The output line of a repaired draft; `repaired` is the whole text, the draft itself where nothing was safe. */
export function repairRow(id: RowId, draft: string, repair: Repair): string {
  return line({
    id,
    repaired: isUnchanged(repair) ? draft : moduleText(repair.draft, repair.repaired),
    before: validationJson(repair.before, repair.draft),
    after: validationJson(repair.after, repair.repaired),
    applied: repair.applied.map(appliedJson),
    abstained: repair.abstained.map(abstentionJson),
    ...outdatedJson(repair),
    gates: repair.gates,
    churn: repair.churn,
    ms: repair.ms,
  });
}

/** A row that could not be worked on; `repaired` is there whenever the draft is. */
export const errorRow = (id: RowId, error: string, draft?: string): string =>
  line({ id, error, repaired: draft });

const line = (row: object): string => `${JSON.stringify(row)}\n`;

const isUnchanged = ({ draft, repaired }: Repair): boolean =>
  repaired.files.every((file) =>
    draft.files.some((old) => old.path === file.path && old.bytes.equals(file.bytes)),
  );
