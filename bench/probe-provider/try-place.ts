import { localName, typicalOf } from './crowd.ts';
import type { Diagnostic } from './decode-diagnostics.ts';
import type { Config, ConfigValue } from './encode-config.ts';
import { type Ask, isPresence, type Observed, type ObservedSlot } from './observation.ts';
import { configAt, type Place, type Slot, wrapped } from './slots.ts';
import { spellingsOf } from './template.ts';

/**
 * Tries samples of the arguments of one place: together where they cannot disturb each other, else one
 * by one and without what is said anyway.
 */
export async function tryPlace(
  place: Place,
  samplesOf: ReadonlyMap<Slot, readonly (string | number | boolean)[]>,
  ask: Ask,
  presence: ReadonlyMap<string, Diagnostic>,
): Promise<ObservedSlot[]> {
  const { above } = place;
  const inSet = above.some((step) => step.nesting === 'set');
  const bare = new Set((await ask(configAt(above, {}))).map((said) => JSON.stringify(said)));
  const spoken = new Set(
    [...presence.values()].flatMap(({ detail }) => detail.match(/[\w.[\]]+/g) ?? []),
  );
  const isQuiet = (slot: Slot): boolean => {
    const { key, dotted } = spellingsOf(slot);
    return !inSet && !spoken.has(key) && !spoken.has(dotted) && !spoken.has(slot.name);
  };
  const observed = new Map<Slot, Observed[]>([...samplesOf.keys()].map((slot) => [slot, []]));
  const quiet = [...samplesOf.keys()].filter(isQuiet);
  const rounds = Math.max(0, ...quiet.map((slot) => samplesOf.get(slot)?.length ?? 0));
  const together = Array.from({ length: rounds }, async (_, round) => {
    const tried = quiet.flatMap((slot) => {
      const sample = samplesOf.get(slot)?.[round];
      return sample === undefined ? [] : [{ slot, sample }];
    });
    const config = Object.fromEntries(
      tried.map(({ slot, sample }) => [slot.name, wrapped(slot, sample)]),
    );
    const says = await ask(configAt(above, config as Config));
    for (const { slot, sample } of tried) {
      observed
        .get(slot)
        ?.push([sample, says.filter((said) => isAt(said, slot) && !isPresence(said))]);
    }
  });
  const alone = [...samplesOf]
    .filter(([slot]) => !isQuiet(slot))
    .flatMap(([slot, samples]) =>
      samples.map(async (sample) => {
        const says = await ask(
          configAt(above, {
            ...companions(place, presence, slot),
            [slot.name]: wrapped(slot, sample),
          }),
        );
        observed
          .get(slot)
          ?.push([
            sample,
            says.filter(
              (said) =>
                !bare.has(JSON.stringify(said)) &&
                !isPresence(said) &&
                !isMissing(said) &&
                isNear(said, slot),
            ),
          ]);
      }),
    );
  await Promise.all([...together, ...alone]);
  for (const list of observed.values()) list.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return [...observed].map(([slot, list]) => ({ slot, observed: list }));
}

/** "Missing required argument" of another argument, which is not about the value tried. */
const isMissing = ({ summary }: Diagnostic): boolean =>
  summary === 'Missing required argument' ||
  summary === 'Missing Configuration for Required Attribute';

/** Partners without which the SDK does not look at a value: "all of `a,b` must be specified". */
function companions(place: Place, presence: ReadonlyMap<string, Diagnostic>, slot: Slot): Config {
  const partners: Record<string, ConfigValue> = {};
  for (const { detail } of presence.values()) {
    const [, key, list] = /^"(.+)": all of `(.+)` must be specified$/.exec(detail) ?? [];
    if (!key || localName(key, place.above) !== slot.name) continue;
    for (const other of list?.split(',') ?? []) {
      const name = localName(other, place.above);
      if (name && name !== slot.name) partners[name] = typicalOf(place, name);
    }
  }
  return partners;
}

function isAt({ path }: Diagnostic, slot: Slot): boolean {
  const expected = [
    ...slot.above.flatMap((step) => (step.nesting === 'single' ? [step.name] : [step.name, 0])),
    slot.name,
  ];
  return expected.every((step, index) => path[index] === step);
}

/** Paths end at the first set. */
function isNear({ path }: Diagnostic, slot: Slot): boolean {
  const expected = [
    ...slot.above.flatMap((step) => (step.nesting === 'single' ? [step.name] : [step.name, 0])),
    slot.name,
  ];
  return (
    path.length > 0 &&
    path.every((step, index) => index >= expected.length || expected[index] === step)
  );
}
