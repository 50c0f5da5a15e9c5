import { moduleFromText } from '../../module/module-from-text.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { type Split, splitOf } from '../choices/split-of.ts';
import { templateOf } from '../choices/template-of.ts';
import { type FaultedModule, faultMaker, type Making } from '../faults/fault-maker.ts';
import { ALLOWED_LICENCES, type SourceRow } from './source-row.ts';

/** A text with faults in it, and where it belongs. */
export interface BrokenText extends FaultedModule {
  readonly id: string;
  readonly split: Split;
  readonly template: string;
  readonly licence: string;
}

export type SkippedFor = Exclude<Making['kind'], 'made'> | 'licence' | 'seen';

/** Puts faults into one text after the other, or says why not. The same texts in the same order give the same. */
export function textBreaker(
  catalogue: SchemaCatalogue,
  seed: number,
): (row: SourceRow) => BrokenText | SkippedFor {
  const make = faultMaker(catalogue, seed);
  const seen = new Map<string, string>();
  return ({ id, text, group, licence }) => {
    if (!ALLOWED_LICENCES.has(licence)) return 'licence';
    const template = templateOf(text);
    const known = seen.get(template);
    // What differs from another text in names alone would stand on both sides of a split.
    if (known !== undefined && known !== group) return 'seen';
    seen.set(template, group);
    const made = make(id, moduleFromText(id, text));
    if (made.kind !== 'made') return made.kind;
    return { ...made, id, split: splitOf(group), template, licence };
  };
}
