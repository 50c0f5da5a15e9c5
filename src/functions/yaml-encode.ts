import { sortedEntries } from '../value/compare-strings.ts';
import { numberText } from '../value/number-text.ts';
import type { Value } from '../value/value.ts';
import { quotedYaml } from './yaml-string.ts';

/** The text `yamlencode` gives for a wholly known value: block style, all strings quoted. */
export function encodeYaml(value: Value): string {
  // A plain scalar could go on, so that the end of the document is marked.
  const isPlain = value.kind === 'null' || value.kind === 'number' || value.kind === 'bool';
  return `${node(value, 0, 0)}\n${isPlain ? '...\n' : ''}`;
}

/** A value whose lines after the first stand at `indent`, and whose first begins at `column`. */
function node(value: Value, indent: number, column: number): string {
  switch (value.kind) {
    case 'unknown':
      throw new Error('An unknown value has no YAML; ask whollyKnown first.');
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'number':
      return numberText(value.value);
    case 'string': {
      const inner = Math.max(indent, 2);
      return value.value.includes('\n')
        ? block(value.value, inner)
        : quotedYaml(value.value, { indent: inner, column });
    }
    case 'list':
    case 'set':
    case 'tuple':
      return list(value.items, indent);
    default:
      return map(sortedEntries(value.entries), indent);
  }
}

function list(items: readonly Value[], indent: number): string {
  if (items.length === 0) return '[]';
  return items
    .map((item) => `- ${node(item, indent + 2, indent + 2)}`)
    .join(`\n${' '.repeat(indent)}`);
}

function map(entries: readonly (readonly [string, Value])[], indent: number): string {
  if (entries.length === 0) return '{}';
  return entries
    .map(([key, item]) => {
      const name = `${quotedYaml(key)}:`;
      return name + behindKey(item, indent, indent + name.length + 1);
    })
    .join(`\n${' '.repeat(indent)}`);
}

/** A list stands at the column of its key, a map two further in. */
function behindKey(value: Value, indent: number, column: number): string {
  if ('items' in value && value.items.length > 0)
    return `\n${' '.repeat(indent)}${node(value, indent, indent)}`;
  if ('entries' in value && value.entries.size > 0)
    return `\n${' '.repeat(indent + 2)}${node(value, indent + 2, indent + 2)}`;
  return ` ${node(value, indent + 2, column)}`;
}

function block(text: string, indent: number): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  const body = text.slice(0, end);
  const ends = text.length - body.length;
  const keeps = ends > 1 || body === '';
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const lines = `${body}${'\n'.repeat(Math.max(ends - 1, 0))}`.split('\n');
  const pad = ' '.repeat(indent);
  const padded = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  return `|${hint}${ends === 0 ? '-' : keeps ? '+' : ''}\n${padded}`;
}
