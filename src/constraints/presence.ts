import type { BlockSchema } from '../schema/schema.ts';
import type { Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import type { ArgumentConstraints, Violation } from './constraint.ts';
import { configuredAt } from './known.ts';
import type { Where } from './where.ts';

type Said = Omit<Violation, 'source'>;

/** The whole configuration, which keys are looked up in. */
export interface Root {
  readonly config: Value;
  readonly schema: BlockSchema;
}

/**
 * The first rule of SDK 2 about arguments that stand together which this argument breaks, in the
 * order of its `schemaMap.validate`; after one of them it looks no further at the argument.
 */
export function presenceViolation(
  root: Root,
  facts: ArgumentConstraints,
  { path, key }: Where,
  value: Value | undefined,
): Said | undefined {
  const at = (other: string): Value | undefined => configuredAt(root.config, root.schema, other);
  const error = (summary: string, text: string): Said => ({
    severity: 'error',
    summary,
    detail: `${JSON.stringify(key)}: ${text}`,
    path,
  });

  const { exactlyOneOf, atLeastOneOf, requiredWith, conflictsWith } = facts;
  if (exactlyOneOf.length > 0) {
    const found = exactlyOneOf.map((other) => ({ other, value: at(other) }));
    const list = exactlyOneOf.join(',');
    const specified = found.filter((f) => f.value && whollyKnown(f.value)).map((f) => f.other);
    if (found.every((f) => !f.value)) {
      return error(COMBINATION, `one of \`${list}\` must be specified`);
    }
    if (specified.length > 1) {
      const text = `only one of \`${list}\` can be specified, but \`${specified.join(',')}\` were specified.`;
      return error(COMBINATION, text);
    }
  }
  if (atLeastOneOf.length > 0 && atLeastOneOf.every((other) => !at(other))) {
    return error(MISSING, `one of \`${atLeastOneOf.join(',')}\` must be specified`);
  }
  if (!value) return undefined;
  if (requiredWith.some((other) => !at(other))) {
    return error(MISSING, `all of \`${requiredWith.join(',')}\` must be specified`);
  }
  if (!whollyKnown(value)) return undefined;
  const foe = conflictsWith.find((other) => (at(other)?.kind ?? 'unknown') !== 'unknown');
  return foe === undefined ? undefined : error(CONFLICT, `conflicts with ${foe}`);
}

const COMBINATION = 'Invalid combination of arguments';
const MISSING = 'Missing required argument';
const CONFLICT = 'Conflicting configuration arguments';
