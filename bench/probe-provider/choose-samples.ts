import type { ObservedSlot } from './observation.ts';
import {
  edgesOf,
  FEW_STRINGS,
  FIRST_NUMBERS,
  FIRST_STRINGS,
  MANY_STRINGS,
  numberEdgesOf,
  TELLING_STRINGS,
} from './samples.ts';
import type { Slot } from './slots.ts';

export const firstSamples = (slot: Slot): readonly (string | number | boolean)[] =>
  slot.scalar === 'string' ? FIRST_STRINGS : slot.scalar === 'number' ? FIRST_NUMBERS : [true];

/** More samples for an argument, by its messages; `many` where they do not spell out the rule. */
export function moreSamples(
  { slot, observed }: ObservedSlot,
  many: boolean,
): readonly (string | number)[] {
  const messages = observed.flatMap(([, says]) =>
    says.map(({ summary, detail }) => `${summary}\n${detail}`),
  );
  if (!observed.some(([, says]) => says.some(({ severity }) => severity === 'error'))) return [];
  if (slot.scalar === 'number') {
    const edges = messages.flatMap(numberEdgesOf);
    return [...new Set([2, 3, 7, 60, 255, 443, 65535, 65536, ...edges])]
      .filter((n) => !FIRST_NUMBERS.includes(n))
      .slice(0, 40);
  }
  const isTelling = messages.some((text) => /ARN|CIDR|JSON/.test(text));
  const samples = [
    ...(many ? MANY_STRINGS : [...FEW_STRINGS, ...(isTelling ? TELLING_STRINGS : [])]),
    ...messages.flatMap(edgesOf),
  ];
  return [...new Set(samples)].filter((sample) => !FIRST_STRINGS.includes(sample)).slice(0, 230);
}
