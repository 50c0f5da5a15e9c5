import type { SchemaCatalogue } from '../../schema/schema.ts';
import { type SkippedFor, textBreaker } from './break-text.ts';
import type { SourceRow } from './source-row.ts';

/** A text with faults and what it was before them, as `training/evaluate.py` and `iac-dpo batch` read it. */
export interface HeldOutRow {
  readonly id: string;
  readonly draft: string;
  readonly gold: string;
}

/** The texts that no model may have learned from: those of the test split. Breaks them as `choiceMaker` does. */
export function heldOutMaker(
  catalogue: SchemaCatalogue,
  seed: number,
): (row: SourceRow) => readonly HeldOutRow[] | SkippedFor {
  const breakText = textBreaker(catalogue, seed);
  return (row) => {
    const broken = breakText(row);
    if (typeof broken === 'string') return broken;
    const { id, split, module, gold } = broken;
    const textOf = ({ files }: typeof module) => files[0]?.bytes.toString('utf8') ?? '';
    return split === 'test' ? [{ id, draft: textOf(module), gold: textOf(gold) }] : [];
  };
}
