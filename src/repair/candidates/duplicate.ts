import type { Finding } from '../../finding/finding.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Block, Item } from '../../hcl/tree.ts';
import { quote, sourceOf } from '../../hcl/value.ts';
import type { Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext } from '../context.ts';

/** Drop exact copies · rename the later declaration · drop the later one where renaming makes no sense. */
export function duplicate(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'duplicate' }>,
  at: Located,
): Candidate[] {
  if (finding.what === 'attribute' || finding.what === 'local')
    return repeatedAttribute(at, finding.name);
  const block = at.path[0];
  if (!block) return [];
  const first = firstTwin(context, block);
  if (!first || first.block === block) return [];
  const same = plain(at, block) === first.text;
  const drop: Candidate = {
    action: 'drop-duplicate',
    title: `drop the second declaration of \`${finding.name}\`${same ? ', which repeats the first' : ''}`,
    edits: inFile(at.file, removeItem(at.document, at.document.body, block)),
    score: same ? 0.95 : 0.2,
    ...(same ? {} : { loses: `removes the second \`${finding.name}\`` }),
  };
  return same || !RENAMED.has(finding.what) ? [drop] : [rename(context, at, block), drop];
}

const RENAMED: ReadonlySet<string> = new Set(['resource', 'data', 'output', 'module']);

function rename(context: RepairContext, at: Located, block: Block): Candidate {
  const label = block.labels.at(-1);
  const taken = new Set(
    [...context.scope.view.documents.values()].flatMap(({ body }) =>
      body.items.flatMap((item) => (item.kind === 'block' ? [item.labels.at(-1)?.text] : [])),
    ),
  );
  let name = `${label?.text}_2`;
  for (let count = 3; taken.has(name); count++) name = `${label?.text}_${count}`;
  return {
    action: 'rename-declaration',
    title: `rename the second \`${label?.text}\` to \`${name}\``,
    edits: label ? [{ file: at.file, range: label.range, text: quote(name) }] : [],
    score: 0.6,
  };
}

function firstTwin(
  context: RepairContext,
  block: Block,
): { block: Block; text: string } | undefined {
  const key = (item: Item) =>
    item.kind === 'block' ? [item.type.text, ...item.labels.map(({ text }) => text)].join(' ') : '';
  for (const [, document] of context.scope.view.documents) {
    const found = document.body.items.find(
      (item): item is Block => item.kind === 'block' && key(item) === key(block),
    );
    if (found) return { block: found, text: normal(sourceOf(document.bytes, found)) };
  }
  return undefined;
}

function repeatedAttribute(at: Located, name: string): Candidate[] {
  const body = bodyOf(at);
  const all = body.items.filter((item) => item.kind === 'attribute' && item.name.text === name);
  const first = all[0];
  const later = all.find((item) => item.range.start === at.attribute?.range.start);
  if (
    !first ||
    !later ||
    first === later ||
    first.kind !== 'attribute' ||
    later.kind !== 'attribute'
  )
    return [];
  const same =
    normal(sourceOf(at.document.bytes, first.value)) ===
    normal(sourceOf(at.document.bytes, later.value));
  return [
    {
      action: 'drop-duplicate',
      title: `drop the second \`${name}\`${same ? ', which repeats the first' : ''}`,
      edits: inFile(at.file, removeItem(at.document, body, later)),
      score: same ? 0.95 : 0.3,
      ...(same ? {} : { loses: `removes the second \`${name}\`` }),
    },
  ];
}

const plain = (at: Located, block: Block): string => normal(sourceOf(at.document.bytes, block));
const normal = (text: string): string => text.replace(/\s+/g, ' ');
