import type { Config } from '../config/config.ts';
import type { Place } from '../finding/finding.ts';
import { type BudgetLimits, DEFAULT_BUDGET } from '../repair/budget.ts';
import { DEFAULT_ROUNDS } from '../repair/repair-module.ts';
import { readBase } from './base-module.ts';
import { type ConfigFlag, type FoundConfig, findConfig } from './config-file.ts';
import type { Context } from './context.ts';
import { scopeWithout } from './ignored-files.ts';
import type { LocatedModule } from './read-modules.ts';
import type { RepairOptions } from './services.ts';

/** A module that is to be repaired, and how. */
export interface Planned {
  readonly located: LocatedModule;
  readonly options: Omit<RepairOptions, 'validator' | 'signal'>;
}

export interface PlanFlags {
  readonly config?: ConfigFlag;
  readonly base?: string;
  readonly maxRounds?: number;
  readonly modernise?: boolean;
}

/** Settles everything that can go wrong before an engine is started. `scopes` are in the order of the modules. */
export async function planRepairs(
  modules: readonly LocatedModule[],
  scopes: readonly (readonly Place[])[] | undefined,
  flags: PlanFlags,
  context: Context,
): Promise<readonly Planned[]> {
  const configs = new Map<string, FoundConfig>();
  const plans: Planned[] = [];
  for (const [index, located] of modules.entries()) {
    const { root } = located;
    const found = configs.get(root) ?? (await findConfig(root, flags.config, context.cwd));
    configs.set(root, found);
    const scope = scopeWithout(located, found.config.ignore, scopes?.[index]);
    if (scope?.length === 0 && !scopes) {
      context.stderr.write(`iac-dpo: ${located.module.label} is ignored by ${found.file}\n`);
      continue;
    }
    const base =
      flags.base === undefined
        ? undefined
        : await readBase(located, flags.base, context.cwd, context.services.readModule);
    plans.push({
      located,
      options: { ...askedOf(found.config, flags), ...(scope && { scope }), ...(base && { base }) },
    });
  }
  return plans;
}

/** What a configuration and the command line ask of every module; the command line has the last word. */
export const askedOf = (
  { gates, leave, limits, modernise }: Config,
  flags: Pick<PlanFlags, 'maxRounds' | 'modernise'>,
): Planned['options'] => ({
  maxRounds: flags.maxRounds ?? limits.maxRounds ?? DEFAULT_ROUNDS,
  budget: budgetOf(limits),
  gates,
  leaveKinds: leave,
  modernise: flags.modernise ?? modernise,
});

const budgetOf = ({ maxCandidates, maxSeconds }: Config['limits']): BudgetLimits => ({
  candidates: maxCandidates ?? DEFAULT_BUDGET.candidates,
  ms: maxSeconds === undefined ? DEFAULT_BUDGET.ms : maxSeconds * 1000,
});
