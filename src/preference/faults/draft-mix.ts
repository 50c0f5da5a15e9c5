import counts from './draft-counts.json' with { type: 'json' };
import type { Mix } from './fault-class.ts';
import type { RenameRule } from './rename-rules.ts';
import type { TypeRule } from './type-rules.ts';

/**
 * Shares of the fault classes in real drafts, every invalid draft counting the same however many faults it has;
 * counted by `node bench/faults.js --count`, which writes `draft-counts.json`.
 */
export const DRAFT_MIX: Mix = counts.classes;

/** How many faults an invalid draft has: `[faults, drafts]`. */
export const FAULTS_PER_DRAFT: readonly (readonly [faults: number, drafts: number])[] =
  Object.entries(counts.faultsPerDraft).map(([faults, drafts]) => [Number(faults), drafts]);

type Counts<Rule extends string> = Readonly<Partial<Record<Rule, number>>>;

/** How many wrong names of arguments and blocks each rule explains. */
export const RENAMES: Counts<RenameRule> = counts.renameRules;

/** How many wrong resource types each rule explains. */
export const TYPE_RENAMES: Counts<TypeRule> = counts.typeRules;
