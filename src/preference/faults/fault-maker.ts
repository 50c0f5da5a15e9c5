import { checkModule } from '../../check/check.ts';
import type { Module } from '../../module/module.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { balancedMix } from './balanced-mix.ts';
import { DRAFT_MIX, FAULTS_PER_DRAFT } from './draft-mix.ts';
import { extractVariables } from './extract-variables.ts';
import type { Fault } from './fault.ts';
import type { FaultClass, Mix } from './fault-class.ts';
import { injectFaults } from './inject-faults.ts';
import { randomFrom, seedFrom } from './random.ts';

/** A module broken as drafts are, with what it was. */
export interface FaultedModule {
  readonly seed: number;
  /** Valid: the source, some of its constants perhaps as variables. */
  readonly gold: Module;
  /** The most faults that were to be made, as many as a real draft had. */
  readonly wanted: number;
  readonly module: Module;
  readonly faults: readonly Fault[];
}

/**
 * `unproven`: the checker cannot call the source valid. `no-room`: there is no place for a fault.
 * `dropped`: faults that were drawn and did not come to be findings.
 */
export type Making =
  | (FaultedModule & { readonly kind: 'made'; readonly dropped: Dropped })
  | { readonly kind: 'unproven' }
  | { readonly kind: 'no-room'; readonly dropped: Dropped };

export type Dropped = Readonly<Partial<Record<FaultClass, number>>>;

/**
 * Breaks one source after the other, by the shares of drafts and with as many faults as they have. It remembers what
 * it made, so that classes with few places still get their share: the same sources in the same order give the same.
 */
export function faultMaker(
  catalogue: SchemaCatalogue,
  seed: number,
): (id: string, source: Module) => Making {
  const made: Partial<Record<FaultClass, number>> = {};
  return (id, source) => {
    if (!isKnownValid(source, catalogue)) return { kind: 'unproven' };
    const own = seedFrom(seed, id);
    const random = randomFrom(seedFrom(own, 'row'));
    const wanted = random.weighted(FAULTS_PER_DRAFT, ([, drafts]) => drafts)?.[0] ?? 1;
    const gold = random.chance(EXTRACTED)
      ? extractVariables(source, catalogue, { seed: own, count: 1 + random.below(4) })
      : source;
    const mix = balancedMix(KNOWN, made);
    const { module, faults, dropped } = injectFaults(gold, catalogue, {
      seed: own,
      count: wanted,
      mix,
    });
    if (faults.length === 0) return { kind: 'no-room', dropped };
    // As drafts are counted: every one alike, however many faults it has.
    for (const { class: each } of faults) made[each] = (made[each] ?? 0) + 1 / faults.length;
    return { kind: 'made', seed: own, gold, wanted, module, faults, dropped };
  };
}

/** Nothing of it unseen, and judged by the release that it asks for: else no repair of it could be proven. */
function isKnownValid(module: Module, catalogue: SchemaCatalogue): boolean {
  const { verdict, schemas } = checkModule(module, catalogue);
  return verdict === 'valid' && (schemas ?? []).every(({ how }) => how !== 'nearest');
}

/** What no class stands for is not made. */
const KNOWN: Mix = Object.fromEntries(
  Object.entries(DRAFT_MIX).filter(([name]) => name !== 'unexplained'),
);

/** Of human sources one in 28 declares a variable, of invalid drafts one in five uses one that is not declared. */
const EXTRACTED = 0.5;
