import type { Repair } from '../repair/repair.ts';
import {
  abstentionJson,
  appliedJson,
  outdatedJson,
  validationJson,
} from '../report/json-report.ts';
import type { DraftKey } from './draft-row.ts';
import { moduleText } from './module-text.ts';

/** The output line of a repaired draft; `repaired` is the whole text, the draft itself where nothing was safe. */
export function repairRow(key: DraftKey, draft: string, repair: Repair): string {
  return line(key, {
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
export const errorRow = (key: DraftKey, error: string, draft?: string): string =>
  line(key, { error, repaired: draft });

/** The id first: by that `readFinishedRows` knows a row that was cut short. */
const line = ({ id, draftSha256 }: DraftKey, row: object): string =>
  `${JSON.stringify({ id, draftSha256, ...row })}\n`;

const isUnchanged = ({ draft, repaired }: Repair): boolean =>
  repaired.files.every((file) =>
    draft.files.some((old) => old.path === file.path && old.bytes.equals(file.bytes)),
  );
