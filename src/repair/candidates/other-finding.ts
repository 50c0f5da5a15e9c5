import type { Finding } from '../../finding/finding.ts';
import { aligned } from '../../hcl/edit/align.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { extraneousLabel } from './extraneous-label.ts';
import { invalidIndex } from './invalid-index.ts';
import { REASONS } from './other-finding/abstentions.ts';
import { ambiguousKey } from './other-finding/ambiguous-key.ts';
import type { Proposer } from './other-finding/class.ts';
import { conditionalTypes } from './other-finding/conditional-types.ts';
import { constantOnly } from './other-finding/constant-only.ts';
import { unrepeated } from './other-finding/count-index.ts';
import { cycle } from './other-finding/cycle.ts';
import { defaultValue } from './other-finding/default-value.ts';
import { forEachArgument } from './other-finding/for-each-argument.ts';
import { functionArguments } from './other-finding/function-arguments.ts';
import { interpolatedValue } from './other-finding/interpolated-value.ts';
import { invalidName } from './other-finding/invalid-name.ts';
import { missingLabel } from './other-finding/missing-label.ts';
import { moduleSource } from './other-finding/module-source.ts';
import { condition, countValue, operand } from './other-finding/operand.ts';
import { providerAlias } from './other-finding/provider-alias.ts';
import { providerName } from './other-finding/provider-name.ts';
import { provisionerKeyword } from './other-finding/provisioner-keyword.ts';
import { countAndForEach } from './other-finding/repetition.ts';
import {
  blockForValue,
  looseRequirements,
  providerSetting,
  providerSource,
} from './other-finding/required-providers.ts';
import { sensitiveOutput } from './other-finding/sensitive-output.ts';
import { ignoreAll, staticList, wholeObject } from './other-finding/static-list.ts';
import { staticReference } from './other-finding/static-reference.ts';
import { symbolAttribute } from './other-finding/symbol-attribute.ts';
import { typeSpecification } from './other-finding/type-specification.ts';
import { unknownFunction } from './other-finding/unknown-function.ts';
import { validationCondition } from './other-finding/validation-condition.ts';
import { versionConstraint } from './other-finding/version-constraint.ts';

/** Terraform's own findings that have no kind of their own: told apart by their summary, and where that is not enough by their detail. */
export function otherFinding(
  context: RepairContext,
  finding: Finding,
  at: Located,
): readonly Candidate[] | Abstained {
  const { summary, detail } = finding;
  const found = CLASSES.find(
    ({ of, says }) => of.test(summary) && (says === undefined || says.test(detail)),
  );
  const offered = found ? found.propose(context, finding, at) : [];
  if ('abstained' in offered) return offered;
  if (offered.length > 0) return offered.map((candidate) => alignedIn(context, candidate));
  return {
    abstained: REASONS.find(({ of }) => of.test(summary))?.reason ?? UNKNOWN,
  };
}

/** With the blanks before `=` that the lines around want. */
function alignedIn({ scope }: RepairContext, candidate: Candidate): Candidate {
  const files = [...new Set(candidate.edits.map(({ file }) => file))];
  const edits = files.flatMap((file) => {
    const own = candidate.edits.filter((edit) => edit.file === file);
    const document = scope.view.documents.get(file);
    return document ? inFile(file, aligned(document, own)) : own;
  });
  return { ...candidate, edits };
}

const UNKNOWN = 'No safe edit is known for this kind of finding.';

interface Class {
  readonly of: RegExp;
  readonly says?: RegExp;
  readonly propose: Proposer;
}

/** Summaries of terraform 1.11, internal/configs and internal/terraform, in the order it comes upon them. */
const CLASSES: readonly Class[] = [
  { of: /^Extraneous label for /, propose: extraneousLabel },
  { of: /^Missing name for /, propose: missingLabel },
  {
    of: /^Invalid (?:resource|data source|data resource|ephemeral resource|variable|output|module instance|check block|local value)(?: type)? name$/,
    propose: invalidName,
  },
  { of: /^Invalid ephemeral resource (?:type|name)$/, propose: invalidName },
  {
    of: /^Invalid (?:type specification|legacy variable type hint|quoted type constraints)$/,
    propose: typeSpecification,
  },
  { of: /^Invalid default value for variable$/, propose: defaultValue },
  { of: /^(?:Variables|Function calls) not allowed$/, propose: constantOnly },
  { of: /^Unsuitable value type$/, says: /value must be known/, propose: constantOnly },
  { of: /^Invalid variable validation condition$/, propose: validationCondition },
  { of: /^Invalid version constraint$/, propose: versionConstraint },
  { of: /^Unexpected ".*" block$/, propose: blockForValue },
  { of: /^Invalid required_providers block$/, propose: looseRequirements },
  { of: /^Invalid required_providers object$/, propose: providerSetting },
  { of: /^Invalid provider (?:source|type|namespace)/, propose: providerSource },
  { of: /^Invalid provider local name$/, propose: providerName },
  { of: /^Provider configuration not present$/, propose: providerAlias },
  { of: /^Invalid ignore_changes wildcard$/, propose: ignoreAll },
  { of: /^Invalid expression$/, says: /static list expression/, propose: staticList },
  {
    of: /^Invalid expression$/,
    says: /single static variable reference/,
    propose: staticReference,
  },
  { of: /^Invalid depends_on reference$/, propose: wholeObject },
  { of: /^Invalid combination of "count" and "for_each"$/, propose: countAndForEach },
  {
    of: /^Invalid (?:for_each (?:set )?argument|dynamic for_each value)$/,
    propose: forEachArgument,
  },
  { of: /^Reference to "(?:count|each)" in /, propose: unrepeated },
  { of: /^each\.(?:value|key) cannot be used in this context$/, propose: unrepeated },
  { of: /^Invalid "(?:path|terraform|count|each)" attribute$/, propose: symbolAttribute },
  { of: /^Invalid "(?:when|on_failure)" keyword$/, propose: provisionerKeyword },
  { of: /^Call to unknown function$/, propose: unknownFunction },
  {
    of: /^(?:Invalid function argument|Too many function arguments|Not enough function arguments|Error in function call)$/,
    propose: functionArguments,
  },
  { of: /^Invalid template interpolation value$/, propose: interpolatedValue },
  { of: /^Invalid operand$/, propose: operand },
  { of: /^Incorrect condition type$/, propose: condition },
  { of: /^Incorrect value type$/, propose: countValue },
  { of: /^Invalid count argument$/, propose: countValue },
  { of: /^Inconsistent conditional result types$/, propose: conditionalTypes },
  { of: /^Ambiguous attribute key$/, propose: ambiguousKey },
  { of: /^(?:Invalid index|Cannot index a set value)$/, propose: invalidIndex },
  { of: /^Invalid (?:registry )?module source address$/, propose: moduleSource },
  { of: /^Output refers to sensitive values$/, propose: sensitiveOutput },
  { of: /^Cycle: /, propose: cycle },
];
