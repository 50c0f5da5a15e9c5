import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Expression } from '../../../hcl/expression.ts';
import type { Document } from '../../../hcl/tree.ts';
import { constantString, objectKey, quote, sourceOf } from '../../../hcl/value.ts';
import { asMap } from './as-map.ts';
import { argumentOf, type Form, unwrapped } from './form.ts';
import { boolOf, numberOf } from './spelled-out.ts';

/** A value in the form that is asked for. */
export interface Reshaped {
  /** One clause in the imperative without an object, e.g. "wrap in a list". */
  readonly title: string;
  readonly score: number;
  readonly edits: readonly TextEdit[];
}

/**
 * A value that terraform refuses, in the forms its words ask for: `string required`, `list of string required`,
 * `element 0: a number is required`.
 */
export function reshaped(document: Document, value: Expression, required: string): Reshaped[] {
  const inner = INSIDE.exec(required);
  if (inner) return insideOf(document, value, inner[1], inner[3] as string);
  const text = sourceOf(document.bytes, value);
  const wanted = WANTED.exec(required)?.[1];
  const forms = formsOf(document, value, wanted, required, text);
  return forms.map(({ title, score, text: to }) => ({
    title,
    score,
    edits: [{ range: value.range, text: to }],
  }));
}

const INSIDE = /^(?:element|attribute) (?:"([^"]+)"|(\d+)): ([\s\S]+)$/;
const WANTED = /^(?:an? )?(string|number|bool|list|set|map|object|tuple)\b/;

function formsOf(
  document: Document,
  value: Expression,
  wanted: string | undefined,
  required: string,
  text: string,
): Form[] {
  switch (wanted) {
    case 'list':
    case 'set':
    case 'tuple':
      return asList(document, value, /of (?:object|map)/.test(required), text);
    case 'map':
    case 'object':
      return asMap(document, value, text);
    case 'string':
      return asString(document, value, text);
    case 'number':
      return numberOf(constantString(document.bytes, value)).map((digits) => ({
        title: 'write it as a number',
        score: 0.8,
        text: digits,
      }));
    case 'bool':
      return boolOf(constantString(document.bytes, value) ?? text).map((word) => ({
        title: 'write it as true or false',
        score: 0.85,
        text: word,
      }));
    default:
      return [];
  }
}

function asList(document: Document, value: Expression, ofObjects: boolean, text: string): Form[] {
  const given = constantString(document.bytes, value);
  const encoded = argumentOf(value, 'jsonencode');
  if (encoded) return [unwrapped(document, encoded)];
  if (given?.trim() === '' || (value.kind === 'object' && value.items.length === 0))
    return [{ title: 'write nothing as an empty list', score: 0.9, text: '[]' }];
  const parts = given?.split(',').map((part) => part.trim()) ?? [];
  const split =
    parts.length > 1 && !parts.includes('')
      ? [
          {
            title: 'write the items as a list',
            score: 0.85,
            text: `[${parts.map(quote).join(', ')}]`,
          },
        ]
      : [];
  if (value.kind === 'tuple') return [];
  if (value.kind === 'object' && !ofObjects)
    return [{ title: 'take the values', score: 0.4, text: `values(${text})` }];
  return [...split, { title: 'wrap in a list', score: 0.8, text: `[${text}]` }];
}

function asString(document: Document, value: Expression, text: string): Form[] {
  if (value.kind === 'object')
    return [{ title: 'encode as JSON', score: 0.85, text: `jsonencode(${text})` }];
  if (value.kind === 'tuple') {
    const [only, ...others] = value.items;
    return [
      ...(only && others.length === 0 ? [unwrapped(document, only)] : []),
      ...(others.length > 0 && value.items.every(({ kind }) => kind !== 'object')
        ? [{ title: 'join the items with commas', score: 0.55, text: `join(",", ${text})` }]
        : []),
      { title: 'encode as JSON', score: 0.5, text: `jsonencode(${text})` },
    ];
  }
  if (value.kind === 'traversal' || value.kind === 'call' || value.kind === 'access')
    return [
      { title: 'take the first element', score: 0.5, text: `${text}[0]` },
      ...(argumentOf(value, 'jsondecode')
        ? [unwrapped(document, argumentOf(value, 'jsondecode') as Expression)]
        : []),
    ];
  return [];
}

/** The same for one element, and for all others with the same fault. */
function insideOf(
  document: Document,
  value: Expression,
  where: string | undefined,
  rest: string,
): Reshaped[] {
  const elements =
    value.kind === 'tuple'
      ? value.items
      : value.kind === 'object'
        ? value.items
            .filter(({ key }) => where === undefined || objectKey(document.bytes, key) === where)
            .map((item) => item.value)
        : [];
  const found = elements.flatMap((element) => reshaped(document, element, rest));
  const titles = [...new Set(found.map(({ title }) => title))];
  return titles.map((title) => {
    const same = found.filter((each) => each.title === title);
    return {
      title,
      score: Math.max(...same.map(({ score }) => score)),
      edits: same.flatMap(({ edits }) => edits),
    };
  });
}
