import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Expression } from '../../../hcl/expression.ts';
import type { Document } from '../../../hcl/tree.ts';
import { constantString, objectKey, quote, sourceOf } from '../../../hcl/value.ts';
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

interface Form {
  readonly title: string;
  readonly score: number;
  readonly text: string;
}

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

function asMap(document: Document, value: Expression, text: string): Form[] {
  const { bytes } = document;
  const encoded = argumentOf(value, 'jsonencode');
  if (encoded) return [unwrapped(document, encoded)];
  const given = constantString(bytes, value);
  if (given?.trim() === '')
    return [{ title: 'write nothing as an empty map', score: 0.9, text: '{}' }];
  if (given !== undefined)
    return /^\s*\{[\s\S]*\}\s*$/.test(given)
      ? [{ title: 'decode the JSON', score: 0.6, text: `jsondecode(${text})` }]
      : [];
  if (value.kind !== 'tuple') return [];
  const [first, ...others] = value.items;
  if (first === undefined)
    return [{ title: 'write nothing as an empty map', score: 0.9, text: '{}' }];
  const pairs = value.items.map((item) => pairOf(document, item));
  if (pairs.every((pair) => pair !== undefined))
    return [{ title: 'write the pairs as a map', score: 0.85, text: `{ ${pairs.join(', ')} }` }];
  return others.length === 0 && first.kind === 'object' ? [unwrapped(document, first)] : [];
}

/** `{ key = "a", value = "b" }`, `"a=b"`: one pair of a map. */
function pairOf({ bytes }: Document, item: Expression): string | undefined {
  const [, key, value] =
    /^([\w.:/-]+)\s*[=:]\s*(.*)$/.exec(constantString(bytes, item) ?? '') ?? [];
  if (key !== undefined && value !== undefined) return `${nameOf(key)} = ${quote(value)}`;
  if (item.kind !== 'object' || item.items.length !== 2) return undefined;
  const member = (names: readonly string[]) =>
    item.items.find((each) => names.includes(objectKey(bytes, each.key)?.toLowerCase() ?? ''))
      ?.value;
  const [name, given] = [member(['key', 'name']), member(['value'])];
  const word = name && constantString(bytes, name);
  return word === undefined || !given ? undefined : `${nameOf(word)} = ${sourceOf(bytes, given)}`;
}

const nameOf = (key: string): string => (/^[A-Za-z_][\w-]*$/.test(key) ? key : quote(key));

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

const unwrapped = ({ bytes }: Document, inner: Expression): Form => ({
  title: 'take what is inside',
  score: 0.8,
  text: sourceOf(bytes, inner),
});

const argumentOf = (value: Expression, name: string): Expression | undefined =>
  value.kind === 'call' && value.name.text === name && value.args.length === 1
    ? value.args[0]
    : undefined;

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
