import { providerOf } from '../../check/scope.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import type { Located, RepairContext } from '../context.ts';
import { bareWord } from './undeclared/bare-word.ts';

/** Words that only look like a reference: `vpc_id = main`. Quoted, or given their `var.` or `local.`. */
export function invalidReference(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'invalid-reference' }>,
  at: Located,
): readonly Candidate[] | Abstained {
  if (providerOf(context.scope, finding.root)) return NAMES_A_PROVIDER;
  return bareWord(context, finding, at);
}

const NAMES_A_PROVIDER: Abstained = {
  abstained: 'It names a provider where a value belongs, and the value is not to be seen.',
};
