import type { Outcome } from '../../src/evaluate/outcome.ts';
import { type Shard, shardOf } from '../../src/evaluate/shards.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { openValidator } from '../../src/terraform/open-validator.ts';
import { askJudges } from './judge/judges.ts';
import { openFacts } from './open-facts.ts';
import { judgements, outcomeOf } from './outcome-of.ts';
import type { Made, System } from './systems/system.ts';
import { type Means, systemsFor } from './systems/systems.ts';
import { type Protocol, type Task, tasksOf } from './tasks.ts';

export interface RunOptions {
  readonly protocols: readonly Protocol[];
  readonly shard: Shard;
  /** Keeps what takes long: repairs by build and drafts, verdicts by text. */
  readonly folder: string;
  /** Folders of models, each a system of its own. */
  readonly controllers: readonly string[];
  readonly rewriters: readonly string[];
  readonly say: (notice: string) => void;
}

/** Every system on every task of the shard, judged and measured. */
export async function run({
  protocols,
  shard,
  folder,
  controllers,
  rewriters,
  say,
}: RunOptions): Promise<Outcome[]> {
  const stored = openCatalogue(schemasDirectory());
  const opened = await openValidator('local', stored, { environment: process.env });
  if (opened.kind === 'checker') throw new Error(opened.why);
  await using validator = opened.validator;
  const catalogue = openFacts();
  const outcomes: Outcome[] = [];
  for (const protocol of protocols) {
    const tasks = shardOf(tasksOf(protocol), shard);
    const { validate } = validator;
    const environment = process.env;
    const means = { catalogue, folder, controllers, rewriters, validate, environment, say };
    outcomes.push(...(await measured(tasks, systemsFor(protocol, means), means)));
  }
  return outcomes;
}

/** What each system made of each task, system by system. */
export async function measured(
  tasks: readonly Task[],
  systems: readonly System[],
  { folder, validate, catalogue, say }: Pick<Means, 'folder' | 'validate' | 'catalogue' | 'say'>,
): Promise<Outcome[]> {
  const made = new Map<string, readonly Made[]>();
  for (const system of systems) {
    say(`${system.name} on ${tasks.length} texts`);
    made.set(system.name, await system.run(tasks));
  }
  const results = [...made.values()].flat().map(({ result }) => result);
  say('judging');
  const judges = await askJudges(
    folder,
    [...tasks.map(({ draft }) => draft), ...results],
    validate,
  );
  const judgementOf = judgements(judges, catalogue);
  return [...made].flatMap(([system, of]) =>
    tasks.flatMap((task, index) => {
      const one = of[index];
      return one ? [outcomeOf(task, system, one, judges, catalogue, judgementOf)] : [];
    }),
  );
}
