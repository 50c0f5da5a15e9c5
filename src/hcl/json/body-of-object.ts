import type { Expression, Name, ObjectItem } from '../expression.ts';
import type { ByteRange } from '../range.ts';
import type { Attribute, Block, Body, Item, Label } from '../tree.ts';
import { constantString } from '../value.ts';
import { FILE, type KnownBlock, UNKNOWN_BLOCK } from './known-blocks.ts';

/** Is told where strings stand that are to be read as expressions. */
type OnCode = (strings: readonly ByteRange[]) => void;

/** A body read out of the properties of an object, or of several in a list. */
export function bodyOf(
  bytes: Buffer,
  value: Expression,
  onCode: OnCode = () => {},
  known: KnownBlock = FILE,
): Body {
  const items: Item[] = [];
  for (const object of objectsIn(value)) {
    for (const property of object.items) {
      const name = nameOf(bytes, property.key);
      // `"//"` is a comment.
      if (name.text === '//') continue;
      const block = known.blocks.get(name.text);
      if (block)
        for (const one of blocksOf(bytes, name, property.value, block, onCode)) items.push(one);
      else items.push(attributeOf(bytes, name, property, known.code, onCode));
    }
  }
  return { items, range: value.range };
}

/** The same property as blocks of a provider, where a schema says that it is one. */
export const asBlocks = (bytes: Buffer, { name, value }: Attribute): Block[] =>
  blocksOf(bytes, name, value, UNKNOWN_BLOCK, () => {});

function blocksOf(
  bytes: Buffer,
  type: Name,
  value: Expression,
  known: KnownBlock,
  onCode: OnCode,
  labels: readonly Label[] = [],
): Block[] {
  if (labels.length < known.labels)
    return objectsIn(value).flatMap(({ items }) =>
      items.flatMap(({ key, value: inner }) => {
        const label = { ...nameOf(bytes, key), quoted: true };
        if (label.text === '//') return [];
        return blocksOf(bytes, type, inner, known, onCode, [...labels, label]);
      }),
    );
  return objectsIn(value).map((object) => {
    const { start, end } = object.range;
    return {
      kind: 'block',
      type,
      labels,
      open: { start, end: start + 1 },
      close: { start: end - 1, end },
      body: bodyOf(bytes, object, onCode, known),
      range: { start: type.range.start, end },
    };
  });
}

function attributeOf(
  bytes: Buffer,
  name: Name,
  { key, value, range }: ObjectItem,
  isCode: ReadonlySet<string>,
  onCode: OnCode,
): Attribute {
  if (isCode.has(name.text)) onCode(stringsIn(value));
  const colon = bytes.indexOf(':', key.range.end);
  const equals = { start: colon, end: colon + 1 };
  return { kind: 'attribute', name, equals, value, range };
}

type ObjectExpression = Extract<Expression, { kind: 'object' }>;

function objectsIn(value: Expression): readonly ObjectExpression[] {
  if (value.kind === 'object') return [value];
  return value.kind === 'tuple' ? value.items.flatMap(objectsIn) : [];
}

const nameOf = (bytes: Buffer, key: Expression): Name => ({
  text: constantString(bytes, key) ?? '',
  range: key.range,
});

/** Where strings stand in a value, on whatever level. */
function stringsIn(value: Expression): readonly ByteRange[] {
  if (value.kind === 'template') return [value.range];
  if (value.kind === 'tuple') return value.items.flatMap(stringsIn);
  return value.kind === 'object'
    ? value.items.flatMap(({ key, value: inner }) => [...stringsIn(key), ...stringsIn(inner)])
    : [];
}
