import { statementsOf } from '../says-the-same.ts';

/**
 * Whether a file says what was suggested: each statement that the suggestion brings or takes away is there as often as
 * it would have it. Layout and lines do not count, nor what else changed: another suggestion of a batch, `terraform fmt`.
 */
export function wasTaken({ before, suggested, now }: Texts): boolean {
  const [old, wanted, found] = [statementsOf(before), statementsOf(suggested), statementsOf(now)];
  const changed = [...new Set([...old.keys(), ...wanted.keys()])].filter(
    (statement) => old.get(statement) !== wanted.get(statement),
  );
  return (
    changed.length > 0 &&
    changed.every((statement) => found.get(statement) === wanted.get(statement))
  );
}

/** One file in three states. */
export interface Texts {
  /** As it was looked at. */
  readonly before: Buffer;
  /** The same with the suggestion committed. */
  readonly suggested: Buffer;
  /** As it is now. */
  readonly now: Buffer;
}
