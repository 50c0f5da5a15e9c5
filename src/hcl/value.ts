import type { Expression } from './expression.ts';

/** Quoted text of a constant string without interpolation, escapes decoded; undefined for anything else. */
export function constantString(bytes: Buffer, expression: Expression): string | undefined {
  if (expression.kind === 'parens') return constantString(bytes, expression.inner);
  if (expression.kind !== 'template' || expression.parts.some((part) => part.kind !== 'text'))
    return undefined;
  const raw = expression.parts
    .map((part) => bytes.toString('utf8', part.range.start, part.range.end))
    .join('');
  if (!expression.heredoc) return decodeTemplateText(raw, false);
  const flush =
    bytes.toString('latin1', expression.range.start, expression.range.start + 3) === '<<-';
  return decodeTemplateText(flush ? withoutIndentation(raw) : raw, true);
}

/** What a piece of template text means: escapes decoded, which a heredoc has none of but `$${` and `%%{`. */
export const decodeTemplateText = (raw: string, heredoc: boolean): string =>
  unescapeTemplate(heredoc ? raw : decodeEscapes(raw));

/** The key of an object item when it is a bare word or a constant string. */
export function objectKey(bytes: Buffer, key: Expression): string | undefined {
  if (key.kind === 'traversal' && key.steps.length === 0) return key.root.text;
  if (key.kind === 'number') return key.text;
  return constantString(bytes, key);
}

/** The source text of a node. */
export const sourceOf = (
  bytes: Buffer,
  node: { readonly range: { readonly start: number; readonly end: number } },
): string => bytes.toString('utf8', node.range.start, node.range.end);

/** A quoted HCL string that means exactly `text`. */
export function quote(text: string): string {
  return (
    JSON.stringify(text)
      // JSON has two escapes that HCL does not know.
      .replace(/\\[bf\\]/g, (pair) => JSON_ONLY[pair] ?? pair)
      .replace(/\$\{/g, '$$$${')
      .replace(/%\{/g, '%%{')
  );
}

const JSON_ONLY: Readonly<Record<string, string>> = { '\\b': '\\u0008', '\\f': '\\u000c' };

/** `<<-` takes off the blanks that all lines begin with. */
function withoutIndentation(text: string): string {
  const lines = text.split('\n');
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ \t]/));
  const depth = depths.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(depth, line.search(/[^ \t]|$/)))).join('\n');
}

const unescapeTemplate = (text: string): string => text.replace(/([$%])\1\{/g, '$1{');

function decodeEscapes(raw: string): string {
  return raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g,
    (whole, short, long, single) => {
      const code = Number.parseInt(short ?? long ?? '', 16);
      if (Number.isInteger(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ESCAPES[single as string] ?? whole;
    },
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
};
