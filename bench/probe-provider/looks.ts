import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { BlockSchema, ProviderSchema } from '../../src/schema/schema.ts';
import { moreSamples } from './choose-samples.ts';
import type { ObservedSlot } from './observation.ts';
import { type FirstLook, firstLook, type SecondLook, secondLook } from './observe-type.ts';
import { type ProbedMode, type ProviderProcess, startProvider } from './provider-process.ts';
import { FIRST_STRINGS } from './samples.ts';
import { type Slot, slotName } from './slots.ts';
import { templateOf } from './template.ts';

export const AT_ONCE = 4;

/**
 * Looks at every type twice and keeps what it saw in `folder`, one line a type; what is there already
 * is not asked again.
 */
export async function observeAll(
  mirror: string,
  folder: string,
  schema: ProviderSchema,
): Promise<{ readonly firsts: readonly FirstLook[]; readonly seconds: readonly SecondLook[] }> {
  mkdirSync(folder, { recursive: true });
  const blockOf = ({ mode, type }: Job): BlockSchema | undefined =>
    mode === 'provider' ? schema.provider : schema.schemaOf(mode, type);
  await eachOnce(mirror, `${folder}/first.jsonl`, jobsOf(schema), async (provider, job) => {
    const block = blockOf(job);
    return block && firstLook(provider, job.mode, job.type, block, maxPlaces(job.type));
  });
  const firsts = sorted(linesOf<FirstLook>(`${folder}/first.jsonl`));
  const chosen = representatives(firsts);
  await eachOnce(mirror, `${folder}/second.jsonl`, firsts, async (provider, first) => {
    const block = blockOf(first);
    return (
      block &&
      secondLook(provider, first, block, (seen) =>
        moreSamples(seen, chosen.has(idOf(first, seen.slot))),
      )
    );
  });
  return { firsts, seconds: sorted(linesOf<SecondLook>(`${folder}/second.jsonl`)) };
}

interface Job {
  readonly mode: ProbedMode;
  readonly type: string;
}

/**
 * Appends the answer for each job that `file` does not have yet. A provider is given up after some
 * jobs, since it takes gigabytes by then, or when it stops answering; what failed is tried once more.
 */
async function eachOnce<T extends Job>(
  mirror: string,
  file: string,
  all: readonly T[],
  look: (provider: ProviderProcess, job: T) => Promise<object | undefined>,
): Promise<void> {
  const start = performance.now();
  for (const attempt of ['first', 'last']) {
    const done = new Set(linesOf<Job>(file).map(({ mode, type }) => `${mode} ${type}`));
    const jobs = all.filter(({ mode, type }) => !done.has(`${mode} ${type}`));
    for (let from = 0; from < jobs.length; from += JOBS_PER_PROVIDER) {
      await using provider = await startProvider(mirror);
      const batch = jobs.slice(from, from + JOBS_PER_PROVIDER);
      let next = 0;
      const work = async () => {
        for (let job = batch[next++]; job; job = batch[next++]) {
          try {
            const looked = await look(provider, job);
            if (looked) appendFileSync(file, `${JSON.stringify(looked)}\n`);
          } catch (error) {
            process.stderr.write(`\n${attempt} try of ${job.mode} ${job.type}: ${String(error)}\n`);
          }
          const seconds = Math.round((performance.now() - start) / 1000);
          process.stderr.write(`\r${from + next}/${jobs.length} types, ${seconds} s`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
  }
  process.stderr.write('\n');
}

const JOBS_PER_PROVIDER = 120;

/** Not the provider's own configuration: of many samples at once this release never answers. */
function jobsOf(schema: ProviderSchema): { readonly mode: ProbedMode; readonly type: string }[] {
  return [
    ...schema.resourceTypes.map((type) => ({ mode: 'resource' as const, type })),
    ...schema.dataSourceTypes.map((type) => ({ mode: 'data' as const, type })),
    ...schema.ephemeralTypes.map((type) => ({ mode: 'ephemeral' as const, type })),
  ];
}

/** One request about these takes the provider up to a second: their schemas have tens of thousands of blocks. */
const HUGE = /^aws_(quicksight_(analysis|dashboard|template)|wafv2_(web_acl|rule_group))$/;
const maxPlaces = (type: string): number => (HUGE.test(type) ? 4 : 60);

export function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line ? [JSON.parse(line) as T] : [];
      } catch {
        return [];
      }
    });
}

/** In the order of the schema whatever order the answers came in. */
export const sorted = <T extends Job>(looks: readonly T[]): T[] =>
  looks.toSorted((a, b) => (`${a.mode} ${a.type}` < `${b.mode} ${b.type}` ? -1 : 1));

const idOf = ({ mode, type }: Job, slot: Slot): string => `${mode} ${type} ${slotName(slot)}`;

/** The first argument of each sort of messages; the others of the sort get few samples only. */
function representatives(firsts: readonly FirstLook[]): ReadonlySet<string> {
  const bySort = new Map<string, string>();
  for (const first of firsts) {
    for (const seen of first.slots) {
      const sort = sortOf(seen);
      if (sort && !bySort.has(sort)) bySort.set(sort, idOf(first, seen.slot));
    }
  }
  return new Set(bySort.values());
}

/** The messages of an argument without what they spell out; none where they spell out everything. */
function sortOf({ slot, observed }: ObservedSlot): string | undefined {
  const templates = new Set<string>();
  for (const [value, says] of observed) {
    if (!FIRST_STRINGS.includes(String(value))) continue;
    for (const said of says) {
      if (said.severity !== 'error') continue;
      const { summary, detail } = templateOf(slot, value, said);
      const text = `${summary}\n${detail}`;
      if (!SPELT_OUT.test(text)) templates.add(text);
    }
  }
  return templates.size === 0 ? undefined : [...templates].sort().join('\n\n');
}

const SPELT_OUT =
  /one of:? \[|expected length of|in the range|Valid Values|valid enum value|string length must be|to not be an empty string|must not be empty/;
