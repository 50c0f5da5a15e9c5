import type { Expression } from '../hcl/expression.ts';
import type { Attribute, Document } from '../hcl/tree.ts';
import { objectKey } from '../hcl/value.ts';

/** The objects a value stands for: itself, or those of a list. Undefined where something else is in it. */
export function objectsIn(document: Document, value: Expression): Attribute[][] | undefined {
  const items = value.kind === 'tuple' ? value.items : [value];
  const objects = items.map((item) => itemsOfObject(document, item));
  return objects.length > 0 && objects.every((object) => object !== undefined)
    ? objects
    : undefined;
}

/** The items of an object as arguments, also out of `jsonencode({ … })` and a list of one; undefined for other values. */
export function itemsOfObject(document: Document, value: Expression): Attribute[] | undefined {
  if (value.kind === 'parens') return itemsOfObject(document, value.inner);
  const [only] = value.kind === 'tuple' ? value.items : encoded(value);
  if (only && (value.kind !== 'tuple' || value.items.length === 1))
    return itemsOfObject(document, only);
  if (value.kind !== 'object') return undefined;
  const items = value.items.map(({ key, value: inner, range }): Attribute | undefined => {
    const text = objectKey(document.bytes, key);
    return text !== undefined && IDENTIFIER.test(text)
      ? {
          kind: 'attribute',
          name: { text, range: key.range },
          equals: { start: key.range.end, end: inner.range.start },
          value: inner,
          range,
        }
      : undefined;
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

const IDENTIFIER = /^[A-Za-z_][\w-]*$/;

const encoded = (value: Expression): readonly Expression[] =>
  value.kind === 'call' && value.name.text === 'jsonencode' ? value.args : [];
