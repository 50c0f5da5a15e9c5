import type { ResourceMode } from '../finding/finding.ts';
import { indentationAt } from '../hcl/bytes.ts';
import { lineBreakOf } from '../hcl/edit/line-break.ts';
import type { Attribute, Block, Label } from '../hcl/tree.ts';
import { quote, sourceOf } from '../hcl/value.ts';
import { attribute } from '../module/module-view.ts';
import type { Edit } from './candidate.ts';
import type { Located, RepairContext } from './context.ts';
import { renamedType } from './facts/renamed-types.ts';
import { renameEverywhere } from './rewrite-references.ts';

interface Typed {
  readonly mode: ResourceMode;
  readonly type: string;
}

/** Edits that give a resource another type or mode; every reference of the module follows. */
export function changeType(
  context: RepairContext,
  at: Located,
  { block, label, name }: { block: Block; label: Label; name: Label },
  from: Typed,
  to: Typed,
): Edit[] {
  const path =
    from.mode === 'resource' ? [from.type, name.text] : [from.mode, from.type, name.text];
  const address =
    to.mode === 'resource' ? `${to.type}.${name.text}` : `${to.mode}.${to.type}.${name.text}`;
  const filters = renamedType(from.mode, from.type)?.filters ?? {};
  return [
    ...(to.mode === from.mode ? [] : [{ file: at.file, range: block.type.range, text: to.mode }]),
    { file: at.file, range: label.range, text: quote(to.type) },
    ...Object.entries(filters).flatMap(([argument, filter]) => {
      const written = attribute(block, argument);
      return written ? [asFilter(at, written, filter)] : [];
    }),
    ...renameEverywhere(context.scope.view, path, address),
  ];
}

/** `vpc_id = x` of the old type as the `filter` block of the new one. */
function asFilter(
  { file, document: { bytes } }: Located,
  written: Attribute,
  filter: string,
): Edit {
  const inner = `${indentationAt(bytes, written.range.start)}  `;
  const lines = [
    'filter {',
    `${inner}name   = ${quote(filter)}`,
    `${inner}values = [${sourceOf(bytes, written.value)}]`,
    `${inner.slice(2)}}`,
  ];
  return { file, range: written.range, text: lines.join(lineBreakOf(bytes)) };
}
