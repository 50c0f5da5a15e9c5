import { lineStart } from '../../../hcl/bytes.ts';
import { aligned } from '../../../hcl/edit/align.ts';
import { insertAttribute, removeItem } from '../../../hcl/edit/attribute.ts';
import { insertNestedBlock } from '../../../hcl/edit/block.ts';
import { itemIndentation } from '../../../hcl/edit/item-place.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Expression } from '../../../hcl/expression.ts';
import type { Attribute, Block, Document } from '../../../hcl/tree.ts';
import { constantString, objectKey, quote } from '../../../hcl/value.ts';
import { attribute, type ModuleView } from '../../../module/module-view.ts';
import { blocksNamed } from '../../block-place.ts';
import type { Abstained, Candidate, Edit } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { partComments } from '../part-comments.ts';

/** `version` of a `provider` block → `required_providers`, beside what is asked for there already: both are obeyed. */
export function providerVersion(
  { scope: { view } }: RepairContext,
  at: Located,
  block: Block,
  version: Attribute,
): readonly Candidate[] | Abstained {
  const name = block.labels[0]?.text ?? '';
  const wanted = constantString(at.document.bytes, version.value);
  if (wanted === undefined) return { abstained: 'The version is no constant.' };
  const required =
    requirement(view, name, wanted) ?? inFile(at.file, [newBlock(at, block, name, wanted)]);
  if (!('length' in required)) return required;
  return [
    {
      action: 'move-argument',
      title: 'move `version` to `required_providers`',
      edits: [...inFile(at.file, removeItem(at.document, block.body, version)), ...required],
      score: 1,
    },
  ];
}

/** Edits of the `terraform` block that is there; undefined where there is none. */
function requirement(
  view: ModuleView,
  name: string,
  wanted: string,
): readonly Edit[] | Abstained | undefined {
  const blocks = [...view.documents].flatMap(([file, document]) =>
    file.endsWith('.json')
      ? []
      : blocksNamed(document.body, 'terraform').map((block) => ({ file, document, block })),
  );
  const lists = blocks.flatMap(({ block, ...where }) =>
    blocksNamed(block.body, 'required_providers').map((list) => ({ ...where, list })),
  );
  for (const { file, document, list } of lists) {
    const entry = attribute(list, name);
    if (!entry) continue;
    const edits = joined(document, entry.value, wanted);
    return edits
      ? inFile(file, edits)
      : { abstained: 'What `required_providers` says of it is no constant.' };
  }
  const [list] = lists;
  if (list) {
    const indentation = itemIndentation(list.document, list.list);
    const text = entryOf(wanted).join(`\n${indentation}`);
    return inFile(list.file, insertAttribute(list.document, list.list, name, text));
  }
  const [first] = blocks;
  if (!first) return undefined;
  return inFile(first.file, [
    insertNestedBlock(first.document, first.block, listText(name, wanted)),
  ]);
}

/** One constraint more in an entry of `required_providers`; undefined where it cannot be read. */
function joined(document: Document, value: Expression, wanted: string): TextEdit[] | undefined {
  const { bytes } = document;
  if (value.kind !== 'object') return withConstraint(bytes, value, wanted);
  const version = value.items.find(({ key }) => objectKey(bytes, key) === 'version');
  if (version) return withConstraint(bytes, version.value, wanted);
  const last = value.items.at(-1);
  if (!last) return undefined;
  const line = bytes.toString('utf8', lineStart(bytes, last.range.start), last.range.start);
  const at = { start: last.range.end, end: last.range.end };
  const text = `version = ${quote(wanted)}`;
  if (line.trim() !== '') return [{ range: at, text: `, ${text}` }];
  return aligned(document, [{ range: at, text: `${lineBreakOf(bytes)}${line}${text}` }]);
}

function withConstraint(bytes: Buffer, value: Expression, wanted: string): TextEdit[] | undefined {
  const known = constantString(bytes, value);
  if (known === undefined) return undefined;
  const parts = known.split(',').map((part) => part.trim());
  const added = wanted
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !parts.includes(part));
  if (added.length === 0) return [];
  return [{ range: value.range, text: quote([known, ...added].join(', ')) }];
}

/** Without a source, which is `hashicorp/NAME` as it was: a provider that nobody wrote down is not ours to write. */
const entryOf = (wanted: string): string[] => ['{', `  version = ${quote(wanted)}`, '}'];

const listText = (name: string, wanted: string): string =>
  ['required_providers {', `  ${name} = ${entryOf(wanted).join('\n  ')}`, '}'].join('\n');

/** Above the provider and the comments on it. */
function newBlock({ document }: Located, block: Block, name: string, wanted: string): TextEdit {
  const { bytes } = document;
  const start = partComments(document, block).above?.start ?? lineStart(bytes, block.range.start);
  const lines = [
    'terraform {',
    `  ${listText(name, wanted).split('\n').join('\n  ')}`,
    '}',
    '',
    '',
  ];
  return {
    range: { start, end: start },
    text: lines.join('\n').replaceAll('\n', lineBreakOf(bytes)),
  };
}
