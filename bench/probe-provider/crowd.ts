import type { Diagnostic } from './decode-diagnostics.ts';
import type { Config, ConfigValue } from './encode-config.ts';
import type { Ask } from './observation.ts';
import { configAt, type Place, type Step, wrapped } from './slots.ts';

/** Everything at once; then, for each argument in conflict, without those it is known to conflict with. */
export async function crowd(place: Place, ask: Ask) {
  const { above } = place;
  const all: Config = Object.fromEntries(place.names.map((name) => [name, typicalOf(place, name)]));
  const first = await ask(configAt(above, all));
  const rounds = [{ above, says: first }];
  for (const name of place.names) {
    const gone = new Set<string>();
    let says = first;
    for (let round = 0; round < 12; round += 1) {
      const foe = conflictOf(says, above, name);
      const local = foe && localName(foe, above);
      if (!local || gone.has(local)) break;
      gone.add(local);
      const less: Config = Object.fromEntries(
        Object.entries(all).filter(([key]) => !gone.has(key)),
      );
      says = await ask(configAt(above, less));
      rounds.push({ above, says });
    }
  }
  return rounds;
}

export function typicalOf(place: Place, name: string): ConfigValue {
  const slot = place.slots.find((s) => s.name === name);
  if (slot)
    return wrapped(
      slot,
      slot.scalar === 'string' ? 'iac-dpo-probe' : slot.scalar === 'number' ? 1 : true,
    );
  const child = place.nested.get(name);
  return child === 'single' ? {} : [{}];
}

function conflictOf(
  says: readonly Diagnostic[],
  above: readonly Step[],
  name: string,
): string | undefined {
  const key = [...above.flatMap((step) => [step.name, '0']), name].join('.');
  for (const { detail } of says) {
    const match = /^"(.+)": conflicts with (.+)$/.exec(detail);
    if (match?.[1] === key) return match[2];
  }
  return undefined;
}

/** The name in this place that a key of the SDK ("a.0.b") means, if it is of this place. */
export function localName(key: string, above: readonly Step[]): string | undefined {
  const prefix = above.map((step) => `${step.name}.0.`).join('');
  const rest = key.startsWith(prefix) ? key.slice(prefix.length) : '';
  return rest && !rest.includes('.') ? rest : undefined;
}
