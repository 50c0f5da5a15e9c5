import { schemaOf } from '../../../check/scope.ts';
import type { Traversal } from '../../../hcl/expression.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, isMode, type Located, type RepairContext } from '../../context.ts';
import { exportedLike } from '../../exported-attribute.ts';

/** `ignore_changes` names an attribute of its own resource: the nearest it has, or none where nothing is like it. */
export function ignoredChange(
  { scope }: RepairContext,
  at: Located,
  { root }: Traversal,
): Candidate[] {
  const [top] = at.path;
  const [type] = top?.labels ?? [];
  const value = at.attribute?.value;
  if (!top || !type || !isMode(top.type.text) || value?.kind !== 'tuple') return [];
  const schema = schemaOf(scope, top.type.text, type.text, top);
  const near = schema ? exportedLike(type.text, schema, root.text) : [];
  const others = value.items.filter(({ range }) => range.start !== root.range.start);
  return [
    ...near
      .filter(({ name }) => schema?.attributes.has(name))
      .map(
        ({ name, fit }): Candidate => ({
          action: 'rename-reference',
          title: `ignore changes of \`${name}\` instead of \`${root.text}\``,
          score: 0.2 + 0.7 * fit,
          edits: inFile(at.file, [{ range: root.range, text: name }]),
        }),
      ),
    {
      action: 'change-value',
      title: `ignore no changes of \`${root.text}\`, which \`${type.text}\` does not have`,
      score: 0.45,
      edits: inFile(at.file, [
        {
          range: value.range,
          text: `[${others.map((item) => sourceOf(at.document.bytes, item)).join(', ')}]`,
        },
      ]),
    },
  ];
}
