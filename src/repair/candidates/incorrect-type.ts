import type { Finding } from '../../finding/finding.ts';
import { aligned } from '../../hcl/edit/align.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, metaOf, type RepairContext, schemaAt } from '../context.ts';
import { missingMembers } from './incorrect-type/missing-members.ts';
import { reshaped } from './incorrect-type/reshape.ts';
import { nameTag } from './name-tag.ts';

/** Blocks for objects · wrap or unwrap · join or split · encode · numbers and words for bools. */
export function incorrectType(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'incorrect-type' }>,
  at: Located,
): readonly Candidate[] | Abstained {
  const { attribute, document } = at;
  if (!attribute) return NO_FORM;
  const name = attribute.name.text;
  const schema =
    schemaAt(context, at.path)?.attributes.get(name) ?? metaOf(at.path)?.attributes.get(name);
  const candidates = [
    ...missingMembers(at, schema, finding.required),
    ...reshaped(document, attribute.value, finding.required).map(
      ({ title, score, edits }): Candidate => ({
        action: 'change-value',
        title: `${title}: \`${finding.argument}\``,
        score,
        edits: inFile(at.file, aligned(document, edits)),
      }),
    ),
  ];
  return candidates.length > 0 ? candidates : NO_FORM;
}

const NO_FORM: Abstained = {
  abstained: 'The value is of another type, and there is no form of it that the argument takes.',
};

/** An argument the provider decides: a name may be meant as the tag, the rest can only go. */
export function readOnlyArgument(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'read-only-argument' }>,
  at: Located,
): Candidate[] {
  const { attribute } = at;
  if (!attribute) return [];
  return [
    ...nameTag(context, at, attribute),
    {
      action: 'delete-argument',
      title: `remove \`${finding.argument}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${finding.argument}\``,
      edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
    },
  ];
}
