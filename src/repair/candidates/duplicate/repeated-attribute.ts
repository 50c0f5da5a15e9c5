import { removeItem } from '../../../hcl/edit/attribute.ts';
import type { Attribute, Document } from '../../../hcl/tree.ts';
import { objectKey, sourceOf } from '../../../hcl/value.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { bodyOf, inFile, type Located, type RepairContext } from '../../context.ts';
import { normal } from './same-text.ts';

/** A place where an argument is set. */
interface Setting {
  readonly file: string;
  readonly document: Document;
  readonly attribute: Attribute;
}

/** An argument or local set twice: drop a repetition · put two lists or objects together · drop the second. */
export function repeatedAttribute(
  { scope }: RepairContext,
  at: Located,
  { what, name }: { readonly what: string; readonly name: string },
): readonly Candidate[] | Abstained {
  const later = at.attribute;
  const first =
    what === 'local'
      ? scope.view.locals.find((local) => local.name === name && !local.file.endsWith('.json'))
      : attributeNamed(at, name);
  if (!first || !later || first.attribute === later) return ELSEWHERE;
  const removal = inFile(at.file, removeItem(at.document, bodyOf(at), later));
  const texts = [
    sourceOf(first.document.bytes, first.attribute.value),
    sourceOf(at.document.bytes, later.value),
  ];
  if (normal(texts[0] ?? '') === normal(texts[1] ?? ''))
    return [
      {
        action: 'drop-duplicate',
        title: `drop the second \`${name}\`, which repeats the first`,
        edits: removal,
        score: 0.95,
      },
    ];
  const merged = mergedValue(first, { file: at.file, document: at.document, attribute: later });
  return [
    ...(merged === undefined
      ? []
      : [
          {
            action: 'drop-duplicate' as const,
            title: `put the two values of \`${name}\` together`,
            edits: [
              ...removal,
              { file: first.file, range: first.attribute.value.range, text: merged },
            ],
            score: 0.8,
          },
        ]),
    {
      action: 'drop-duplicate',
      title: `drop the second \`${name}\``,
      edits: removal,
      score: 0.3,
      loses: `removes the second \`${name}\``,
    },
  ];
}

const ELSEWHERE: Abstained = {
  abstained:
    'The other value stands where nothing may be changed, and only the author knows which one counts.',
};

function attributeNamed(at: Located, name: string): Setting | undefined {
  const first = bodyOf(at).items.find(
    (item): item is Attribute => item.kind === 'attribute' && item.name.text === name,
  );
  return first && { file: at.file, document: at.document, attribute: first };
}

/** Two lists one behind the other, two objects where no key has two values; each on one line. */
function mergedValue(first: Setting, later: Setting): string | undefined {
  const [a, b] = [first.attribute.value, later.attribute.value];
  const one = first.document.bytes;
  const two = later.document.bytes;
  if ([sourceOf(one, a), sourceOf(two, b)].some((text) => text.includes('\n'))) return undefined;
  const both = <T>(
    left: readonly T[],
    right: readonly T[],
    read: (bytes: Buffer, item: T) => string,
  ) => [...left.map((item) => read(one, item)), ...right.map((item) => read(two, item))];
  if (a.kind === 'tuple' && b.kind === 'tuple')
    return `[${[...new Set(both(a.items, b.items, sourceOf))].join(', ')}]`;
  if (a.kind !== 'object' || b.kind !== 'object') return undefined;
  const keys = both(a.items, b.items, (bytes, { key }) => objectKey(bytes, key) ?? '');
  if (keys.includes('') || new Set(keys).size < keys.length) return undefined;
  return `{ ${both(a.items, b.items, sourceOf).join(', ')} }`;
}
