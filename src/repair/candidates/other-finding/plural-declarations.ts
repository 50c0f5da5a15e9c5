import { dedentedSource, indent } from '../../../hcl/edit/block.ts';
import { lineBreakOf } from '../../../hcl/edit/line-break.ts';
import type { Item } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';

/** `outputs { id = … }`, `variables { region { … } }`: one block for each of what is listed there. */
export function pluralDeclarations(at: Located): Candidate[] {
  const { path, document, file } = at;
  const block = path.at(-1);
  const kind = block && KINDS.get(block.type.text);
  if (!block || !kind || path.length !== 1 || block.labels.length > 0) return [];
  const texts = block.body.items.map((item) => declaration(at, kind, item));
  if (texts.length === 0 || texts.includes(undefined)) return [];
  const text = texts.join('\n\n').replaceAll('\n', lineBreakOf(document.bytes));
  return [
    {
      action: 'rename-block',
      title: `declare each of \`${block.type.text}\` in a block of its own`,
      score: 0.95,
      edits: inFile(file, [{ range: block.range, text }]),
    },
  ];
}

interface Kind {
  readonly type: string;
  /** The argument that a value alone stands for; undefined where it stands for none. */
  readonly argument?: string;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['outputs', { type: 'output', argument: 'value' }],
  ['variables', { type: 'variable', argument: 'default' }],
  ['providers', { type: 'provider' }],
  ['modules', { type: 'module' }],
]);

function declaration(
  { document }: Located,
  { type, argument }: Kind,
  item: Item,
): string | undefined {
  const { bytes } = document;
  if (item.kind === 'block') {
    if (item.labels.length > 0) return undefined;
    const inside = dedentedSource(document, item.range).slice(item.type.text.length);
    return `${type} "${item.type.text}"${inside}`;
  }
  const { name, value } = item;
  // An object of what a declaration takes is that declaration.
  if (
    value.kind === 'object' &&
    value.items.length > 0 &&
    value.items.every(({ key }) => key.kind === 'traversal' && TAKEN.has(key.root.text))
  )
    return [
      `${type} "${name.text}" {`,
      ...value.items.map(
        (each) => `  ${sourceOf(bytes, each.key)} = ${sourceOf(bytes, each.value)}`,
      ),
      '}',
    ].join('\n');
  if (argument === undefined) return undefined;
  const [first = '', ...rest] = dedentedSource(document, value.range).split('\n');
  const text = [first, ...indent(rest.join('\n'), '  ').split('\n')].join('\n').trimEnd();
  return `${type} "${name.text}" {\n  ${argument} = ${text}\n}`;
}

const TAKEN: ReadonlySet<string> = new Set([
  'value',
  'default',
  'type',
  'description',
  'sensitive',
]);
