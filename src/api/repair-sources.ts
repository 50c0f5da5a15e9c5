import { openRanker, tellFailures, whoDecides } from '../cli/open-ranker.ts';
import { validatorFor } from '../cli/open-validator.ts';
import { NO_CONTROLLER } from '../cli/options.ts';
import { type PlanFlags, type Planned, planRepairs } from '../cli/repair-plan.ts';
import { scopePlaces } from '../cli/scope-places.ts';
import type { Services } from '../cli/services.ts';
import type { Repair } from '../repair/repair.ts';
import { repairsJson } from '../report/json-report.ts';
import { contextOf, engineOf } from './call-context.ts';
import type { RepairOptions } from './options.ts';
import { type Located, readSource } from './read-source.ts';
import type { RepairResult } from './result.ts';
import type { Source } from './source.ts';

/** `repair`, with the rest of the house as a value. */
export async function repairSources(
  sources: readonly Source[],
  options: RepairOptions,
  services: Services,
): Promise<RepairResult> {
  const context = contextOf(options, services);
  const modules = (await Promise.all(sources.map((one) => readSource(one, context)))).flat();
  const scopes = options.scope && scopePlaces(options.scope, modules, context.cwd);
  const plans: Planned[] = [];
  for (const [index, located] of modules.entries()) {
    const scope = scopes && [scopes[index] ?? []];
    plans.push(...(await planRepairs([located], scope, flagsOf(options, located), context)));
  }
  const { controller = NO_CONTROLLER, device = 'cpu', signal } = options;
  await using validator = await validatorFor(context, engineOf(options));
  await using opened = await openRanker({ controller, device }, context);
  const repairs: Repair[] = [];
  for (const { located, options: asked } of plans) {
    context.signal.throwIfAborted();
    repairs.push(
      await services.repair(located.module, {
        ...asked,
        ...whoDecides(opened),
        validator,
        ...(signal && { signal }),
      }),
    );
  }
  tellFailures(opened, context);
  // The text of the command line, so that the two can never differ.
  return JSON.parse(repairsJson(repairs)) as RepairResult;
}

/** Files in memory lie nowhere, so no configuration lies beside them. */
const flagsOf = (
  { config, maxRounds, modernise }: RepairOptions,
  { isOnDisk }: Located,
): PlanFlags => ({
  config: config ?? (isOnDisk ? undefined : false),
  ...(maxRounds !== undefined && { maxRounds }),
  ...(modernise !== undefined && { modernise }),
});
