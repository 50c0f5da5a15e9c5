import type { Diagnostic } from './decode-diagnostics.ts';
import type { Config } from './encode-config.ts';
import type { Slot } from './slots.ts';

export type Ask = (config: Config) => Promise<Diagnostic[]>;

/** A sample and what the provider said of it. */
export type Observed = readonly [value: string | number | boolean, says: readonly Diagnostic[]];

export interface ObservedSlot {
  readonly slot: Slot;
  readonly observed: readonly Observed[];
}

const PRESENCE_SUMMARIES: ReadonlySet<string> = new Set([
  'Invalid combination of arguments',
  'Missing required argument',
  'Conflicting configuration arguments',
  'Invalid Attribute Combination',
  'Missing Attribute Configuration',
]);

export const isPresence = ({ summary, detail }: Diagnostic): boolean =>
  PRESENCE_SUMMARIES.has(summary) && !detail.startsWith('The argument "');
