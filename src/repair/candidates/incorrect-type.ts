import type { Finding } from '../../finding/finding.ts';
import { removeItem, replaceValue } from '../../hcl/edit/attribute.ts';
import type { Expression } from '../../hcl/expression.ts';
import { constantString, sourceOf } from '../../hcl/value.ts';
import type { Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext, schemaAt } from '../context.ts';

/** Wrap or unwrap a list · quote or unquote · jsonencode. */
export function incorrectType(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'incorrect-type' }>,
  at: Located,
): Candidate[] {
  const { attribute, document } = at;
  const type = attribute && schemaAt(context, at.path)?.attributes.get(attribute.name.text)?.type;
  if (!attribute || type === undefined) return [];
  const { bytes } = document;
  const { value } = attribute;
  const text = sourceOf(bytes, value);
  const change = (title: string, replaced: string, score: number): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [replaceValue(attribute, replaced)]),
  });
  const found: Candidate[] = [];
  if (
    typeof type !== 'string' &&
    (type[0] === 'list' || type[0] === 'set') &&
    value.kind !== 'tuple'
  ) {
    found.push(change(`wrap \`${finding.argument}\` in a list`, `[${text}]`, 0.8));
  }
  if (typeof type === 'string' && value.kind === 'tuple' && value.items.length === 1) {
    found.push(
      change(
        `take \`${finding.argument}\` out of the list`,
        sourceOf(bytes, value.items[0] as Expression),
        0.8,
      ),
    );
  }
  if (type === 'string' && (value.kind === 'object' || value.kind === 'tuple')) {
    found.push(
      change(
        `encode \`${finding.argument}\` as JSON`,
        `jsonencode(${text})`,
        value.kind === 'object' ? 0.85 : 0.5,
      ),
    );
  }
  if (type === 'bool') {
    const word = constantString(bytes, value)?.toLowerCase();
    if (word && TRUE.has(word))
      found.push(change(`set \`${finding.argument}\` to true`, 'true', 0.8));
    if (word && FALSE.has(word))
      found.push(change(`set \`${finding.argument}\` to false`, 'false', 0.8));
  }
  if (type === 'number') {
    const digits = /^\s*(\d+)/.exec(constantString(bytes, value) ?? '')?.[1];
    if (digits)
      found.push(change(`set \`${finding.argument}\` to the number ${digits}`, digits, 0.5));
  }
  if (type === 'string' && value.kind === 'traversal') {
    found.push(change(`take the first element of \`${text}\``, `${text}[0]`, 0.5));
  }
  return found;
}

const TRUE: ReadonlySet<string> = new Set(['enabled', 'enable', 'yes', 'on']);
const FALSE: ReadonlySet<string> = new Set(['disabled', 'disable', 'no', 'off', 'suspended']);

/** An argument the provider decides: it can only go. */
export function readOnlyArgument(
  _context: RepairContext,
  finding: Extract<Finding, { kind: 'read-only-argument' }>,
  at: Located,
): Candidate[] {
  const { attribute } = at;
  if (!attribute) return [];
  return [
    {
      action: 'delete-argument',
      title: `remove \`${finding.argument}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${finding.argument}\``,
      edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
    },
  ];
}
