import { type Argument, type Command, InvalidArgumentError, type Option } from 'commander';
import { nearestOf } from './nearest.ts';

/** Where a command takes one of some values, a mistyped one is told the nearest. */
export function suggestChoices({ options, registeredArguments }: Command): void {
  const all: readonly (Option | Argument)[] = [...options, ...registeredArguments];
  for (const taker of all) {
    const values = taker.argChoices;
    if (values) taker.argParser((value: string) => chosen(value, values));
  }
}

function chosen(value: string, values: readonly string[]): string {
  if (values.includes(value)) return value;
  const near = nearestOf(value, values);
  const meant = near === undefined ? '' : ` (Did you mean ${near}?)`;
  throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.${meant}`);
}
