import type { Finding } from '../finding/finding.ts';
import type { Abstained, Candidate } from './candidate.ts';
import { absentFile } from './candidates/absent-file.ts';
import { insufficientBlocks, tooManyBlocks } from './candidates/block-count.ts';
import { duplicate } from './candidates/duplicate.ts';

import { incorrectType, readOnlyArgument } from './candidates/incorrect-type.ts';
import { invalidResourceType } from './candidates/invalid-resource-type.ts';
import { missingRequiredArgument } from './candidates/missing-required-argument.ts';
import { otherFinding } from './candidates/other-finding.ts';
import { providerCheck } from './candidates/provider-check.ts';
import { CUT_OFF, isCutOff, syntax } from './candidates/syntax.ts';
import { invalidReference, undeclaredName } from './candidates/undeclared-name.ts';
import { undeclaredResource } from './candidates/undeclared-resource.ts';
import { unsupportedArgument } from './candidates/unsupported-argument.ts';
import { unsupportedAttribute } from './candidates/unsupported-attribute.ts';
import { unsupportedBlockType } from './candidates/unsupported-block-type.ts';
import { type Located, locate, type RepairContext } from './context.ts';

/** What a finding can be mended with, or one sentence on why nothing is offered. */
export type Proposal = { readonly candidates: readonly Candidate[] } | Abstained;

/** Every candidate for a finding in one state of the module; unranked. */
export function propose(context: RepairContext, finding: Finding): Proposal {
  const at = locate(context, finding);
  if (!at) return { abstained: 'Terraform names no place in the source for it.' };
  const offered = offersFor(context, finding, at);
  if ('abstained' in offered) return offered;
  const candidates = offered.filter(({ edits }) => edits.length > 0);
  return candidates.length > 0 ? { candidates } : { abstained: reasonFor(finding, at) };
}

function offersFor(
  context: RepairContext,
  finding: Finding,
  at: Located,
): readonly Candidate[] | Abstained {
  const hasClass = finding.kind === 'read-only-argument' || finding.kind === 'deprecated';
  if (finding.stage === 5 && !hasClass) return providerCheck(context, finding, at);
  switch (finding.kind) {
    case 'unsupported-argument':
      return unsupportedArgument(context, finding, at);
    case 'missing-required-argument':
      return missingRequiredArgument(context, finding, at);
    case 'unsupported-block-type':
      return unsupportedBlockType(context, finding, at);
    case 'insufficient-blocks':
      return insufficientBlocks(context, finding, at);
    case 'too-many-blocks':
      return tooManyBlocks(context, finding, at);
    case 'invalid-resource-type':
      return invalidResourceType(context, finding, at);
    case 'undeclared-resource':
      return undeclaredResource(context, finding, at);
    case 'undeclared-variable':
    case 'undeclared-local':
    case 'undeclared-module':
      return undeclaredName(context, finding, at);
    case 'invalid-reference':
      return invalidReference(context, finding, at);
    case 'unsupported-attribute':
      return unsupportedAttribute(context, finding, at);
    case 'incorrect-type':
      return incorrectType(context, finding, at);
    case 'read-only-argument':
      return readOnlyArgument(context, finding, at);
    case 'absent-file':
      return absentFile(context, finding, at);
    case 'duplicate':
      return duplicate(context, finding, at);
    case 'syntax':
      return syntax(context, finding, at);
    case 'other':
      return otherFinding(context, finding, at);
    case 'module-not-installed':
    case 'missing-provider':
    case 'deprecated':
      return [];
  }
}

/** Why a finding of this kind gets no candidate, for a reviewer. */
export function reasonFor(finding: Finding, at?: Located): string {
  switch (finding.kind) {
    case 'module-not-installed':
      return 'The module it calls is not here to be looked at.';
    case 'missing-provider':
      return 'No schema of its provider is stored.';
    case 'invalid-resource-type':
      return 'No type of the provider is near enough in name and contents.';
    case 'undeclared-resource':
    case 'undeclared-module':
      return 'Nothing declared here is near enough, and it cannot be declared from its use alone.';
    case 'too-many-blocks':
    case 'duplicate':
      return 'The copies differ, and only the author knows which one counts.';
    case 'absent-file':
      return 'The file has to come with the change.';
    case 'syntax':
      return at && isCutOff(at.document)
        ? CUT_OFF
        : 'The layout does not tell where the brackets belong.';
    default:
      return 'No safe edit is known for this kind of finding.';
  }
}
