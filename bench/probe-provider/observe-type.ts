import type { BlockSchema } from '../../src/schema/schema.ts';
import { firstSamples } from './choose-samples.ts';
import { crowd } from './crowd.ts';
import type { Diagnostic } from './decode-diagnostics.ts';
import { type Config, encodeConfig, UNKNOWN } from './encode-config.ts';
import { type Ask, isPresence, type ObservedSlot } from './observation.ts';
import type { ProbedMode, ProviderProcess } from './provider-process.ts';
import { placesOf, type Step, slotName } from './slots.ts';
import { tryPlace } from './try-place.ts';

/** What a first look at a type shows. */
export interface FirstLook {
  readonly mode: ProbedMode;
  readonly type: string;
  /** What is said of a configuration with `id` and all that only the provider may set. */
  readonly readOnly: readonly Diagnostic[];
  readonly empty: readonly Diagnostic[];
  /** What is said where everything of a place is set at once, and again without the known foes of an argument. */
  readonly crowded: readonly {
    readonly above: readonly Step[];
    readonly says: readonly Diagnostic[];
  }[];
  /** Messages about which arguments stand together, from every request. */
  readonly presence: readonly Diagnostic[];
  readonly slots: readonly ObservedSlot[];
}

/** What more samples of the arguments that refused something show. */
export interface SecondLook {
  readonly mode: ProbedMode;
  readonly type: string;
  readonly slots: readonly ObservedSlot[];
}

export async function firstLook(
  provider: ProviderProcess,
  mode: ProbedMode,
  type: string,
  block: BlockSchema,
  maxPlaces: number,
): Promise<FirstLook> {
  const { ask, presence } = asking(provider, mode, type, block);
  const readOnly = await ask(readOnlyConfig(block));
  presence.clear();
  const empty = await ask({});
  const crowded: { above: readonly Step[]; says: readonly Diagnostic[] }[] = [];
  const slots: ObservedSlot[] = [];
  for (const place of placesOf(block).slice(0, maxPlaces)) {
    crowded.push(...(await crowd(place, ask)));
    const samples = new Map(place.slots.map((slot) => [slot, firstSamples(slot)]));
    slots.push(...(await tryPlace(place, samples, ask, presence)));
  }
  const shown = slots.filter(({ observed }) => observed.some(([, says]) => says.length > 0));
  return { mode, type, readOnly, empty, crowded, presence: [...presence.values()], slots: shown };
}

export async function secondLook(
  provider: ProviderProcess,
  first: FirstLook,
  block: BlockSchema,
  samplesOf: (slot: ObservedSlot) => readonly (string | number | boolean)[],
): Promise<SecondLook> {
  const { mode, type } = first;
  const { ask, presence } = asking(provider, mode, type, block);
  for (const said of first.presence) presence.set(JSON.stringify(said), said);
  const slots: ObservedSlot[] = [];
  for (const place of placesOf(block)) {
    const samples = new Map(
      place.slots.flatMap((slot) => {
        const seen = first.slots.find((other) => slotName(other.slot) === slotName(slot));
        return seen ? [[slot, samplesOf(seen)] as const] : [];
      }),
    );
    if (samples.size > 0) slots.push(...(await tryPlace(place, samples, ask, presence)));
  }
  return { mode, type, slots };
}

function asking(provider: ProviderProcess, mode: ProbedMode, type: string, block: BlockSchema) {
  const presence = new Map<string, Diagnostic>();
  const ask: Ask = async (config) => {
    const says = await provider.validate(mode, type, encodeConfig(block, config));
    for (const said of says) if (isPresence(said)) presence.set(JSON.stringify(said), said);
    return says;
  };
  return { ask, presence };
}

function readOnlyConfig(block: BlockSchema): Config {
  const names = [...block.attributes.values()]
    .filter(({ name, optional, required }) => name === 'id' || !(optional || required))
    .map(({ name }) => name);
  return Object.fromEntries(
    names.map((name) => [
      name,
      block.attributes.get(name)?.type === 'string' ? 'iac-dpo-probe' : UNKNOWN,
    ]),
  );
}
