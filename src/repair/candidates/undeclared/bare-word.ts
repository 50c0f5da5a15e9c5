import type { Finding } from '../../../finding/finding.ts';
import { quote, sourceOf } from '../../../hcl/value.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { isWhole, referenceAt } from '../../reference-place.ts';

/** `t2.micro` or `us-east-1a` without quotes; `settings.region` without its `var.` or `local.`. */
export function bareWord(
  { scope: { view } }: RepairContext,
  finding: Finding,
  at: Located,
): readonly Candidate[] | Abstained {
  const reference = referenceAt(at, finding.place?.range.start ?? -1);
  if (!reference || !at.attribute) return PART_OF_MORE;
  const { root } = reference;
  const prefixes = [
    ...(view.variables.some(({ name }) => name === root.text) ? ['var'] : []),
    ...(view.locals.some(({ name }) => name === root.text) ? ['local'] : []),
    ...(view.modules.some(({ name }) => name === root.text) ? ['module'] : []),
  ];
  const prefixed = prefixes.map(
    (prefix): Candidate => ({
      action: 'rename-reference',
      title: `refer to \`${prefix}.${root.text}\``,
      score: 0.85,
      edits: inFile(at.file, [{ range: root.range, text: `${prefix}.${root.text}` }]),
    }),
  );
  const value = at.attribute.value;
  const items = value.kind === 'tuple' ? value.items : [value];
  if (!items.some((item) => item.kind === 'traversal' && isWhole(item, reference)))
    return prefixed.length > 0 ? prefixed : PART_OF_MORE;
  const text = sourceOf(at.document.bytes, reference);
  return [
    ...prefixed,
    {
      action: 'change-value',
      title: `quote \`${text}\``,
      score: 0.6,
      edits: inFile(at.file, [{ range: reference.range, text: quote(text) }]),
    },
  ];
}

const PART_OF_MORE: Abstained = {
  abstained: 'It is no reference to anything that is known here, and part of a larger expression.',
};
