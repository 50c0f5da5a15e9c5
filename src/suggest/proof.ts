import type { UsedSchema, Validation } from '../finding/verdict.ts';
import { countErrors } from '../report/count-errors.ts';
import { codeSpan } from '../report/markdown-text.ts';

/** Who speaks where terraform did not. */
export const CHECKER = 'our checker';

/** Weakest first. */
export const PROOFS = ['checked', 'fewer-errors', 'no-new-errors', 'validated'] as const;

/**
 * What a repaired module is believed for: terraform accepts it; terraform and our checker, which has no stages that hide
 * anything, find nothing but what was there before the change; terraform shows fewer errors; or only the checker has
 * seen it.
 */
export type ProofKind = (typeof PROOFS)[number];

export interface ErrorCounts {
  readonly before: number;
  readonly after: number;
}

export interface Proof {
  readonly kind: ProofKind;
  /** As the one who spoke counted them; terraform does not show all at once. */
  readonly errors: ErrorCounts;
  /** Nobody judged the draft, so that how many errors it had is unknown. */
  readonly isDraftUnjudged?: true;
  /** `terraform 1.11.4 with aws 5.100.0 schemas`, as Markdown. */
  readonly by: string;
}

/** A repaired module, with what was known of it before the change. */
export interface Proven {
  readonly before: Validation;
  readonly after: Validation;
  /** Whether all that is left wrong was there before the change, by terraform and by the checker. */
  readonly onlyOld: boolean;
}

/** `validator` names the program that validated, e.g. `terraform 1.11.4`. */
export function proofOf({ before, after, onlyOld }: Proven, validator: string): Proof {
  const errors = { before: countErrors(before), after: countErrors(after) };
  return {
    kind: kindOf(before, after, errors, onlyOld),
    errors,
    ...(before.verdict === 'unknown' && { isDraftUnjudged: true }),
    by: byWords(after, validator),
  };
}

export const isAtLeast = (kind: ProofKind, least: ProofKind): boolean =>
  PROOFS.indexOf(kind) >= PROOFS.indexOf(least);

function kindOf(
  before: Validation,
  after: Validation,
  errors: ErrorCounts,
  onlyOld: boolean,
): ProofKind {
  if (after.tier === 'checker' || after.verdict === 'unknown') return 'checked';
  if (after.verdict === 'valid') return 'validated';
  if (before.tier !== after.tier) return 'checked';
  if (onlyOld) return 'no-new-errors';
  return errors.after < errors.before ? 'fewer-errors' : 'checked';
}

function byWords({ tier, verdict, schemas = [] }: Validation, validator: string): string {
  // Without a verdict of terraform's, the checker's word is all there is.
  if (verdict === 'unknown') return CHECKER;
  const names = schemas.map(schemaName);
  switch (tier) {
    case 'checker':
      return CHECKER;
    case 'validator':
      return names.length === 0
        ? codeSpan(validator)
        : `${codeSpan(validator)} with ${names.join(', ')} schemas`;
    case 'provider':
      return `${codeSpan(validator)} with the real provider`;
  }
}

function schemaName({ provider, version, how, exactness }: UsedSchema): string {
  const doubts = [
    ...(how === 'nearest' ? ['nearest stored'] : []),
    ...(exactness === 'reconstructed' ? ['reconstructed'] : []),
  ];
  const name = codeSpan(`${provider.replace(/^hashicorp\//, '')} ${version}`);
  return doubts.length === 0 ? name : `${name} (${doubts.join(', ')})`;
}
